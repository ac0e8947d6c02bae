import fc from 'fast-check';
import type { NameEntry } from '../../lib/facts/fact-base.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { languages } from '../../lib/languages.ts';
import type { Article } from '../../lib/text/article.ts';
import { parseMarked } from '../cases/marked-text.ts';
import { readCases } from '../cases/read-cases.ts';

/** Any article at all: made of pieces that mean something to the engine, of real structure broken, of any letters. */
export function anyArticle(facts: FactIndex): fc.Arbitrary<Article> {
  const text = fc.oneof(
    { weight: 4, arbitrary: grammarText(facts) },
    { weight: 4, arbitrary: brokenText() },
    { weight: 2, arbitrary: textOfBlocks },
    { weight: 1, arbitrary: textOfOneBlock },
  );
  return fc
    .record({
      title: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 40 })),
      byline: fc.option(fc.string({ unit: 'binary', maxLength: 20 })),
      published: fc.option(day, { freq: 4 }),
      lang: lang,
      text,
      before: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ before, ...article }) => ({
      ...article,
      bodyStart: before < 0.7 ? 0 : Math.floor((before - 0.7) * article.text.length),
    }));
}

/** Languages of ours, others, and what a page may write there instead. */
const lang = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(languages)) },
  { weight: 1, arbitrary: fc.constantFrom('und', 'pl', 'ar', '', 'constructor', '__proto__', 'toString') },
);

const day = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.date({ min: new Date('1945-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    },
  )
  .map((date) => date.toISOString().slice(0, 10));

/** Words that every object of JavaScript answers to. */
const builtIn =
  '__proto__ constructor toString hasOwnProperty valueOf __defineGetter__ null undefined NaN'.split(' ');

const marks =
  '“ ” ‘ ’ " \' « » „ ‚ 「 」 『 』 《 》 ` — – - . , : ; ? ! … 。 ， ： ( ) [ ] { } < > & % $ € / \\ | *'.split(
    ' ',
  );

const invisible = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u0000',
  '\u0301',
  '\ufe0f',
  '\ud83d',
  '\udc00',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u3000',
  '\t',
];

/** Clauses round a slot: P is a name of the base, S words said, N a name that nobody has. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  en: [
    '“S,” P said.',
    'P told reporters that S.',
    'According to P, S.',
    '“S,” said N, an adviser to P. “S.”',
    'He said: “S”',
    'the foreign minister of P, N,',
    'P and P “S”',
    'In a joint statement P and P said S.',
    'The Russian president',
    'his predecessor',
    'P (P) called it “S”.',
    '‘S’, P’s N added.',
  ],
  fr: [
    '« S », a déclaré P.',
    'Selon P, S.',
    'P a dit que S.',
    '« S, a-t-il ajouté, S »',
    'le ministre des Affaires étrangères de P, N,',
  ],
  es: ['«S», dijo P.', 'Según P, S.', 'P afirmó que S.', 'el ministro de Exteriores de P, N,'],
  de: [
    '„S“, sagte P.',
    'P sagte, S.',
    'Laut P S.',
    '»S«, so N, Sprecher von P.',
    'der Außenminister von P, N,',
  ],
  ru: ['«S», — сказал P.', 'P заявил, что S.', 'По словам P, S.', 'министр иностранных дел P N'],
  zh: ['P说：“S。”', '“S，”P表示。', 'P外长N指出，S。', '据P称，S'],
};

const said = [
  'we shall not give up',
  'nobody wants a crisis, and P knows it',
  'c’est une question de confiance',
  'wir bleiben dabei',
  'no habrá sanciones',
  'мы готовы',
  '我们准备好了',
  '“no”',
  'it is ‘over’',
  '',
];

/** Sentences as news has them, of the names of the base, with everything in the wrong place now and then. */
function grammarText(facts: FactIndex): fc.Arbitrary<string> {
  const names = facts.names.map(({ text }: NameEntry) => text);
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.nat(names.length - 1).map((at) => names[at]!) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'Ramona Quiroga',
        'Zab',
        'Wang',
        'Kim',
        'HIM-SHE-IT',
        'Antony blink',
        'LavrovThey',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...builtIn) },
  );
  const clause = fc.constantFrom(...Object.values(clauses).flat());
  const filled = fc.tuple(clause, name, name, fc.constantFrom(...said)).map(([words, one, two, speech]) => {
    let turn = 0;
    return words.replaceAll('S', speech).replace(/\b[PN]\b|[PN](?=[^a-z])/g, () => (turn++ % 2 ? two : one));
  });
  // Two names without a blank between them, and a name that another word swallows.
  const glued = fc
    .tuple(name, name, fc.constantFrom('said', 'They', 'und', '说', 'и', '’s', '-'))
    .map(([one, two, word]) => (word === '-' ? one + two : one + word));
  const nested = fc
    .tuple(name, fc.constantFrom(...said), fc.nat(5))
    .map(([who, speech, depth]) =>
      Array.from({ length: depth }, (_, i) => i).reduce(
        (inner, i) =>
          ['“#”', '‘#’', '«#»', '„#“', '「#」', '"#"'][i]!.replace('#', () => `${who} said ${inner}`),
        speech,
      ),
    );
  const loose = fc.oneof(
    name,
    glued,
    nested,
    fc.constantFrom(...marks),
    fc.constantFrom(...invisible),
    fc.constantFrom(...builtIn),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const part = fc.oneof({ weight: 5, arbitrary: filled }, { weight: 3, arbitrary: loose });
  const joint = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n');
  return fc.array(fc.tuple(part, joint), { maxLength: 40 }).map((parts) => parts.flat().join(''));
}

