import { join } from 'node:path';
import { quantile } from '../bench/speed.ts';
import { loadIndex } from '../facts/cached-index.ts';
import { table } from '../marked-part.ts';
import type { Run } from './bench.ts';
import { score } from './engine.ts';
import { type Failure, readPages, type Said } from './page-reader.ts';
import { allSystems, cheapSystems, DECLARED, GATE, OURS, PEERS, READABLE } from './page-systems.ts';
import { type Part, report } from './report.ts';
import { NO_PAGES, readSavedPages, type SavedPage, sampleOf, withFolderOf } from './saved-pages.ts';

/** What the bench's scorer says, as far as it is read here, as shares of one. */
interface Scores {
  readonly article: Record<'precision' | 'recall' | 'tp' | 'fp', number>;
  readonly articleModern: Record<'recall' | 'tp' | 'fn', number>;
  readonly dateModern: Record<'n' | 'exact' | 'none', number>;
  readonly body: Record<'n' | 'meanF1' | 'p10', number>;
  readonly topic: Record<'on' | 'auc' | 'precision' | 'recall' | 'flaggedNear' | 'flaggedOff', number>;
}

interface Results {
  readonly pages: readonly SavedPage[];
  /** Those that the libraries read too, and that everybody's time is taken on. */
  readonly compared: readonly SavedPage[];
  /** Per system what it says of the pages that it was given. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  /** Of those that read all pages; and of all that say a day or a text, on the compared ones. */
  readonly scores: ReadonlyMap<string, Scores>;
  readonly comparedScores: ReadonlyMap<string, Scores>;
}

/** So many pages are compared: the libraries take five times as long as we for each. */
const COMPARED = 200;

/** Real saved pages: is it an article, its day, its body, its topic, beside the libraries that do one of these. */
export async function evaluatePages(run: Run): Promise<boolean> {
  const pages = readSavedPages(run.data);
  if (pages === null) {
    console.log(NO_PAGES);
    return true;
  }
  const index = loadIndex();
  const results = await readAll(run, pages);
  if (run.errors > 0) printErrors(results, run.errors);
  const parts = [decisions, days, bodies, topics, gate].map((part) => part(results));
  return report('pages', parts, index, run.write);
}

async function readAll({ bench, data, kept }: Run, pages: readonly SavedPage[]): Promise<Results> {
  const compared = sampleOf(
    pages.filter((page) => page.isArticle && (page.published || page.hasText)),
    COMPARED,
  );
  const isCompared = new Set(compared);
  const tasks = pages.map((page) => {
    const timed = isCompared.has(page);
    return { page, systems: timed ? allSystems : cheapSystems, timed };
  });
  const said = await readPages(tasks, kept);
  const scoresOn = (some: readonly SavedPage[], names: readonly string[]) =>
    // There are pages, hence data; and each system has read some.
    withFolderOf(some, data!, (folder) => {
      const scorer = join(bench, 'pages', 'score.mjs');
      const scoresOf = (name: string): Scores =>
        JSON.parse(score(scorer, [folder, '{}', '--json'], said.get(name)!));
      return new Map(names.map((name) => [name, scoresOf(name)]));
    });
  return {
    pages,
    compared,
    said,
    scores: scoresOn(pages, cheapSystems),
    comparedScores: scoresOn(compared, [OURS, ...PEERS]),
  };
}

function decisions({ pages, scores }: Results): Part {
  const ours = scores.get(OURS)!; // All scores are there, here and below.
  const modern = ours.articleModern;
  const rows = [OURS, READABLE, DECLARED].map((name) => {
    const { article, articleModern } = scores.get(name)!;
    return [name, ...[article.precision, article.recall, articleModern.recall].map(percent)];
  });
  const articles = pages.filter((page) => page.isArticle).length;
  return {
    title: `Article or not (${pages.length} pages, ${articles} articles)`,
    table: table(['system', 'precision', 'recall', `recall of modern news (${modern.tp + modern.fn})`], rows),
    figures: [
      { what: 'articles, recall on modern news', value: modern.recall, accepted: 0.97 },
      {
        what: 'articles, precision on modern news beside all that is no article',
        value: modern.tp / (modern.tp + ours.article.fp),
        accepted: 0.95,
      },
      { what: 'articles, precision', value: ours.article.precision, accepted: 0.93 },
    ],
  };
}

