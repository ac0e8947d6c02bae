import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle, isExtracted } from './extract.ts';

const sentence = 'The two ministers met on Monday and spoke about the sanctions that both of them reject. ';
const address = 'https://news.example/2021/06/29/ministers-meet-again';

const text = (name: string) =>
  ['One', 'Two', 'Three'].map((at) => `<p>${name} ${at}. ${sentence.repeat(4)}</p>`).join('');
const ld = (record: object) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`;

/** The first article as a site serves it, with all that its head declares. */
const head = `<title>Ministers meet again | The Paper</title>
  <meta property="og:title" content="Ministers meet again"><meta property="og:type" content="article">
  <meta property="article:published_time" content="2021-06-29T09:00:00+02:00"><meta name="author" content="Ann Author">
  <link rel="canonical" href="${address}">`;
const first = `<article class="story"><h1>Ministers meet again</h1>${text('First')}</article>`;
const second = `<article class="story"><h1>Quite another matter</h1>
  <p class="byline">Bob Writer</p><time datetime="2019-02-03">3 February 2019</time>${text('Second')}</article>`;

interface Given {
  readonly head?: string;
  readonly body: string;
  readonly url?: string;
}

/** What is read of every article of a page; one where the page is read as one. */
function read({ head: declared = head, body, url = address }: Given) {
  const html = `<!doctype html><html lang="en"><head>${declared}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  let count = 1;
  const at = (index: number) => {
    const choose = (headlines: readonly Element[]) => {
      count = headlines.length;
      return index;
    };
    const found = extractArticle(document, url, { today: '2026-11-24', choose });
    if (!isExtracted(found)) throw new Error(String(found.reason));
    const { title, byline, published } = found.article;
    const names = new Set(found.article.text.match(/\w+(?= (?:One|Two|Three)\.)/g));
    return { title, byline, published, texts: [...names].join() };
  };
  const all = [at(0)];
  while (all.length < count) all.push(at(all.length));
  return all;
}

const firstAlone = {
  title: 'Ministers meet again',
  byline: 'Ann Author',
  published: '2021-06-29',
  texts: 'First',
};
const secondAlone = {
  title: 'Quite another matter',
  byline: 'Bob Writer',
  published: '2019-02-03',
  texts: 'Second',
};
const undated = { ...secondAlone, byline: null, published: null };

describe('articles below one another', () => {
  it('are read one by one, each with its own headline, day and author', () => {
    expect(read({ body: `<main>${first}${second}</main>` })).toEqual([firstAlone, secondAlone]);
  });

  it.each([
    ['sections of any make', (html: string) => html.replaceAll('article', 'div')],
    [
      'wrappers with more in them',
      (html: string) => html.replace(/<article[\s\S]*<\/article>/, '<div><p>Next</p><div>$&</div><hr></div>'),
    ],
    ['smaller headings', (html: string) => html.replaceAll('h1', 'h2')],
    [
      'microdata',
      (html: string) =>
        html
          .replace('<article', '<div itemscope itemtype="https://schema.org/NewsArticle"')
          .replace('</article>', '</div>'),
    ],
    ['headings in a header', (html: string) => html.replace(/<h1.*<\/h1>/, '<header><div>$&</div></header>')],
  ])('are told apart in %s', (_, made) => {
    expect(read({ body: `<main>${made(first)}${made(second)}</main>` })).toEqual([firstAlone, secondAlone]);
  });

  it('are told apart where the headline of the first stands outside its text', () => {
    const body = `<header><h1>Ministers meet again</h1></header><div class="text">${text('First')}</div>`;
    expect(read({ body: `<main>${body}${second}</main>` })).toEqual([firstAlone, secondAlone]);
  });

  it('are told apart whatever the second has for a heading', () => {
    const body = `<main>${first}${second.replaceAll('h1', 'h2')}</main>`;
    expect(read({ body })).toEqual([firstAlone, secondAlone]);
  });

  it('may be many, also with teasers between them', () => {
    const third = second.replaceAll('Second', 'Third').replace('Quite another', 'A third');
    const teaser =
      '<article><h2><a href="/n">Read on</a></h2><p>The two ministers met on Monday.</p></article>';
    expect(
      read({ body: `${first}${teaser.repeat(3)}${second}${teaser}${third}` }).map(({ texts }) => texts),
    ).toEqual(['First', 'Second', 'Third']);
  });
});