/** Our own marked texts and what a translator, an editor or a bad decoder might do to them. */
function brokenText(): fc.Arbitrary<string> {
  const texts = readCases().map(({ marked }) => parseMarked(marked).text);
  const blow = fc.record({
    kind: fc.constantFrom(...Object.keys(blows)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    with: fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...invisible), fc.constantFrom(...builtIn)),
  });
  const sources = fc.array(fc.nat(texts.length - 1), { minLength: 1, maxLength: 4 });
  return fc.tuple(sources, fc.array(blow, { maxLength: 25 })).map(([from, all]) =>
    all.reduce(
      (text, { kind, at, length, with: other }) => {
        const start = Math.floor(at * text.length);
        const [before, hit, after] = [
          text.slice(0, start),
          text.slice(start, start + length),
          text.slice(start + length),
        ];
        return before + blows[kind]!(hit, other) + after;
      },
      from.map((at) => texts[at]!).join('\n\n'),
    ),
  );
}

const blows: Readonly<Record<string, (hit: string, other: string) => string>> = {
  drop: () => '',
  twice: (hit) => hit + hit,
  insert: (hit, other) => other + hit,
  replace: (_, other) => other,
  reverse: (hit) => [...hit].reverse().join(''),
  lower: (hit) => hit.toLowerCase(),
  upper: (hit) => hit.toUpperCase(),
  join: (hit) => hit.replaceAll(/\s/g, ''),
  split: (hit, other) => hit.split('').join(other),
  lines: (hit) => hit.replaceAll(' ', '\n\n'),
  swapMarks: (hit) => hit.replaceAll('“', '”').replaceAll('«', '»').replaceAll('"', '“'),
  decompose: (hit) => hit.normalize('NFD'),
  fullWidth: (hit) => hit.replaceAll(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
};

/** Every block in its turn, in sentences and quotation marks, beside a name: so that none is left to luck. */
const textOfOneBlock = fc
  .tuple(fc.nat(0x10ffff >> 7), fc.array(fc.nat(0x7f), { minLength: 1, maxLength: 40 }))
  .map(([block, letters]) => {
    const word = letters.map((letter) => String.fromCodePoint((block << 7) + letter)).join('');
    return `${word} “${word}”, Sergey Lavrov${word} said. ${word}Xi Jinping: «${word}».`;
  });

/** Blocks of Unicode begin at multiples of 16; a run of letters is taken from one place, as a script's text would be. */
const textOfBlocks = fc
  .array(fc.tuple(fc.nat(0x10ffff >> 4), fc.array(fc.nat(0x7f), { minLength: 1, maxLength: 20 })), {
    maxLength: 30,
  })
  .map((runs) =>
    runs
      .map(([block, letters]) =>
        // Half of all runs are of the planes that are in use.
        letters
          .map((letter) =>
            String.fromCodePoint(Math.min(0x10ffff, ((block % 2 ? block : block & 0x1fff) << 4) + letter)),
          )
          .join(''),
      )
      .join(' '),
  );