/** Pages of which people noted nothing but the day: of every age and kind. */
const onlyDated = (page: SavedPage) => page.published && page.isArticle && !page.hasText;

function days(results: Results): Part {
  const { pages, compared, said } = results;
  const of = (name: string, some: readonly SavedPage[]) => exactness(some.filter(onlyDated), said.get(name)!);
  const all = of(OURS, pages);
  const modern = results.scores.get(OURS)!.dateModern;
  const rows = systemRows(results, (name, { dateModern }, some) => {
    const { n, exact, none } = of(name, some);
    return [
      dateModern.n,
      percent(dateModern.exact),
      percent(dateModern.none),
      n,
      percent(exact),
      percent(none),
    ];
  });
  return {
    title: 'Day of publication',
    table: [
      table(['system', 'modern news', 'exact', 'none', 'of every age', 'exact', 'none'], rows),
      comparison(compared),
    ].join('\n\n'),
    figures: [
      { what: 'day of publication, modern news', value: modern.exact, accepted: 0.98 },
      { what: 'day of publication, pages of every age', value: all.exact, accepted: 0.9 },
    ],
  };
}

/** A row for Sidelight on all pages, and one for it and each library on the compared ones. */
function systemRows(
  { pages, compared, scores, comparedScores }: Results,
  cells: (name: string, scores: Scores, pages: readonly SavedPage[]) => readonly (string | number)[],
): (readonly (string | number)[])[] {
  return [
    [`${OURS}, all pages`, ...cells(OURS, scores.get(OURS)!, pages)],
    ...[OURS, ...PEERS].map((name) => [name, ...cells(name, comparedScores.get(name)!, compared)]),
  ];
}

const comparison = (compared: readonly SavedPage[]) =>
  `But for the first row, of ${compared.length} articles that stand evenly over the list of all, those on the subject among them: the libraries take long.`;

function exactness(pages: readonly SavedPage[], lines: readonly Said[]) {
  const published = new Map(lines.map((line) => [line.id, line.published?.slice(0, 10)]));
  const share = (is: (page: SavedPage) => boolean) => pages.filter(is).length / pages.length;
  return {
    n: pages.length,
    exact: share(({ id, published: wanted }) => published.get(id) === wanted),
    none: share(({ id }) => !published.get(id)),
  };
}

function bodies(results: Results): Part {
  const { said, scores, compared } = results;
  const { body } = scores.get(OURS)!;
  const timed = new Set(compared.filter(({ hasText }) => hasText).map(({ id }) => id));
  const shares = timeShares(said);
  const share = (of: number) => quantile(shares, of);
  const rows = systemRows(results, (name, { body: { n, meanF1, p10 } }, some) => {
    const lines = said.get(name)!;
    const times = lines.filter(({ id }) => timed.has(id)).flatMap(({ ms }) => ms ?? []);
    const failed = (how: Failure) => lines.filter(({ failure }) => failure === how).length;
    const time = [0.5, 0.95].map((of) => (some === compared ? quantile(times, of).toFixed(1) : ''));
    return [n, percent(meanF1), percent(p10), ...time, ...failures.map(failed)];
  });
  const head = ['system', 'texts', 'token F1', 'worst tenth', 'ms of processor, median', '95th percentile'];
  return {
    title: `Body (${body.n} articles whose text people took out)`,
    table: [
      table([...head, ...failures], rows),
      comparison(compared),
      `Sidelight's time as a share of Readability's, page by page (${shares.length} pages): median ${share(0.5).toFixed(2)}, from ${share(0.05).toFixed(2)} (5th percentile) to ${share(0.95).toFixed(2)} (95th).`,
    ].join('\n\n'),
    figures: [
      { what: 'body, token F1', value: body.meanF1, accepted: 0.94 },
      {
        what: "body, time as a share of Readability's",
        value: share(0.5),
        accepted: 1 / 3,
        upTo: true,
      },
    ],
  };
}

