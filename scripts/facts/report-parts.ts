import { gzipSync } from 'node:zlib';
import { daysBetween, lastDay } from '../../lib/facts/partial-date.ts';
import { type Evidence, entityTypes, evidenceGrades } from '../../lib/facts/schema.ts';
import type { CompiledFacts } from './compile.ts';
import type { FactSource } from './fact-source.ts';
import { namesOf } from './names.ts';
import type { EntityRecord } from './shapes.ts';

/** The languages in which names are wanted, and kinds of entity whose names differ between them. */
const wanted = ['en', 'fr', 'es', 'de', 'ru', 'zh'];

/** Grades on which the date of an office may rest, and the share of dates that must. */
const firm: readonly Evidence[] = ['primary', 'agency', 'structured'];
const firmShare = 0.85;

const limits = { index: 150, bodies: 700 };
const day = 1;
const month = 31 * day;

/** Per kind of entity, how many have a name in each language; "und" and a person's Latin label count for any Latin one. */
export function languages(entities: readonly EntityRecord[]): readonly string[] {
  return entityTypes.flatMap((type) => {
    const ofType = entities.filter(({ id }) => id.startsWith(`${type}/`));
    if (ofType.length === 0) return [];
    const shares = wanted.map((lang) => `${lang} ${percent(share(ofType, (one) => isNamedIn(one, lang)))}`);
    return [`  ${type} named in: ${shares.join(', ')}`];
  });
}

function isNamedIn(record: EntityRecord, lang: string): boolean {
  const latin = lang !== 'ru' && lang !== 'zh';
  return namesOf(record).some(
    (name) =>
      name.lang === lang ||
      (name.lang === 'und' && latin) ||
      (latin && record.id.startsWith('person/') && name.text === record.label),
  );
}

/** The share of the starts and ends of occupancies by evidence, and whether enough of them are firm. */
export function datesByEvidence({ entities }: FactSource): readonly string[] {
  const offices = entities
    .flatMap(({ data }) => data.statements)
    .filter(({ property, rank }) => property === 'holdsOffice' && rank !== 'deprecated');
  const dates = offices.flatMap(({ start, end, evidence }) =>
    [start, end].filter((date) => date !== undefined).map((date) => ({ date, evidence })),
  );
  const grades = evidenceGrades.map(
    (grade) => `${grade} ${percent(share(dates, (one) => one.evidence === grade))}`,
  );
  const good = share(dates, ({ evidence }) => firm.includes(evidence));
  const precision = [10, 7, 4].map((length) => dates.filter(({ date }) => date.length === length).length);
  return [
    `Occupancies ${offices.length}, their dates ${dates.length}: ${grades.join(', ')}`,
    `  ${firm.join(', ')}: ${percent(good)}; wanted ${percent(firmShare)}${good < firmShare ? '  TOO FEW' : ''}`,
    `  to the day ${precision[0]}, the month ${precision[1]}, the year ${precision[2]}`,
  ];
}

/** How long before the as-of date each open statement was last seen to hold. */
export function ages({ base, entities }: FactSource): readonly string[] {
  const open = entities
    .flatMap(({ data }) => data.statements)
    .filter(({ end, lastSeen, rank }) => end === undefined && lastSeen !== undefined && rank !== 'deprecated')
    .map(({ lastSeen }) => daysBetween(lastDay(lastSeen!), base.data.asOf));
  const within = (from: number, to: number) => open.filter((age) => age > from && age <= to).length;
  const year = 12 * month;
  return [
    `Open statements ${open.length}, last seen within 3 months ${within(-Infinity, 3 * month)}, 3 to 6 ${within(3 * month, 6 * month)}, 6 to 12 ${within(6 * month, year)}, longer ago ${within(year, Infinity)}`,
  ];
}

/** What the shipped files weigh, and whether that is within their limits. */
export function weights({ index, names, shards }: CompiledFacts): readonly string[] {
  return [
    weight('Index, with the names of all languages', [index, ...Object.values(names)], limits.index),
    `  of it, what an article reads: ${Object.entries(names)
      .map(([lang, text]) => `${lang} ${kilobytes([index, text]).toFixed(1)}`)
      .join(', ')} kB gzip`,
    weight(`Bodies in ${Object.keys(shards).length} files`, Object.values(shards), limits.bodies),
  ];
}

function weight(what: string, texts: readonly string[], most: number): string {
  const raw = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const packed = kilobytes(texts);
  return `${what}: ${Math.round(raw)} kB, ${packed.toFixed(1)} of ${most} kB gzip${packed > most ? '  TOO HEAVY' : ''}`;
}

/** The sum of the texts' weights in kB gzip. */
export function kilobytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
}

/** Forms that several entities share, under the rule that decides between them. */
export function sharedForms({ entities }: FactSource): readonly string[] {
  const owners = new Map<string, { readonly ids: Set<string>; readonly strong: Set<string> }>();
  for (const { text, kind, strength, entity } of entities.flatMap(({ data }) => namesOf(data))) {
    if (strength === 'blocked') continue;
    const form = kind === 'acronym' ? text : text.toLowerCase();
    const key = `${kind === 'title' ? 'title' : 'name'} ${form}`;
    const { ids, strong } = owners.get(key) ?? { ids: new Set(), strong: new Set() };
    ids.add(entity);
    if (strength === 'strong') strong.add(entity);
    owners.set(key, { ids, strong });
  }
  const shared = [...owners].filter(([, { ids }]) => ids.size > 1);
  const titles = shared.filter(([key]) => key.startsWith('title '));
  const names = shared.filter(([key]) => key.startsWith('name '));
  const weak = names.filter(([, { strong }]) => strong.size === 0);
  const unresolved = names.length - weak.length;
  const forms = weak
    .sort((a, b) => b[1].ids.size - a[1].ids.size || a[0].localeCompare(b[0]))
    .map(([key, { ids }]) => `${key.slice('name '.length)} ${ids.size}`);
  return [
    `Forms shared by several entities ${shared.length}, without a rule ${unresolved}`,
    `  titles ${titles.length}: the state or body named with the title decides, else the article's own`,
    `  weak names ${weak.length}: a fuller name, a title or a state in the article decides: ${forms.join(', ')}`,
  ];
}

function share<T>(items: readonly T[], counts: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(counts).length / items.length;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(value > 0 && value < 0.1 ? 1 : 0)} %`;
}
