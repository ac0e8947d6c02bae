import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(import.meta.dirname, '..', 'pages');
/** Our own pages, cut into tags and what stands between them. */
const structures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(folder, name), 'utf8').match(/<[^>]*>|[^<]+|</g) ?? []);

/** The source of any page at all: made of elements that mean something to the extraction, or real structure broken. */
export function anyPage(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: madePage() }, { weight: 2, arbitrary: brokenPage() });
}

const names =
  `p div section article main aside nav header footer h1 h2 h3 ul ol li table tr td blockquote pre figure figcaption form
  a span b em br time address dl dt dd details summary template noscript script style svg math slot select button
  iframe hr img custom-element`.split(/\s+/);

const attributes = [
  'class="sidebar"',
  'class="related caption"',
  'class="byline"',
  'class="post-date"',
  'class="comment" id="post1"',
  'id="newsletter"',
  'id="parentNode"',
  'name="querySelector"',
  'name="nodeType"',
  'hidden',
  'aria-hidden="true"',
  'role="navigation"',
  'style="display:none"',
  'style="}{"',
  'itemprop="headline"',
  'itemprop="datePublished" content="2021-02-30"',
  'itemtype="https://schema.org/NewsArticle"',
  'datetime="2021-03-24T10:00:00+02:00"',
  'datetime="99999999999999"',
  'pubdate',
  'rel="author"',
  'lang="constructor"',
  'href="#"',
  'type="application/ld+json"',
];

const sentences = [
  'The two ministers met on Monday and spoke about the sanctions that both of them reject. ',
  'Les deux ministres se sont rencontrés lundi\u00a0: « Non », a dit l’un d’eux. ',
  '两国外长星期一举行会谈，谈到双方都反对的制裁。',
  'Министры встретились в понедельник и говорили о санкциях. ',
  'התקיימה פגישה ביום שני ',
  'March 24, 2021',
  'Updated: 24.03.21',
  'so\u00adft hy\u00adphen and zero\u200bwidth, \ufeff and 🇪🇺 👩‍👩‍👧 ',
  '\t\n \r\n  ',
  '&nbsp;&shy;&#0;&#xD800;&#x10FFFF;&lt;p&gt; ',
  '{"@type":"NewsArticle","datePublished":["2021-03-24",{"name":{}}],"__proto__":{"x":1}}',
  '[[[{"@graph":null,"headline":"x',
  '‮ turned ',
];

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.integer({ min: 1, max: 6 })).map(repeated),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

function repeated([piece, times]: readonly [string, number]): string {
  return piece.repeat(times);
}

const attributesOf = fc
  .array(fc.constantFrom(...attributes), { maxLength: 3 })
  .map((list) => list.map((attribute) => ` ${attribute}`).join(''));

/** Elements in each other without regard to what may stand where; the parser makes a tree of them. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...names), attributesOf, tie('content'), fc.boolean())
    .map(
      ([name, attribute, content, closed]) => `<${name}${attribute}>${content}${closed ? `</${name}>` : ''}`,
    ),
  content: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.array(tie('element'), { maxLength: 5 }).map((parts) => parts.join('')),
  ),
}));

const metadata = fc.constantFrom(
  '<title>Ministers meet | The Paper | 24.03.2021</title>',
  '<title></title><title>&lt;b&gt;</title>',
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2021-03-24T23:59:59Z">',
  '<meta name="date" content="0000-00-00"><meta property="og:type" content="">',
  '<base href="javascript:0"><link rel="canonical" href="//[">',
  '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle",7],"headline":7,"datePublished":1616544000}]}</script>',
  '<script type="application/ld+json"><!-- {"@type":"LiveBlogPosting",} --></script>',
);

function madePage(): fc.Arbitrary<string> {
  const head = fc.array(metadata, { maxLength: 3 });
  const body = fc.array(fc.oneof(element, text), { maxLength: 12 });
  const opening = fc.constantFrom(
    '<!doctype html><html lang="en">',
    '<html>',
    '',
    '<html lang="__proto__">',
    '<frameset>',
  );
  return fc
    .tuple(opening, head, body)
    .map(([start, parts, content]) => `${start}<head>${parts.join('')}</head><body>${content.join('')}`);
}

/** One of our pages with parts of it gone, doubled, moved, or replaced. */
function brokenPage(): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('drop', 'double', 'move', 'replace', 'insert', 'cut'),
    to: fc.nat(),
    piece: fc.oneof(element, text),
  });
  return fc
    .tuple(fc.constantFrom(...structures), fc.array(change, { minLength: 1, maxLength: 25 }))
    .map(([structure, changes]) => {
      const parts = [...structure];
      for (const { at, kind, to, piece } of changes) {
        const from = at % Math.max(1, parts.length);
        if (kind === 'drop') parts.splice(from, 1 + (to % 9));
        else if (kind === 'double') parts.splice(from, 0, ...parts.slice(from, from + 1 + (to % 30)));
        else if (kind === 'move')
          parts.splice(to % (parts.length + 1), 0, ...parts.splice(from, 1 + (to % 9)));
        else if (kind === 'replace') parts.splice(from, 1, piece);
        else if (kind === 'insert') parts.splice(from, 0, piece);
        else parts.splice(from, 1, (parts[from] ?? '').slice(0, to % 20));
      }
      return parts.join('');
    });
}