const failures: readonly Failure[] = ['gave up', 'too long', 'died'];

/** Our time over Readability's on every page that both were timed on. */
function timeShares(said: Results['said']): number[] {
  const theirs = new Map(said.get('Readability')!.map(({ id, ms }) => [id, ms]));
  return said.get(OURS)!.flatMap(({ id, ms }) => {
    const other = theirs.get(id);
    return ms && other ? ms / other : [];
  });
}

function topics({ pages, scores }: Results): Part {
  const { topic } = scores.get(OURS)!;
  const articles = pages.filter((page) => page.isArticle);
  const near = articles.filter((page) => page.topic === 'near').length;
  return {
    title: `Topic (${articles.length} articles: ${topic.on} on the subject, ${near} near misses)`,
    table: table(
      ['system', 'AUC', 'precision', 'recall', 'near misses taken', 'others taken'],
      [
        [
          OURS,
          topic.auc.toFixed(3),
          percent(topic.precision),
          percent(topic.recall),
          topic.flaggedNear,
          topic.flaggedOff,
        ],
        ['the others', 'judge no topic', '', '', '', ''],
      ],
    ),
    figures: [
      { what: 'topic, AUC', value: topic.auc, accepted: 0.98 },
      { what: 'topic, precision', value: topic.precision, accepted: 0.95 },
      { what: 'topic, recall', value: topic.recall, accepted: 0.95 },
    ],
  };
}

function gate({ pages, said }: Results): Part {
  const opened = openedBy(said);
  const groups: readonly (readonly [string, (page: SavedPage) => boolean])[] = [
    ['articles on the subject', (page) => page.isArticle && page.topic === 'on'],
    ['near misses', (page) => page.isArticle && page.topic === 'near'],
    ['other articles', (page) => page.isArticle && page.topic === 'off'],
    ['no articles', (page) => !page.isArticle],
  ];
  const counted = groups.map(([name, is]) => {
    const group = pages.filter(is);
    return { name, all: group.length, open: group.filter(({ id }) => opened.has(id)).length };
  });
  const share = (at: number) => counted[at]!.open / counted[at]!.all;
  return {
    title: 'Gate: on which pages the engine is loaded',
    table: table(
      ['pages', 'loaded', 'of', 'share'],
      counted.map(({ name, all, open }, at) => [name, open, all, percent(share(at))]),
    ),
    figures: [
      { what: 'gate, articles on the subject that load the engine', value: share(0), accepted: 0.95 },
    ],
  };
}

function openedBy(said: Results['said']): ReadonlySet<string> {
  return new Set(said.get(GATE)!.flatMap(({ id, isArticle }) => (isArticle ? id : [])));
}

/** Some of what was got wrong, per class, by id. */
function printErrors({ pages, said }: Results, limit: number): void {
  const opened = openedBy(said);
  const ours = new Map(said.get(OURS)!.map((line) => [line.id, line]));
  const classes: Readonly<Record<string, (page: SavedPage, line: Said) => boolean>> = {
    'taken for an article': (page, line) => !page.isArticle && line.isArticle,
    'article not seen': (page, line) => page.isArticle && !line.isArticle,
    'other day': (page, line) => !!page.published && page.published !== line.published,
    'taken for the subject': (page, line) => page.isArticle && page.topic !== 'on' && !!line.topic?.onTopic,
    'subject not seen': (page, line) => page.isArticle && page.topic === 'on' && !line.topic?.onTopic,
    'gate shut': (page) => page.isArticle && page.topic === 'on' && !opened.has(page.id),
  };
  for (const [name, is] of Object.entries(classes)) {
    const wrong = pages.filter((page) => is(page, ours.get(page.id)!)).slice(0, limit);
    for (const { id, url, published } of wrong)
      console.log(`${name}: ${id} ${published ?? ''} / ${ours.get(id)!.published ?? ''} ${url}`);
  }
}

const percent = (share: number): string => (100 * share).toFixed(1);
