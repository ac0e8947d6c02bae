import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../lib/annotate.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { isSpeech } from '../../lib/quotes/quote.ts';
import { glyphs } from '../../lib/text/glyphs.ts';
import { loadIndex } from '../facts/cached-index.ts';
import { table } from '../marked-part.ts';
import { NO_DATA, type Run } from './bench.ts';
import { annotateHere, parseLines, score } from './engine.ts';
import type { Figure } from './figures.ts';
import { compromiseQuotes } from './peers.ts';
import { type Part, report } from './report.ts';
import { readSeed, type SeedScores, scoreSeed, seedScores } from './seed.ts';

/** A text of the bench. */
interface Text {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly date?: string;
}

/** A quote in the bench's form; without a kind it may be of any. */
interface PredictedQuote {
  readonly quote: readonly [number, number];
  readonly kind?: string;
  readonly speaker?: readonly [number, number];
  readonly speaker_name?: string;
}
interface Line {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
}

/** What the bench's scorer says, as far as it is read here, in per cent. */
interface Scores {
  readonly docs: number;
  readonly gold: number;
  readonly pred: number;
  readonly 'iou>=0.8': Spans;
  readonly 'iou>=0.3': Spans;
  readonly speaker: { readonly accuracy: number; readonly precisionWhenNamed: number };
  readonly endToEnd: { readonly P: number; readonly R: number };
  readonly speakerByType: Readonly<Record<string, { readonly n: number; readonly acc: number }>>;
}
type Spans = Record<'P' | 'R' | 'F1', number>;

/** One set of texts with what each system says of it. */
interface Marked {
  readonly gold: string;
  readonly texts: readonly Text[];
  readonly systems: readonly (readonly [string, readonly Line[]])[];
  readonly score: (lines: readonly Line[], ...args: readonly string[]) => Scores;
}

const OURS = 'Sidelight';
const PAIRS = 'pairs of marks, nearest name, carried over';
const COMPROMISE = 'compromise, quotations()';
const NO_SPEAKER = 'names none';

/** Quotes and speakers in English and German news, beside the trivial way and another library on the same texts. */
export async function evaluateQuotes(run: Run): Promise<boolean> {
  const index = loadIndex();
  const parts = [await founding(run, index), await english(run, index), await german(run, index)];
  if (run.data) parts.push(...(await political(run, run.data, index)));
  else console.log(NO_DATA);
  return report('quotes', parts, index, run.write);
}

async function founding({ bench, errors }: Run, facts: FactIndex): Promise<Part> {
  const { text, published } = readSeed(bench);
  const [annotation] = await annotateHere([{ id: 'seed', text, published }], facts);
  const ours = scoreSeed(bench, annotation!);
  if (errors > 0) console.log(ours.errors);
  const raw = join(bench, 'seed', 'raw', 'seed.json');
  const [pairs] = baseline(bench, raw);
  const flat = (quotes: readonly PredictedQuote[]) =>
    quotes.map(({ quote: [start, end], speaker_name }) => ({ start, end, speaker: speaker_name ?? null }));
  const row = (name: string, { quotes }: Pick<SeedScores, 'quotes'>, speaks = true) => [
    name,
    ...[quotes.precision, quotes.recall, quotes.f1].map(percent),
    ...[quotes.namedSpeakerAccuracy, quotes.speakerEndToEnd].map((share) =>
      speaks ? percent(share) : NO_SPEAKER,
    ),
    quotes.termOrTitleMatchedNeutral,
  ];
  const { quotes } = ours;
  return {
    title: 'The founding article (31 quotes, marks broken by translation)',
    table: table(
      [
        'system',
        'span P',
        'R',
        'F1',
        'speaker right, by resolved name',
        'end to end R',
        'terms taken for speech',
      ],
      [
        row(OURS, ours),
        row(PAIRS, seedScores(bench, { quotes: flat(pairs!.quotes) })),
        row(COMPROMISE, seedScores(bench, { quotes: compromiseQuotes(text) }), false),
      ],
    ),
    figures: [
      { what: 'founding article, speech quotes found', value: 100 * quotes.recall, accepted: 90 },
      { what: 'founding article, speakers right', value: 100 * quotes.speakerAccuracy, accepted: 90 },
      { what: 'founding article, broken quotes found', value: 100 * quotes.brokenRecall, accepted: 90 },
      {
        what: 'founding article, terms taken for speech',
        value: quotes.termOrTitleMatchedNeutral,
        accepted: 0,
        upTo: true,
      },
    ],
  };
}

async function english(run: Run, facts: FactIndex): Promise<Part> {
  const set = await marked(run, join(run.bench, 'quotes', 'enwikinews.dev.jsonl'), facts, ['--names']);
  const ours = set.score(set.systems[0]![1]);
  return {
    title: `English Wikinews dev (${ours.docs} articles, ${ours.gold} quotes; speakers by resolved name)`,
    table: speechTable(set),
    figures: [
      { what: 'English Wikinews, span F1', value: ours['iou>=0.8'].F1, accepted: 88 },
      { what: 'English Wikinews, speaker right', value: ours.speaker.accuracy, accepted: 85 },
    ],
  };
}

async function german(run: Run, facts: FactIndex): Promise<Part> {
  const set = await marked(run, join(run.bench, 'quotes', 'dewikinews.dev.jsonl'), facts);
  const ours = set.score(set.systems[0]![1]);
  return {
    title: `German Wikinews dev (${ours.docs} articles, ${ours.gold} quotes)`,
    table: speechTable(set),
    figures: [
      { what: 'German Wikinews, span F1', value: ours['iou>=0.8'].F1, accepted: 80 },
      { what: 'German Wikinews, end to end P', value: ours.endToEnd.P, accepted: 60 },
    ],
  };
}

