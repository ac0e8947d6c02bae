import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateAll, type Result, score } from './engine.ts';
import { type Figure, tell } from './figures.ts';

/** What is read of the founding article's gold standard. */
interface Gold {
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
  }[];
}

/** The founding article as the bench has it. */
export function readSeed(bench: string): { text: string; published: string } {
  return JSON.parse(readFileSync(join(bench, 'seed', 'raw', 'seed.json'), 'utf8'));
}

/** The scorer's names for our types. */
const types: Readonly<Record<string, string>> = { polity: 'state', organisation: 'org' };

/** The gold standard keeps descriptors ("the American president") and quotes that are no direct speech apart. */
function prediction({ topic, mentions, quotes }: Pick<Result, 'topic' | 'mentions' | 'quotes'>) {
  return {
    id: 'seed',
    topic,
    mentions: mentions
      .filter(({ how }) => how !== 'title' && how !== 'term')
      .map(({ start, end, name, type }) => ({ start, end, entity: name, type: types[type] ?? type })),
    quotes: quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .map(({ start, end, speaker }) => ({ start, end, speaker: speaker?.name ?? null })),
  };
}

type Predicted = ReturnType<typeof prediction>['quotes'][number];

/** Quotes that the gold standard gives to nobody and the prediction to somebody. */
function invented(gold: Gold, quotes: readonly Predicted[]): number {
  const same = (a: { start: number; end: number }, b: { start: number; end: number }) => {
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.5;
  };
  return gold.quotes.filter(
    (open) => open.speaker === null && quotes.some((quote) => quote.speaker !== null && same(open, quote)),
  ).length;
}

/** What the scorer says of a prediction, as shares of one. */
export interface SeedScores {
  readonly mentions: Record<'precision' | 'recall' | 'f1' | 'entityAgreement', number>;
  readonly quotes: Record<
    | 'precision'
    | 'recall'
    | 'f1'
    | 'speakerAccuracy'
    | 'namedSpeakerAccuracy'
    | 'speakerEndToEnd'
    | 'brokenRecall'
    | 'termOrTitleMatchedNeutral',
    number
  >;
}

/** Scores mentions and quotes in the form of the bench; what is left out counts as not found. */
export function seedScores(bench: string, predicted: object): SeedScores {
  return JSON.parse(scoreWith(bench, { id: 'seed', ...predicted }, '--json'));
}

function scoreWith(bench: string, predicted: object, ...args: readonly string[]): string {
  const folder = join(bench, 'seed');
  const where = ['--gold', join(folder, 'gold'), '--raw', join(folder, 'raw')];
  return score(join(folder, 'score.mjs'), ['{}', ...where, ...args], [predicted]);
}

/** The figures that the founding article must reach, from an annotation whose offsets are those of the bench's text. */
export function scoreSeed(bench: string, result: Pick<Result, 'topic' | 'mentions' | 'quotes'>) {
  const predicted = prediction(result);
  const { mentions, quotes } = seedScores(bench, predicted);
  const gold: Gold = JSON.parse(readFileSync(join(bench, 'seed', 'gold', 'seed.json'), 'utf8'));
  const figures: Figure[] = [
    { what: 'required mentions found', value: mentions.recall, accepted: 0.9 },
    { what: 'marked mentions right', value: mentions.precision, accepted: 0.95 },
    { what: 'entities right', value: mentions.entityAgreement, accepted: 0.95 },
    { what: 'speech quotes found', value: quotes.recall, accepted: 0.9 },
    { what: 'their speakers right', value: quotes.speakerAccuracy, accepted: 0.85 },
    { what: 'speakers invented', value: invented(gold, predicted.quotes), accepted: 0, upTo: true },
  ];
  return { figures, mentions, quotes, errors: scoreWith(bench, predicted, '--errors', '100') };
}

/** The founding article through the command line: its figures, then what was wrong. */
export async function evaluateSeed(bench: string): Promise<boolean> {
  const { text, published } = readSeed(bench);
  const [result] = await annotateAll([{ id: 'seed', text, published }]);
  if (!result) throw new Error('The command line did not answer for the founding article.');
  const { figures, errors } = scoreSeed(bench, result);
  const met = tell(figures);
  console.log(errors);
  return met;
}
