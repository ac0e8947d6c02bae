import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extractArticle, isExtracted, latestDay, maxText } from './extract.ts';

const sentence = 'The two ministers met on Monday and spoke about the sanctions that both of them reject. ';
const paragraph = sentence.repeat(4).trim();

function read(
  html: string,
  url = 'https://news.example/a/ministers-meet-again-today',
  options: ExtractOptions = {},
) {
  const { document } = new JSDOM(html, { url }).window;
  const before = document.documentElement.outerHTML;
  const result = extractArticle(document, url, { today: '2026-11-24', ...options });
  expect(document.documentElement.outerHTML).toBe(before);
  return result;
}

function article(html: string, url?: string, options?: ExtractOptions) {
  const result = read(html, url, options);
  if (!isExtracted(result)) throw new Error(String(result.reason));
  return result;
}

function page({ head = '', before = '', body = '', after = '' }): string {
  const text = `<p>First. ${paragraph}</p><p>Second. ${paragraph}</p>${body}<p>Last. ${paragraph}</p>`;
  return `<!doctype html><html lang="en"><head><title>Ministers meet | The Paper</title>${head}</head><body>${before}<h1>Ministers meet</h1>${text}${after}</body></html>`;
}

describe('an article', () => {
  it('is accepted by its shape and its address, without a date', () => {
    const { article: found, published } = article(page({}));
    expect(found.title).toBe('Ministers meet');
    expect(found.text).toMatch(/^Ministers meet\n\nFirst\. .*\n\nSecond\. .*\n\nLast\. /);
    expect(found.text.slice(found.bodyStart)).toMatch(/^First/);
    expect(found).toMatchObject({ lang: 'en', published: null, byline: null });
    expect(published).toBeNull();
  });

  it('keeps its text apart from links, captions, boxes and comments', () => {
    const { article: found } = article(
      page({
        before: '<nav><a href="/">Home</a></nav><header><p>Politics</p></header>',
        body: `<p><a href="/b">China seeks to strengthen ties with its neighbours in the north</a></p>
          <p>Read also: <a href="/c">Three is a crowd: the two defy the third</a></p>
          <figure><img alt=""><figcaption>${paragraph} Caption.</figcaption></figure>
          <div class="newsletter-box"><p>Newsletter. ${paragraph}</p></div>
          <aside><p>Aside. ${paragraph}</p></aside>
          <p style="display: none">Hidden. ${paragraph}</p>
          <h2>Why it matters</h2><p>Why?</p>
          <form><p>Form. ${paragraph}</p></form>`,
        after: `<div id="comments"><p>Comment. ${paragraph}</p></div><footer><p>Footer. ${paragraph}</p></footer>`,
      }),
    );
    expect(found.text).not.toMatch(
      /strengthen|Read also|Caption|Newsletter|Aside|Hidden|Form|Comment|Footer|Home|Politics/,
    );
    expect(found.text).toContain('\n\nWhy it matters\n\nWhy?\n\n');
  });

  it('is read across the parts that advertisements cut it into', () => {
    const part = (name: string) =>
      `<div class="part"><p>${name}. ${paragraph}</p><p>${paragraph}</p></div><div class="ad"><p>Buy</p></div>`;
    const { article: found } = article(
      `<h1>Ministers meet</h1><article>${part('One')}${part('Two')}${part('Three')}</article>`,
    );
    expect(found.text).toMatch(/One\.[\s\S]*Two\.[\s\S]*Three\./);
    expect(found.text).not.toContain('Buy');
  });

  it('is read where a consent dialog hides the page from assistive technology', () => {
    const { article: found } = article(
      `<div aria-hidden="true"><h1>Ministers meet</h1><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></div>`,
    );
    expect(found.text).toContain('two ministers');
  });

  it.each([
    '<div class="sidebar-grid__content">',
    '<form id="aspnetForm">',
    '<div role="tablist" class="tab-content">',
  ])('is read inside %s, whatever a site calls its wrapper', (wrapper) => {
    const close = `</${/^<(\w+)/.exec(wrapper)?.[1]}>`;
    const text = `<p>One. ${paragraph}</p><p>Two. ${paragraph}</p><p>Three. ${paragraph}</p>`;
    const { article: found } = article(`<h1>Ministers meet</h1>${wrapper}${text}${close}<p>Footnote</p>`);
    expect(found.text).toContain('Three. The two ministers');
  });

  it('is read where a grid with a sidebar holds each part of it, without what is in the sidebars', () => {
    const beside = `<div class="sidebar-grid__sidebar"><p>Beside. ${paragraph}</p></div>`;
    const part = (name: string) =>
      `<div class="sidebar-grid"><div class="sidebar-grid__content"><p>${name}. ${paragraph}</p></div>${beside}</div>`;
    const { article: found } = article(
      `<h1>Ministers meet</h1><article>${['One', 'Two', 'Three'].map(part).join('')}</article>`,
    );
    expect(found.text).toMatch(/One\.[\s\S]*Two\.[\s\S]*Three\./);
    expect(found.text).not.toContain('Beside');
  });

  it('is read where each paragraph is named after the paywall that it may stand behind', () => {
    const text = ['One', 'Two', 'Three'].map((name) => `<p class="paywall">${name}. ${paragraph}</p>`);
    const { article: found } = article(`<h1>Ministers meet</h1><p>${paragraph}</p>${text.join('')}`);
    expect(found.text).toContain('Three. The two ministers');
  });

  it('gives every paragraph back as a range of the live page', () => {
    const { article: found, textMap } = article(
      page({ body: '<p>So <b>Ser</b>gei  Lav&shy;rov said, and it was so for all that we know of it.</p>' }),
    );
    const start = found.text.indexOf('Sergei Lavrov');
    expect(textMap.rangeFor({ start, end: start + 13 })?.toString()).toBe('Sergei  Lav\u00adrov');
  });
});