describe('what a page declares', () => {
  it('is of no other article than its own', () => {
    const bare = second.replace(/<p class[\s\S]*<\/time>/, '');
    expect(read({ body: first + bare })).toEqual([firstAlone, undated]);
  });

  it('says nothing of the first where it names the second, nor of that, since half of it may be of the first', () => {
    const moved = head
      .replaceAll('Ministers meet again', 'Quite another matter')
      .replace('Ann Author', 'Bob Writer');
    const bare = second.replace(/<p class[\s\S]*<\/time>/, '');
    expect(read({ head: moved, body: first + bare })).toEqual([
      { ...firstAlone, byline: null, published: null },
      undated,
    ]);
  });

  it('is sought for each article among the records that fit its headline', () => {
    const record = (headline: string, datePublished: string) =>
      ld({ '@type': 'NewsArticle', headline, datePublished, author: { name: `Of ${headline}` } });
    const records =
      record('Ministers meet again', '2021-06-29') + record('Quite another matter', '2019-02-03');
    const bare = second.replace(/<p class[\s\S]*<\/time>/, '');
    expect(read({ head: '<title>The Paper</title>', body: first + bare + records })).toMatchObject([
      { published: '2021-06-29', byline: 'Of Ministers meet again' },
      { published: '2019-02-03', byline: 'Of Quite another matter' },
    ]);
  });

  it('is of that article whose headline it has, also where another is much alike', () => {
    const body = (first + second)
      .replace('Ministers meet again', 'What the ministers said on day 100')
      .replace('Quite another matter', 'What the ministers said on day 101')
      .replace(/<time.*time>/, '');
    const record = ld({
      '@type': 'NewsArticle',
      headline: 'What the ministers said on day 101',
      datePublished: '2021-07-01',
    });
    expect(read({ head: record, body }).map(({ published }) => published)).toEqual([null, '2021-07-01']);
  });

  it('is read inside an article, whatever the headline is called there', () => {
    const record = ld({ '@type': 'NewsArticle', headline: 'For machines', datePublished: '2018-01-02' });
    const with2 = (html: string) => html.replace('</h1>', `</h1>${record}`).replace(/<time.*time>/, '');
    expect(read({ body: first + with2(second) })[1]).toEqual({ ...secondAlone, published: '2018-01-02' });
  });

  it('is of the first where it names none', () => {
    const record = ld({ '@type': 'NewsArticle', headline: 'For machines', datePublished: '2021-06-28' });
    expect(read({ head: '<title>The Paper</title>', body: first + second + record })[0]?.published).toBe(
      '2021-06-28',
    );
  });

  it('has no say by an address that is of another article', () => {
    const utc = head.replace('09:00:00+02:00', '23:30:00Z');
    const moved = 'https://news.example/2021/06/30/quite-another-matter';
    expect(read({ head: utc, body: first + second, url: moved })[0]?.published).toBe('2021-06-29');
    const undatedHead = '<title>Quite another matter</title>';
    const [one, other] = read({ head: undatedHead, body: first + second, url: moved });
    expect([one?.published, other?.published]).toEqual([null, '2019-02-03']);
  });
});

describe('one article', () => {
  const comment = (at: number) =>
    `<article class="reply"><header>Reader ${at}, <time datetime="2022-01-0${at}">then</time></header>${text('Comment')}</article>`;
  const entry = (at: number) =>
    `<article><h2>Entry ${at} of today</h2><time datetime="2022-01-0${at}">then</time>${text('Entry')}</article>`;
  const card = (at: number) =>
    `<div><a href="/n${at}"><h1>Quite another matter ${at}</h1></a><p class="byline">Bob</p><time datetime="2019-02-0${at}">then</time></div>`;
  const chapter = (at: number) =>
    `<section class="chapter"><h1>Chapter ${at}</h1>${text('Chapter')}</section>`;

  it.each([
    ['comments', `${first}<div>${[1, 2, 3].map(comment).join('')}</div>`],
    [
      'teasers',
      first +
        '<article><h2>Quite another matter</h2><p>It is told in full elsewhere.</p></article>'.repeat(9),
    ],
    ['an article inside it', first.replace('</article>', `${entry(1)}</article>`)],
    [
      'boxes beside it',
      `${first}<aside>${second}</aside><div class="related"><h1>More</h1>${text('Box')}</div>`,
    ],
    [
      'entries of a live blog',
      `<h1>Ministers meet again</h1>${text('Lead')}${[1, 2, 3].map(entry).join('')}`,
    ],
    ['entries alone', `<h1>Ministers meet again</h1>${[1, 2, 3].map(entry).join('')}`],
    [
      'chapters',
      `<article><h1>Ministers meet again</h1>${text('Lead')}${[1, 2, 3].map(chapter).join('')}</article>`,
    ],
    [
      'its headline twice',
      `${ld({ '@type': 'NewsArticle' })}<header><h1>Ministers meet again</h1><p>${sentence.repeat(2)}</p></header>${first}`,
    ],
    [
      'headlines of others amid its text',
      first.replace(
        '</article>',
        `<div class="body">${text('More')}<div>${card(1)}${card(2)}</div>${text('Last')}</div></article>`,
      ),
    ],
    [
      'headlines of others amid its text, and no element of its own',
      `<div class="story"><h1>Ministers meet again</h1><p>${sentence.repeat(6)}</p><div class="body">${text('More')}<div>${card(1)}${card(2)}</div></div></div>`,
    ],
    ['a logo in a heading', `<header><h1>The Paper</h1></header>${first}`],
    [
      'a word on its author',
      `${first}<article><h2>About the author</h2><p>${sentence.repeat(5)}</p></article>`,
    ],
    [
      'its text alone in the element',
      `<header><h1>Ministers meet again</h1><p class="byline">Ann Author</p><time datetime="2021-06-29">then</time><p>${sentence.repeat(5)}</p></header><article><h2>Why it matters</h2>${text('First')}<h2>What next</h2>${text('More')}</article>`,
    ],
  ])('is what a page with %s has', (_, body) => {
    expect(read({ body })).toHaveLength(1);
  });
});
