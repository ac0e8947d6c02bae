import type { FactFile, Path } from '../fact-file.ts';
import { slugOf } from '../fact-source.ts';
import type { Finding, Rule } from './rule.ts';

/** The file of `person/sergey-lavrov` is person/sergey-lavrov.yaml. */
export const idsMatchTheirFiles: Rule = ({ entities }) =>
  entities
    .filter((file) => file.path !== `${file.data.id}.yaml`)
    .map((file) => file.problem(['id'], `the id ${file.data.id} does not fit the file's name`));

/** Every id points at an entity that exists, and none at one that was merged into another. */
export const idsAreKnown: Rule = ({ base, entities, notes, publishers }) => {
  const known = new Set(entities.map((file) => file.data.id));
  const redirects: Readonly<Record<string, string>> = base.data.redirects;
  const check = (file: FactFile<unknown>, path: Path, id: string | undefined): readonly Finding[] => {
    if (id === undefined || known.has(id)) return [];
    const moved = redirects[id];
    return [file.problem(path, moved ? `${id} is now ${moved}` : `there is no entity ${id}`)];
  };
  return [
    ...entities.flatMap((file) => [
      ...(['country', 'body', 'standsFor'] as const).flatMap((field) =>
        check(file, [field], file.data[field]),
      ),
      ...(['includes', 'usedBy', 'notToConfuseWith'] as const).flatMap((field) =>
        file.data[field].flatMap((id, at) => check(file, [field, at], id)),
      ),
      ...file.data.statements.flatMap((statement, at) =>
        (['value', 'attribution'] as const).flatMap((field) =>
          check(file, ['statements', at, field], statement[field]),
        ),
      ),
    ]),
    ...notes.flatMap((file) => file.data.entities.flatMap((id, at) => check(file, ['entities', at], id))),
    ...publishers.flatMap((file) => check(file, ['owner'], file.data.owner)),
    ...Object.values(redirects).flatMap((id) => check(base, ['redirects'], id)),
  ];
};

/** A Wikidata id is Q and digits, and belongs to one entity. */
export const wikidataIdsAreSound: Rule = ({ entities }) => {
  const owners = new Map<string, string>();
  return entities.flatMap((file) => {
    const { wikidata, id } = file.data;
    if (wikidata === undefined) return [];
    if (!/^Q[1-9]\d*$/.test(wikidata))
      return [file.problem(['wikidata'], `${wikidata} is not a Wikidata id`)];
    const owner = owners.get(wikidata);
    owners.set(wikidata, id);
    return owner === undefined ? [] : [file.problem(['wikidata'], `${wikidata} is already that of ${owner}`)];
  });
};

/** The fields of an entity are those that its type can have. */
export const fieldsFitTheType: Rule = ({ entities }) =>
  entities.flatMap((file) => {
    const type = file.data.id.split('/')[0]!;
    return Object.entries(typesOfField)
      .filter(([field, types]) => isGiven(file.data, field) && !types.includes(type))
      .map(([field]) => file.problem([field], `a ${type} has no field "${field}"`));
  });

/** Lists that are left out are read as empty. */
function isGiven(record: object, field: string): boolean {
  const value = new Map(Object.entries(record)).get(field);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

const typesOfField: Readonly<Record<string, readonly string[]>> = {
  side: ['polity', 'organisation'],
  pronoun: ['person'],
  familyFirst: ['person'],
  died: ['person'],
  start: ['polity', 'organisation', 'event', 'document', 'concept'],
  end: ['polity', 'organisation', 'event', 'document', 'concept'],
  body: ['office'],
  single: ['office'],
  standsFor: ['place', 'office'],
  recognition: ['polity'],
  alliance: ['organisation', 'document'],
  allMembers: ['organisation'],
  includes: ['organisation', 'concept'],
  kind: ['document'],
  articles: ['document'],
  usedBy: ['concept'],
  notToConfuseWith: ['organisation', 'document', 'concept', 'event'],
  inForce: ['document'],
};

/** A file name that stands for nothing is a slip: notes and publishers have slugs too. */
export const fileNamesAreSlugs: Rule = ({ notes, publishers }) =>
  [...notes, ...publishers]
    .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(file)))
    .map((file) => file.problem([], 'the file name is not a slug of small letters, digits and hyphens'));