describe('of pages of many makes', () => {
  const teaser = (at: number) =>
    `<article><h3><a href="/n/${at}">Ministers meet again, and again</a></h3><p>The two ministers met on Monday.</p></article>`;
  const teasers = Array.from({ length: 12 }, (_, at) => teaser(at)).join('');
  const ld = (record: object) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`;
  const text = `<p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p>`;

  it.each([
    ['a home page', '/', `<h1>The Paper</h1>${teasers}`],
    ['a list', '/tag/ministers', `<h1>Ministers</h1>${teasers}`],
    [
      'a live blog',
      '/live/ministers-meet-live-updates-today',
      `${ld({ '@type': ['NewsArticle', 'LiveBlogPosting'], datePublished: '2021-03-24' })}<h1>Live</h1>${text}`,
    ],
    [
      'a recipe',
      '/food/soup-of-two-ministers-12345',
      `${ld({ '@type': 'Recipe', name: 'Soup' })}<h1>Soup</h1>${text}`,
    ],
    ['a shop', '/shop/lamp-for-the-house', `${ld({ '@type': 'Product', name: 'Lamp' })}<h1>Lamp</h1>${text}`],
    [
      'a thread',
      '/t/what-do-you-think/123',
      `<h1>What do you think?</h1><div class="post-content">${text}</div>`,
    ],
    ['a wiki', '/wiki/Minister', `<h1>Minister</h1>${text}`],
  ])('%s is no article', (_, path, html) => {
    expect(isExtracted(read(`<html><body>${html}</body></html>`, `https://site.example${path}`))).toBe(false);
  });

  it.each([
    [
      'a statement of a ministry',
      '/press/statement-of-the-minister-on-the-talks',
      `<h1>Statement of the minister</h1><p class="date">24 March 2021</p>${text}`,
    ],
    [
      'AMP',
      '/amp/ministers-meet-again-today',
      `${ld({ '@type': 'NewsArticle', datePublished: '2021-03-24T08:00:00Z' })}<amp-ad></amp-ad><h1>Ministers meet</h1><amp-img></amp-img>${text}`,
    ],
    [
      'behind a paywall',
      '/a/ministers-meet-again-today',
      `${ld({ '@type': 'NewsArticle', isAccessibleForFree: false, datePublished: '2021-03-24' })}<h1>Ministers meet</h1><p>${paragraph}</p><div class="paywall"><p>Subscribe to read on.</p></div>`,
    ],
    [
      'the second page of several',
      '/2021/03/24/ministers-meet-again?page=2',
      `<h1>Ministers meet</h1>${text}<ul class="pagination"><li><a href="?page=1">1</a></li></ul>`,
    ],
  ])('%s is one, and dated', (_, path, html) => {
    const found = article(
      `<html><body><nav>${teasers}</nav><main>${html}</main></body></html>`,
      `https://site.example${path}`,
    );
    expect(found.published?.date).toBe('2021-03-24');
    expect(found.article.text).not.toMatch(/Subscribe|again, and again/);
  });
});

