import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { loadIndex } from '../facts/cached-index.ts';
import { table } from '../marked-part.ts';
import { NO_DATA, type Run } from './bench.ts';
import { annotateHere, parseLines, score } from './engine.ts';
import { type HardText, scoreHard } from './hard.ts';
import { nameErrors } from './name-errors.ts';
import { capitalisedRuns, compromiseNames, winkNames } from './peers.ts';
import { type GoldText, type Metonyms, namePredictor, type PredictedName } from './predict-names.ts';
import { type Part, report } from './report.ts';
import { readSeed, scoreSeed, seedScores } from './seed.ts';
import { titlesIn } from './titles.ts';

const OURS = 'Sidelight';
const peers: readonly (readonly [string, (text: string) => readonly PredictedName[]])[] = [
  ['wink-nlp, runs of proper nouns', winkNames],
  ['compromise, people, places and organisations', compromiseNames],
  ['runs of capitalised words', capitalisedRuns],
];

/** Sets that are reported without a bound: they hold much that is no actor of our subject. */
const others = ['msnbc-updated', 'reuters-128', 'kore50', 'news-fair-v2', 'rss-500'];
const NAMED = 'PER,GPE,ORG,LOC';

/** Names of actors in news: found, and led to the right entity, beside what other libraries find in the same texts. */
export async function evaluateActors(run: Run): Promise<boolean> {
  const index = loadIndex();
  const parts = [await founding(run, index), await hardCases(run, index)];
  if (run.data) parts.push(...(await news(run, run.data, index)));
  else console.log(NO_DATA);
  return report('actors', parts, index, run.write);
}

function read<T>(...path: readonly string[]): T[] {
  return parseLines<T>(readFileSync(join(...path), 'utf8'));
}

const percent = (share: number): string => (100 * share).toFixed(1);

async function founding({ bench, errors }: Run, facts: FactIndex): Promise<Part> {
  const { text, published } = readSeed(bench);
  const [annotation] = await annotateHere([{ id: 'seed', text, published }], facts);
  const ours = scoreSeed(bench, annotation!);
  if (errors > 0) console.log(ours.errors);
  const cells = ({ precision, recall, f1 }: typeof ours.mentions) => [precision, recall, f1].map(percent);
  return {
    title: 'The founding article',
    table: table(
      ['system', 'span P', 'R', 'F1', 'entity right'],
      [
        [OURS, ...cells(ours.mentions), percent(ours.mentions.entityAgreement)],
        ...peers.map(([name, find]) => [
          name,
          ...cells(seedScores(bench, { mentions: find(text) }).mentions),
          'links nothing',
        ]),
      ],
    ),
    figures: [
      { what: 'founding article, span F1', value: 100 * ours.mentions.f1, accepted: 95 },
      { what: 'founding article, entity right', value: 100 * ours.mentions.entityAgreement, accepted: 97 },
    ],
  };
}

/** Here a title counts as a name, since the cases ask for "Russian Foreign Minister". */
async function hardCases({ bench, errors }: Run, facts: FactIndex): Promise<Part> {
  const texts = read<HardText>(bench, 'actors', 'hard.dev.jsonl');
  const titles = new Set([...titlesIn(facts).values()].flatMap((known) => [...known]));
  const ours = scoreHard(texts, await predict(texts, facts, 'body', () => true), (title) =>
    titles.has(title),
  );
  if (errors > 0) console.log(ours.faults.slice(0, errors).join('\n'));
  const rows = peers.map(([name, find]) => {
    const { found, expected, marked, mustNot } = scoreHard(
      texts,
      texts.map(({ text }) => find(text)),
      () => false,
    );
    return [name, `${found} of ${expected}`, 'links nothing', `${marked} of ${mustNot}`];
  });
  const { found, expected, right, known, marked, mustNot } = ours;
  return {
    title: `Hard cases (${texts.length} short texts)`,
    table: table(
      ['system', 'spans', 'entity right, of those found that the base knows', 'marked that must not be'],
      [[OURS, `${found} of ${expected}`, `${right} of ${known}`, `${marked} of ${mustNot}`], ...rows],
    ),
    figures: [
      { what: 'hard cases, expected spans found', value: (100 * found) / expected, accepted: 90 },
      {
        what: 'hard cases, entity right where the base knows it',
        value: (100 * right) / known,
        accepted: 97,
      },
      { what: 'hard cases, must-not-mark cases marked', value: marked, accepted: 0, upTo: true },
    ],
  };
}

/** What the bench's scorer says, as far as it is read here; percentages, null where there is nothing to divide by. */
interface Scores {
  readonly total: {
    readonly docs: number;
    readonly gold: number;
    readonly strong: Record<'P' | 'R' | 'F1', number>;
    readonly weak: Record<'P' | 'R' | 'F1', number>;
    readonly link?: { readonly accuracyOnMatched: number; readonly tried: number };
  };
  readonly recallByType: Readonly<Record<string, { readonly strongR: number }>>;
}

