import { join } from 'node:path';
import { loadIndex } from '../facts/cached-index.ts';
import { table } from '../marked-part.ts';
import type { Run } from './bench.ts';
import { score } from './engine.ts';
import { type Failure, readPages, type Said } from './page-reader.ts';
import { allSystems, cheapSystems, DECLARED, GATE, OURS, PEERS, READABLE } from './page-systems.ts';
import { type Part, report } from './report.ts';
import { NO_PAGES, readSavedPages, type SavedPage } from './saved-pages.ts';

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
  /** Per system what it says of the pages that it was given. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly scores: ReadonlyMap<string, Scores>;
}

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

async function readAll({ bench, data }: Run, pages: readonly SavedPage[]): Promise<Results> {
  const said = await readPages(pages, (page) =>
    page.published || (page.isArticle && page.hasText) ? allSystems : cheapSystems,
  );
  const scorer = join(bench, 'pages', 'score.mjs');
  const folder = join(data!, 'pages'); // There are pages, hence data.
  const scores = new Map(
    [...said].map(([name, lines]) => [name, JSON.parse(score(scorer, [folder, '{}', '--json'], lines))]),
  );
  return { pages, said, scores };
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

function days({ pages, said, scores }: Results): Part {
  const modern = (name: string) => scores.get(name)!.dateModern;
  const of = (name: string) => exactness(pages.filter(onlyDated), said.get(name)!);
  const names = [OURS, ...PEERS];
  return {
    title: 'Day of publication',
    table: table(
      [
        'system',
        `modern news (${modern(OURS).n}), exact`,
        'none',
        `of every age (${of(OURS).n}), exact`,
        'none',
      ],
      names.map((name) => {
        const { exact, none } = of(name);
        return [name, ...[modern(name).exact, modern(name).none, exact, none].map(percent)];
      }),
    ),
    figures: [
      { what: 'day of publication, modern news', value: modern(OURS).exact, accepted: 0.98 },
      { what: 'day of publication, pages of every age', value: of(OURS).exact, accepted: 0.9 },
    ],
  };
}

function exactness(pages: readonly SavedPage[], lines: readonly Said[]) {
  const published = new Map(lines.map((line) => [line.id, line.published?.slice(0, 10)]));
  const share = (is: (page: SavedPage) => boolean) => pages.filter(is).length / pages.length;
  return {
    n: pages.length,
    exact: share(({ id, published: wanted }) => published.get(id) === wanted),
    none: share(({ id }) => !published.get(id)),
  };
}

function bodies({ pages, said, scores }: Results): Part {
  const timed = new Set(pages.filter((page) => page.isArticle && page.hasText).map(({ id }) => id));
  const times = (name: string) =>
    said
      .get(name)!
      .filter(({ id }) => timed.has(id))
      .flatMap(({ ms }) => ms ?? [])
      .sort((a, b) => a - b);
  const at = (name: string, share: number) => times(name)[Math.floor(times(name).length * share)] ?? 0;
  const { body } = scores.get(OURS)!;
  const names = [OURS, ...PEERS];
  const shares = timeShares(said);
  const share = (of: number) => shares[Math.floor(shares.length * of)]!;
  return {
    title: `Body (${body.n} articles whose text people took out)`,
    table: [
      table(
        ['system', 'token F1', 'worst tenth', 'ms of processor, median', '95th percentile', ...failures],
        names.map((name) => {
          const { meanF1, p10 } = scores.get(name)!.body;
          const failed = failures.map(
            (how) => said.get(name)!.filter(({ failure }) => failure === how).length,
          );
          const time = [at(name, 0.5), at(name, 0.95)].map((ms) => ms.toFixed(1));
          return [name, percent(meanF1), percent(p10), ...time, ...failed];
        }),
      ),
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

/** Our time over Readability's on every page that both read, in order of size. */
function timeShares(said: Results['said']): number[] {
  const theirs = new Map(said.get('Readability')!.map(({ id, ms }) => [id, ms]));
  return said
    .get(OURS)!
    .flatMap(({ id, ms }) => {
      const other = theirs.get(id);
      return ms && other ? ms / other : [];
    })
    .sort((a, b) => a - b);
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