it('is no article where it calls itself a website, and states neither a day nor an author', () => {
  expect(isExtracted(read(page({})))).toBe(true);
  expect(isExtracted(read(page({ head: '<meta property="og:type" content="website">' })))).toBe(false);
});

describe('the date of publication', () => {
  it.each([
    [
      'a part of the title',
      '<title>Ministers meet | Paper | 24.03.2021</title>',
      '<h2>Other <span>20.03.2021</span></h2>',
    ],
    ['an element that is called a date', '', '<a href="#"><span class="entry-date">24 March 2021</span></a>'],
    ['a short line further down', '', '<p>Home</p><p>Share</p><p>By Anna Example</p><p>24.03.2021 11:35</p>'],
  ])('is read from %s', (_, head, before) => {
    expect(
      article(
        `<head>${head}</head>${before}<div>Ministers meet</div><p>${paragraph}</p><p>${paragraph}</p>`,
        undefined,
        {
          force: true,
        },
      ).published,
    ).toMatchObject({ date: '2021-03-24', source: 'byline' });
  });

  it.each([
    ['en', 'By Anna Example | Published: March 24, 2021 at 9:15 am'],
    ['en', 'Wednesday 24 March 2021 09.15 GMT'],
    ['fr', 'Par Anne Exemple, publié le 24 mars 2021 à 9h15'],
    ['es', 'Ana Ejemplo · Madrid · 24 mar 2021 - 09:15'],
    ['de', 'Von Anna Beispiel, veröffentlicht am 24. März 2021, 9:15 Uhr'],
    ['ru', 'Опубликовано: 24 марта 2021 г., 9:15'],
    ['zh', '来源：通讯社 2021年03月24日09:15 编辑：王一'],
  ])('is read from a byline (%s): %s', (lang, line) => {
    const html = page({}).replace('lang="en"', `lang="${lang}"`);
    const dated = html.replace('</h1>', `</h1><div class="meta">${line}</div>`);
    expect(article(dated).published).toMatchObject({ date: '2021-03-24', source: 'byline' });
  });

  it.each([
    ['3/4/2021', null],
    ['24/3/2021', '2021-03-24'],
  ])('is not guessed where day and month cannot be told apart: %s', (line, date) => {
    const dated = page({}).replace('</h1>', `</h1><p>${line}</p>`);
    expect(article(dated).published?.date ?? null).toBe(date);
  });

  it('is not that of a teaser, an update or a comment', () => {
    const others = `<ul><li class="date">20.03.2021</li></ul><p class="updated-date">Updated: 21.03.2021</p>
      <div class="comments"><p class="date">22.03.2021</p></div><h2><span class="date">23.03.2021</span></h2>`;
    expect(article(page({ after: `<footer>${others}</footer>${others}` })).published).toBeNull();
  });

  it.each([
    ['de', '2021-03-24'],
    ['en', null],
  ])('may have two figures for its year in %s', (lang, date) => {
    const html = page({ before: '' }).replace('lang="en"', `lang="${lang}"`);
    const dated = html.replace('</h1>', '</h1><p>Mi 24.03.21 | 14:07</p>');
    expect(article(dated).published?.date ?? null).toBe(date);
  });

  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  it.each([
    ['JSON-LD', ld('{"@type":"NewsArticle","datePublished":"2021-03-24T23:30:00-03:00"}'), '2021-03-24'],
    [
      'JSON-LD',
      ld('[{"@type":"WebSite"},{"@graph":[{"@type":["Article"],"datePublished":"2021-03-24"}]}]'),
      '2021-03-24',
    ],
    [
      'JSON-LD',
      ld('{"@type":"NewsArticle", "headline":"He said "no"", "datePublished":"2021-03-24T10:00Z",}'),
      '2021-03-24',
    ],
    [
      'JSON-LD',
      ld('{"@type":"NewsArticle","description":"two\nlines","datePublished":"2021-03-24",}'),
      '2021-03-24',
    ],
    ['meta', '<meta property="article:published_time" content="2021-03-24T08:00:00Z">', '2021-03-24'],
    ['meta', '<meta name="DATE" content="Wed, 24 Mar 2021 10:00:00 GMT">', '2021-03-24'],
  ] as const)('is taken from %s', (source, head, date) => {
    expect(article(page({ head })).published).toMatchObject({ date, source });
  });

  it.each([
    ['itemprop', '<span itemprop="datePublished" content="2021-03-24">today</span>', '2021-03-24'],
    ['time', '<time datetime="2021-03-24T10:00">on Wednesday</time>', '2021-03-24'],
    ['byline', '<p>By Ann Author, 24 March 2021</p>', '2021-03-24'],
    ['byline', '<p>Published: March 24th, 2021 10:00</p>', '2021-03-24'],
    ['byline', '<p>Publié le 1er août 2021</p>', '2021-08-01'],
    ['byline', '<p>24 de marzo de 2021</p>', '2021-03-24'],
    ['byline', '<p>24. März 2021, 10 Uhr</p>', '2021-03-24'],
    ['byline', '<p>24 марта 2021</p>', '2021-03-24'],
    ['byline', '<p>2021年3月24日</p>', '2021-03-24'],
  ] as const)('is taken from %s: %s', (source, line, date) => {
    const html = page({}).replace('</h1>', `</h1>${line}`);
    expect(article(html).published).toMatchObject({ date, source });
  });

  it('is taken from the address, and never from the future', () => {
    const head = '<meta name="date" content="2031-01-01">';
    expect(article(page({ head }), 'https://news.example/2021/03/24/story').published).toMatchObject({
      date: '2021-03-24',
      source: 'url',
    });
    expect(article(page({ head })).published).toBeNull();
  });

  it('has its time zone as written, and the day of the last change apart', () => {
    const head = ld(
      '{"@type":"NewsArticle","datePublished":"2021-03-24T23:30:00-03:00","dateModified":"2021-03-26T08:00:00Z"}',
    );
    expect(article(page({ head })).published).toEqual({
      date: '2021-03-24',
      source: 'JSON-LD',
      zone: '-03:00',
      updated: '2021-03-26',
    });
    expect(
      article(page({ head: ld('{"@type":"NewsArticle","datePublished":"2021-03-24"}') })).published,
    ).toMatchObject({
      zone: null,
      updated: null,
    });
  });

  it('is the day of the address where a time in UTC is of the day beside it', () => {
    const head = '<meta property="article:published_time" content="2021-03-25T01:30:00Z">';
    const at = (day: string) =>
      article(page({ head }), `https://news.example/${day}/ministers-meet`).published;
    expect(at('2021/03/24')).toMatchObject({ date: '2021-03-24', source: 'url' });
    expect(at('2021/03/20')).toMatchObject({ date: '2021-03-25', source: 'meta', zone: 'Z' });
  });

  it('is found in a line under the headline that looks like a menu', () => {
    const line = '<ul class="nav meta"><li><a href="/day">13 Oct 2020 18:29</a></li></ul>';
    expect(article(page({}).replace('</h1>', `</h1>${line}`)).published?.date).toBe('2020-10-13');
  });

  it('stays unknown where day and month cannot be told apart', () => {
    expect(article(page({}).replace('</h1>', '</h1><p>3/4/2021</p>')).published).toBeNull();
  });
});