async function political(run: Run, data: string, facts: FactIndex): Promise<Part[]> {
  const set = await marked(run, join(data, 'polnear.dev.jsonl'), facts);
  const [[, lines]] = set.systems as readonly [Marked['systems'][number]];
  const ours = set.score(lines);
  const reported = set.score(lines, '--kinds', 'indirect');
  const of = (type: string) => ours.speakerByType[type]?.acc ?? 0;
  const direct: Figure[] = [
    { what: 'PolNeAR, span P', value: ours['iou>=0.8'].P, accepted: 95 },
    { what: 'PolNeAR, span F1', value: ours['iou>=0.8'].F1, accepted: 95 },
    { what: 'PolNeAR, speaker right', value: ours.speaker.accuracy, accepted: 85 },
    { what: 'PolNeAR, end to end P', value: ours.endToEnd.P, accepted: 80 },
    { what: 'PolNeAR, end to end R', value: ours.endToEnd.R, accepted: 75 },
    { what: 'PolNeAR, pronouns as speakers', value: of('pronoun'), accepted: 80 },
    { what: 'PolNeAR, nominal speakers', value: of('nominal'), accepted: 50 },
  ];
  return [
    {
      title: `PolNeAR dev, direct and mixed (${ours.docs} articles, ${ours.gold} quotes)`,
      table: speechTable(set),
      figures: direct,
    },
    { title: 'PolNeAR dev, speakers by what tells them (share right)', table: formTable(set), figures: [] },
    {
      title: `PolNeAR dev, indirect speech (${reported.gold} in the marked texts, cue explicit or not)`,
      table: table(
        ['system', 'given', 'P, overlap 0.8', 'P, overlap 0.3', 'R, overlap 0.3', 'speaker right'],
        [
          [
            OURS,
            reported.pred,
            reported['iou>=0.8'].P,
            reported['iou>=0.3'].P,
            reported['iou>=0.3'].R,
            reported.speaker.accuracy,
          ],
          ['the others', 0, 'find none', '', '', ''],
        ],
      ),
      figures: [
        { what: 'PolNeAR, indirect speech, P (overlap 0.8)', value: reported['iou>=0.8'].P, accepted: 75 },
      ],
    },
  ];
}

async function marked(
  { bench, errors }: Run,
  gold: string,
  facts: FactIndex,
  judged: readonly string[] = [],
): Promise<Marked> {
  const texts = parseLines<Text>(readFileSync(gold, 'utf8'));
  const annotations = await annotateHere(
    texts.map(({ id, text, lang, date }) => ({ id, text, lang, ...(date ? { published: date } : {}) })),
    facts,
  );
  const ours = annotations.map((annotation, at) => inBenchForm(texts[at]!.id, annotation));
  const others = texts.map(({ id, text }) => ({
    id,
    quotes: compromiseQuotes(text).map(({ start, end }) => ({ quote: [start, end] as const })),
  }));
  const scorer = join(bench, 'quotes', 'score.mjs');
  if (errors > 0) console.log(score(scorer, [gold, '{}', ...judged, '--errors', String(errors)], ours));
  return {
    gold,
    texts,
    systems: [
      [OURS, ours],
      [PAIRS, baseline(bench, gold)],
      [COMPROMISE, others],
    ],
    score: (lines, ...args) => JSON.parse(score(scorer, [gold, '{}', '--json', ...judged, ...args], lines)),
  };
}

/** The bench calls all speech without marks indirect, also that of a transcript's lines. */
function inBenchForm(id: string, { quotes, article }: Annotation): Line {
  const isMarked = (start: number) => glyphs[article.text[start]!] !== undefined;
  return {
    id,
    quotes: quotes.filter(isSpeech).map(({ start, end, kind, speaker, repair }) => ({
      quote: [start, end],
      kind: isMarked(start) || repair ? kind : 'indirect',
      ...(speaker && { speaker_name: speaker.name }),
      ...(speaker?.start !== undefined && { speaker: [speaker.start, speaker.end!] }),
    })),
  };
}

/** The bench's own trivial system on a file of texts. */
function baseline(bench: string, gold: string): Line[] {
  const script = join(bench, 'quotes', 'baseline.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, gold, '--carry'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return parseLines<Line>(stdout);
}

function speechTable({ systems, score }: Marked): string {
  const rows = systems.map(([name, lines]) => {
    const { 'iou>=0.8': spans, speaker, endToEnd } = score(lines);
    const who =
      name === COMPROMISE
        ? [NO_SPEAKER, '', '', '']
        : [speaker.accuracy, speaker.precisionWhenNamed, endToEnd.P, endToEnd.R];
    return [name, spans.P, spans.R, spans.F1, ...who];
  });
  return table(
    ['system', 'span P', 'R', 'F1', 'speaker right', 'of those given', 'end to end P', 'end to end R'],
    rows,
  );
}

function formTable({ systems, score }: Marked): string {
  const results = systems
    .filter(([name]) => name !== COMPROMISE)
    .map(([name, lines]) => [name, score(lines)] as const);
  const forms = Object.keys(results[0]![1].speakerByType);
  return table(
    ['system', ...forms],
    results.map(([name, { speakerByType }]) => [
      name,
      ...forms.map((form) => `${speakerByType[form]?.acc ?? 0} of ${speakerByType[form]?.n ?? 0}`),
    ]),
  );
}

const percent = (share: number): string => (100 * share).toFixed(1);
