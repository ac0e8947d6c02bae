import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../steps.ts';
import { collectBlocks } from './blocks.ts';
import { TextBuilder, type TextMap } from './text-map.ts';

const { document } = new JSDOM('<!doctype html><body>').window;

function mapOf(html: string): TextMap {
  document.body.innerHTML = html;
  const builder = new TextBuilder();
  for (const block of atOnce(collectBlocks(document.body))) builder.addParagraph(block);
  return builder.finish();
}

/** What a range shows, collapsed as a page renders it. */
function shown(range: Range | null): string {
  return (range?.toString() ?? '').replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[ \t\n\r\f]+/g, ' ');
}

describe('text map', () => {
  it.each([
    ['<p>One <b>two</b> three</p>', 'One two three'],
    ['<p>  One\n   two  </p><p>three</p>', 'One two\n\nthree'],
    ['<p>Lav&shy;rov &amp; Wang&nbsp;Yi</p>', 'Lavrov & Wang\u00a0Yi'],
    ['<p>One <br> two<br><br>three<br></p>', 'One\ntwo\n\nthree'],
    ['<p>One <i> two</i> <i> three</i> </p>', 'One two three'],
    ['<div>One<p>two</p>three</div>', 'One\n\ntwo\n\nthree'],
    ['<ul><li>One</li><li>two</li></ul>', 'One\n\ntwo'],
    ['<table><tr><td>One</td><td>two</td></tr></table>', 'One\n\ntwo'],
    ['<p>One<script>two</script> three<!-- four --></p>', 'One three'],
    ['<p>One <span hidden>two </span>three</p>', 'One three'],
    ['<pre>One\n  two</pre>', 'One\n  two'],
    ['<p> <b> </b> </p>', ''],
    ['<p>习近平<b>主席</b></p>', '习近平主席'],
    ['<p>😀<i>😀</i></p>', '😀😀'],
  ])('writes %j as rendered', (html, text) => {
    const map = mapOf(html);
    expect(map.text).toBe(text);
  });

  it('finds a name that inline tags and a soft hyphen cut', () => {
    const map = mapOf('<p>So <b>Ser</b>gei <i>Lav&shy;rov</i> said</p>');
    const start = map.text.indexOf('Sergei');
    const range = map.rangeFor({ start, end: start + 'Sergei Lavrov'.length });
    expect(range?.toString()).toBe('Sergei Lav\u00adrov');
  });

  it('keeps apart two words between which the page hides something', () => {
    const map = mapOf('<h1>Schwedt<span hidden>: </span><b>Court</b> rules<span hidden>!</span>, late</h1>');
    expect(map.text).toBe('Schwedt Court rules, late');
    expect(map.rangesFor({ start: 0, end: 13 }).map(String)).toEqual(['Schwedt', 'Court']);
  });

  it('lights paragraphs one by one, and not what stands between them', () => {
    const map = mapOf('<p>“One <b>two</b></p><aside>Read also</aside><p>three” <i>four</i></p>');
    const ranges = map.rangesFor({ start: 0, end: map.text.indexOf(' four') });
    expect(ranges.map(String)).toEqual(['“One two', 'three”']);
  });

  it('reads an open shadow root where it is shown, and what is slotted into it', () => {
    document.body.innerHTML = '<p>One</p><x-a><b>slotted</b> words<i slot="end">last</i></x-a><p>End</p>';
    const root = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>b {}</style><p>Shadow <slot></slot></p><p><slot name="end"></slot></p><p>after</p>';
    const builder = new TextBuilder();
    for (const block of atOnce(collectBlocks(document.body))) builder.addParagraph(block);
    const map = builder.finish();
    expect(map.text).toBe('One\n\nShadow slotted words\n\nlast\n\nafter\n\nEnd');
    const start = map.text.indexOf('after');
    expect(String(map.rangeFor({ start, end: start + 5 }))).toBe('after');
  });

  it('gives no range where the page has changed, and one again where it has not', () => {
    const map = mapOf('<p>Wang Yi</p><p>Lavrov</p>');
    const text = document.querySelector('p')?.firstChild as Text; // the paragraph's only child
    text.data = 'Li Keqiang';
    expect(map.rangeFor({ start: 0, end: 7 })).toBeNull();
    expect(map.rangeFor({ start: 9, end: 15 })?.toString()).toBe('Lavrov');
    document.body.replaceChildren();
    expect(map.rangeFor({ start: 9, end: 15 })).toBeNull();
  });

  it('knows only its own nodes', () => {
    const map = mapOf('<p>One</p><script>two</script>');
    expect(map.offsetAt(document.querySelector('script')?.firstChild as Text, 1)).toBeNull();
  });

  it('writes a text node of a million units, which would take minutes if each looked at those before', () => {
    document.body.innerHTML = '<p></p>';
    const node = document.createTextNode('word\n '.repeat(200_000));
    document.querySelector('p')?.append(node);
    const builder = new TextBuilder();
    for (const block of atOnce(collectBlocks(document.body))) builder.addParagraph(block);
    const map = builder.finish();
    expect(map.text.length).toBe(999_999);
  });
});

const words = fc.array(
  fc.constantFrom(
    'a',
    'Wang',
    ' ',
    '\n',
    '  \t',
    '&shy;',
    '&nbsp;',
    '&amp;',
    '“',
    '王毅',
    '😀',
    '<br>',
    '&#8203;',
  ),
  { maxLength: 8 },
);
const inline: fc.Arbitrary<string> = fc.letrec<{ run: string; tag: string }>((tie) => ({
  run: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        words.map((w) => w.join('')),
        tie('tag'),
      ),
      { maxLength: 4 },
    )
    .map((r) => r.join('')),
  tag: fc
    .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'em'), tie('run'))
    .map(([name, inner]) => (name === 'a' ? inner : `<${name}>${inner}</${name}>`)),
})).run;
const page = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((runs) => runs.map((run) => `<p>${run}</p>`).join('\n'));

describe('text map, on random pages', () => {
  const seed = Number(process.env.FC_SEED ?? Date.now() % 1_000_000);
  const parameters = { seed, numRuns: 200 };

  it(`gives ranges that show the text they claim (FC_SEED=${seed})`, () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const map = mapOf(html);
        const paragraphs = map.text.split(/\n+/).filter((line) => line !== '');
        const paragraph = paragraphs[a % Math.max(1, paragraphs.length)];
        if (paragraph === undefined) return;
        const from = map.text.indexOf(paragraph);
        const start = from + (b % paragraph.length);
        const span = { start, end: Math.min(from + paragraph.length, start + 1 + (a % 12)) };
        expect(shown(map.rangeFor(span))).toBe(map.text.slice(span.start, span.end));
      }),
      parameters,
    );
  });

  it(`returns every offset it gave out (FC_SEED=${seed})`, () => {
    fc.assert(
      fc.property(page, (html) => {
        const map = mapOf(html);
        let end = 0;
        for (const segment of map.segments) {
          expect(segment.textStart).toBeGreaterThanOrEqual(end);
          end = segment.textStart + segment.length;
          for (let at = 0; at < segment.length; at++) {
            expect(map.offsetAt(segment.node, segment.nodeStart + at)).toBe(segment.textStart + at);
          }
        }
        expect(map.text).not.toMatch(/^[ \t\n]|[ \t]{2}|[ \t]$/);
      }),
      parameters,
    );
  });
});