describe('what is no article', () => {
  it.each([
    ['an empty page', '', 'noText'],
    ['a page without text', '<h1>Sign in</h1><form><input></form>', 'noText'],
    [
      'a home page of teasers',
      `<h1>The Paper</h1>${`<h2><a href="/x">${sentence}</a></h2>`.repeat(30)}`,
      'noText',
    ],
    [
      'a shop',
      `<script type="application/ld+json">{"@type":"Product"}</script><h1>Lamp</h1><p>${paragraph}</p>`,
      'notArticle',
    ],
    [
      'a live blog',
      page({ head: '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>' }),
      'notArticle',
    ],
  ])('is refused with a reason: %s', (_, html, status) => {
    const result = read(html);
    expect(isExtracted(result)).toBe(false);
    expect(result).toMatchObject({
      status,
      reason: [expect.any(String), ...(status === 'noText' ? [] : [expect.any(Array)])],
    });
  });

  const questions = '<div itemscope itemtype="https://schema.org/QAPage"></div>';
  const manual = '<script type="application/ld+json">{"@type":"TechArticle"}</script>';
  const byHand = '<meta name="generator" content="Docusaurus v3">';
  const prices = '<b class="price">9</b><b class="price">8</b><b class="price">7</b>';
  it.each([
    ['questions', '/a/which-pan-is-best-for-fish', { after: questions }, ['declares', 'QAPage']],
    ['a manual', '/guide/how-to-set-up-a-server', { head: manual }, ['declares', 'TechArticle']],
    [
      'what is made for manuals',
      '/guide/how-to-set-up-a-server',
      { head: byHand },
      ['writtenBy', 'Docusaurus'],
    ],
    ['a forum', '/forum/what-do-you-think-of-it-12345', {}, ['otherAddress']],
    ['a service', '/services/we-make-your-web-site', {}, ['otherAddress']],
    ['a form', '/register/open-an-account-with-us', {}, ['otherAddress']],
    ['a section', '/news/science/', {}, ['homeAddress']],
    ['a home page', '/en/', {}, ['homeAddress']],
    ['prices', '/a/lamps-for-the-whole-house', { after: prices }, ['prices']],
  ])('is told by its signs, undated: %s', (_, path, parts, reason) => {
    const result = read(page(parts), `https://news.example${path}`);
    expect(result).toMatchObject({ status: 'notArticle', reason: ['notArticle', expect.any(Array)] });
    expect(result.evidence.map(({ against }) => against)).toContainEqual(reason);
  });

  it('a date and an author make up for an address of few words', () => {
    const line = '<p class="byline">Ann Author</p><time datetime="2008-01-01">1 January</time>';
    const html = page({}).replace('</h1>', `</h1>${line}`);
    expect(article(html, 'https://news.example/2/7164089.stm').published?.date).toBe('2008-01-01');
  });

  it('is read all the same when the reader asks for it', () => {
    const html = `<script type="application/ld+json">{"@type":"Product"}</script><h1>Lamp</h1><p>${paragraph}</p>`;
    expect(article(html, undefined, { force: true }).article.text).toContain('two ministers');
  });
});

it('cuts a page of five megabytes, and says so', () => {
  const { document } = new JSDOM(page({})).window;
  const last = document.body.lastElementChild!; // the page has paragraphs
  for (let at = 0; at < 14_000; at++) document.body.append(last.cloneNode(true));
  const result = extractArticle(document, 'about:blank');
  if (!isExtracted(result)) throw new Error(String(result.reason));
  expect(result.article.text.length).toBeLessThanOrEqual(maxText);
  expect(result.notice).toEqual(['cutAt', maxText]);
}, 60_000);

it.each([
  ['right', Date.UTC(2027, 4, 1, 23), '2027-05-02'],
  ['behind by years', Date.UTC(2010, 0, 1), '2026-11-29'],
  ['ahead by decades', Date.UTC(2090, 0, 1), '2090-01-02'],
])('takes a page to be of tomorrow at the latest by a clock that is %s', (_, now, day) => {
  expect(latestDay(now)).toBe(day);
});