async function news(run: Run, data: string, facts: FactIndex): Promise<Part[]> {
  const texts = read<GoldText>(data, 'actors.jsonl');
  const plain = (mention: Mention) => mention.how !== 'title';
  const ours = await predict(texts, facts, 'town', plain);
  const dwie = texts.flatMap((gold, index) => (gold.set === 'dwie' ? [index] : []));
  if (run.errors > 0)
    console.log(
      nameErrors(
        dwie.map((at) => texts[at]!),
        dwie.map((at) => ours[at]!),
        run.errors,
      ),
    );
  const systems: [string, object[]][] = [
    [OURS, lines(texts, ours)],
    ...peers.map(([name, find]): [string, object[]] => [
      name,
      lines(
        texts,
        texts.map(({ text }) => find(text)),
      ),
    ]),
  ];
  const scorer = join(run.bench, 'actors', 'score.mjs');
  const scored = (file: string, predictions: readonly object[], ...args: readonly string[]): Scores =>
    JSON.parse(score(scorer, [join(data, file), '{}', '--json', ...args], predictions));
  return [namedPart(systems, scored), linkedPart(systems, scored), ...othersPart(systems, scored)];
}

type Scored = (file: string, predictions: readonly object[], ...args: readonly string[]) => Scores;
type Systems = readonly (readonly [string, readonly object[]])[];

function namedPart(systems: Systems, scored: Scored): Part {
  const results = systems.map(
    ([name, lines]) => [name, scored('actors.jsonl', lines, '--set', 'dwie', '--types', NAMED)] as const,
  );
  const [, ours] = results[0]!;
  const recall = ({ recallByType }: Scores) => NAMED.split(',').map((type) => recallByType[type]!.strongR);
  return {
    title: `DWIE dev, all names of persons, places and organisations (${ours.total.docs} articles, ${ours.total.gold} names)`,
    table: table(
      ['system', 'span P', 'R', 'F1', 'F1 by overlap', ...NAMED.split(',').map((type) => `R of ${type}`)],
      results.map(([name, result]) => {
        const { strong, weak } = result.total;
        return [name, strong.P, strong.R, strong.F1, weak.F1, ...recall(result)];
      }),
    ),
    figures: [
      { what: 'DWIE, span F1', value: ours.total.strong.F1, accepted: 85 },
      { what: 'DWIE, recall of persons', value: ours.recallByType.PER!.strongR, accepted: 85 },
    ],
  };
}

function linkedPart(systems: Systems, scored: Scored): Part {
  const [[, lines]] = systems as readonly [Systems[number]];
  const { total } = scored('politics.jsonl', lines, '--set', 'dwie');
  const { accuracyOnMatched = 0, tried = 0 } = total.link ?? {};
  return {
    title: 'DWIE dev, political names (demonyms included): is the entity right?',
    table: table(
      ['system', 'names', 'linked', 'right'],
      [
        [OURS, total.gold, tried, `${accuracyOnMatched} %`],
        ['the others', total.gold, 0, 'link nothing'],
      ],
    ),
    figures: [
      {
        what: 'DWIE, political names, entity right of what is linked',
        value: accuracyOnMatched,
        accepted: 96,
      },
    ],
  };
}

function othersPart(systems: Systems, scored: Scored): Part[] {
  const rows = others.flatMap((set) =>
    systems.map(([name, lines]) => {
      const { docs, gold, strong, weak, link } = scored('actors.jsonl', lines, '--set', set).total;
      const linked = link ? `${link.accuracyOnMatched} % of ${link.tried}` : 'links nothing';
      return [`${set} (${docs}, ${gold})`, name, strong.P, strong.R, strong.F1, weak.F1, linked];
    }),
  );
  return [
    {
      title: 'Other sets (dev parts of ELEVANT; texts, names)',
      table: table(['set', 'system', 'span P', 'R', 'F1', 'F1 by overlap', 'entity right'], rows),
      figures: [],
    },
  ];
}

async function predict(
  texts: readonly GoldText[],
  facts: FactIndex,
  metonyms: Metonyms,
  keepMention: (mention: Mention) => boolean,
): Promise<PredictedName[][]> {
  const annotations = await annotateHere(
    texts.map(({ id, text }) => ({ id, text })),
    facts,
  );
  const inBenchForm = namePredictor(facts);
  return annotations.map(({ mentions }, at) =>
    inBenchForm(texts[at]!, mentions.filter(keepMention), metonyms),
  );
}

function lines(texts: readonly GoldText[], names: readonly (readonly PredictedName[])[]): object[] {
  return texts.map(({ id }, at) => ({ id, mentions: names[at] }));
}
