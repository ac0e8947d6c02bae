import type { Entity, NameEntry } from '../facts/fact-base.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import type { Steps } from '../steps.ts';
import { gapAfter, isCapital, isCapitals, surfaceOf, tokenize } from '../text/tokens.ts';
import { distance } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';
import { stem } from './inflection.ts';
import { type Name, nameOf, typeOfMatch } from './name.ts';
import { addBearer, type NamedPerson, personsIn } from './persons.ts';
import { type Reading, surfaceFrom } from './reading.ts';
import { nounsCapitalised } from './words/word-sets.ts';

/** A shorter rest would be shared by too many surnames. */
const SHORTEST_STUMP = 4;
/** One wrong letter in five or more, two in eight or more: what optical and machine errors leave of a name. */
const lettersWrong = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);
/** A shorter name at the head of a word is chance. */
const SHORTEST_NAME = 5;
const SHORTEST_GLUED = 7;
/** Persons among whom a misspelt surname is looked for; in a longer list a near miss proves nothing. */
const MOST_PERSONS = 200;
const UNITED_NATIONS = 'organisation/united-nations';

/**
 * Reads broken names as what they must have been: cut short or misspelt beside a given name that the base knows, misspelt
 * where the article has the name in full, run into the next word, doubled, or a pronoun for an acronym. Each repair says
 * what was wrong. Common words are never touched: every rule needs a capital, a known given name or the whole form.
 */
export function* repaired(reading: Reading, names: readonly Name[]): Steps<Name[]> {
  const mended = names.map((name) =>
    withGlue(reading, withForeignSpelling(reading, turned(reading, withMiddleName(reading, name)))),
  );
  yield;
  const all = [
    ...mended,
    ...besideGivenNames(reading, mended),
    ...besideFamilyNames(reading, mended),
    ...pronounAcronyms(reading),
    ...swallowed(reading, mended),
  ];
  const sorted = withoutOverlaps(
    all.sort((a, b) => a.first - b.first || b.end - a.end || b.entries.length - a.entries.length),
  );
  yield;
  return doubled(reading, misspelt(reading, sorted));
}

const lengthOf = ({ first, end }: Name): number => end - first;

/** Of names that overlap, the mended one if it is longer or the other unknown, else the first; a title may hold names. */
function withoutOverlaps(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  let last = -1;
  for (const name of names) {
    const rival = kept[last];
    const apart = !rival || rival.end <= name.first;
    if (apart && name.type === 'office') kept.push(name);
    else if (apart) last = kept.push(name) - 1;
    else if (name.repair && !rival.repair && (rival.entries.length === 0 || lengthOf(name) > lengthOf(rival)))
      kept[last] = name;
  }
  return kept;
}

/** "Vladimir Vladimirovich Putin", "Joseph R. Biden": a name of the base with a patronymic or a middle name in it. */
function withMiddleName({ tokens, gazetteer, facts }: Reading, name: Name): Name {
  if (name.entries.length > 0 || name.type !== 'person' || name.end - name.first !== 3) return name;
  const [given, surname] = [tokens.keys[name.first]!, tokens.keys[name.end - 1]!].map(stem);
  const pattern = pairOf(gazetteer, given!, surname!);
  const entries = pattern?.names.map(({ entry }) => entry) ?? [];
  const persons = entries.filter(({ entity }) => facts.entity(entity)?.type === 'person');
  return persons.some(({ entity }) => facts.entity(entity)?.familyFirst) || persons.length === 0
    ? name
    : { ...name, entries: persons };
}

/** The names of just two words. */
function pairOf({ byFirstKey }: Gazetteer, first: string, second: string) {
  return byFirstKey
    .get(first)
    ?.bySecond.get(second)
    ?.find(({ keys }) => keys.length === 2);
}

/** "Sergei LavrovThey": the name is whole, the blank behind or before it is lost. */
function withGlue(reading: Reading, name: Name): Name {
  if (name.repair || name.entries.length === 0) return name;
  const { tokens } = reading;
  const glued = (at: number) =>
    gapAfter(tokens, at) === '' && /\p{Script=Latin}/u.test(surfaceOf(tokens, at));
  const after = name.end < tokens.count && glued(name.end - 1);
  const before = name.first > 0 && glued(name.first - 1);
  if (!after && !before) return name;
  const what = [after ? 'gluedToNext' : 'gluedToLast'] as const;
  return { ...name, repair: { from: gluedForm(reading, name), to: labelOf(reading, name), what } };
}

/** "Yi Wang": a family-first name of two words in the order of Western names. */
function turned(reading: Reading, name: Name): Name {
  const { tokens, gazetteer, facts } = reading;
  if (name.entries.length > 0 || name.end - name.first !== 2) return name;
  const [given, family] = [tokens.keys[name.first]!, tokens.keys[name.first + 1]!];
  const pattern = pairOf(gazetteer, family, given);
  const entries =
    pattern?.names.map(({ entry }) => entry).filter(({ entity }) => facts.entity(entity)?.familyFirst) ?? [];
  const label = entries[0] && facts.entity(entries[0].entity)?.label;
  if (!label) return name;
  const repair = { from: surfaceFrom(reading, name), to: label, what: ['givenFirst'] as const };
  return nameOf(name.first, name.end, entries, 'person', repair);
}

/** The name with the word that touches it on either side. */
function gluedForm(reading: Reading, { first, end }: Name): string {
  const { tokens } = reading;
  let from = first;
  let to = end;
  if (from > 0 && gapAfter(tokens, from - 1) === '') from--;
  if (to < tokens.count && gapAfter(tokens, to - 1) === '') to++;
  return surfaceFrom(reading, { first: from, end: to });
}

function labelOf(reading: Reading, name: Name): string {
  return reading.facts.entity(name.entries[0]!.entity)?.label ?? surfaceFrom(reading, name);
}

/** "Vladimir Poutine" in an English text: sound in the language it was translated from. */
function withForeignSpelling(reading: Reading, name: Name): Name {
  const { facts, lang } = reading;
  if (name.repair || name.type !== 'person') return name;
  const at = lang === 'en' ? name.entries : [];
  const foreign = at.find(
    (entry) => entry.lang !== lang && entry.lang !== 'und' && /\p{Script=Latin}/u.test(entry.text),
  );
  if (!foreign || at.some((entry) => entry.lang === lang || entry.lang === 'und')) return name;
  const label = facts.entity(foreign.entity)?.label;
  return label
    ? {
        ...name,
        repair: {
          from: surfaceFrom(reading, name),
          to: label,
          what: ['foreignSpelling', foreign.lang],
        },
      }
    : name;
}

/** "Antony blink": a given name of the base, and beside it a stump or a misspelling of its bearer's surname. */
function besideGivenNames(reading: Reading, names: readonly Name[]): Name[] {
  const { tokens } = reading;
  const named = new Set<number>();
  for (const name of names) if (name.entries.length > 0 && !isLoneSurname(name)) named.add(name.first);
  const found: Name[] = [];
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!isCapital(tokens, at) || named.has(at) || named.has(at + 1) || gapAfter(tokens, at) !== ' ')
      continue;
    const bearers = bearersOf(reading, tokens.keys[at]!);
    if (bearers.length === 0) continue;
    const hits = bearers.filter(({ surname }) => isBroken(tokens.keys[at + 1]!, surname));
    const sole = hits.length === 1 ? hits[0] : undefined;
    if (sole) found.push(brokenName(reading, at, tokens.keys[at + 1]!, sole));
  }
  return found;
}

/** A shorter given name is one letter from others that are borne too. */
const SHORTEST_GIVEN = 7;

/** "Xi Jingping": a family name that comes first, and beside it a long given name with a letter wrong. */
function besideFamilyNames(reading: Reading, names: readonly Name[]): Name[] {
  const { facts } = reading;
  const found: Name[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const entry = isPairWithUnknown(name, names[index + 1]) ? misspeltGiven(reading, name.first) : null;
    const to = entry && facts.entity(entry.entity)?.label;
    if (!entry || !to) continue;
    const words = { first: name.first, end: name.first + 2 };
    const repair = { from: surfaceFrom(reading, words), to, what: ['givenMisspelt'] as const };
    found.push(nameOf(words.first, words.end, [entry], 'person', repair));
  }
  return found;
}

/** Two words that are one unknown name, or a name and an unknown one behind it. */
function isPairWithUnknown({ first, end, entries }: Name, next: Name | undefined): boolean {
  if (end - first === 2) return entries.length === 0;
  return end - first === 1 && next?.first === end && next.end - end === 1 && next.entries.length === 0;
}

/** The one family-first name of the base that two words have with a letter wrong. */
function misspeltGiven({ tokens, gazetteer, facts }: Reading, at: number): NameEntry | null {
  const key = tokens.keys[at + 1];
  if (key === undefined || key.length < SHORTEST_GIVEN - 1) return null;
  const hits = (gazetteer.byFirstKey.get(tokens.keys[at]!)?.all ?? []).filter(
    ({ keys, names }) =>
      keys.length === 2 &&
      keys[1]!.length >= SHORTEST_GIVEN &&
      key[0] === keys[1]![0] &&
      distance(key, keys[1]!, 1) === 1 &&
      facts.entity(names[0]!.entry.entity)?.familyFirst,
  );
  return hits.length === 1 ? hits[0]!.names[0]!.entry : null;
}

/** One word that some person of the base has for a surname may be another's given name: "Antony". */
function isLoneSurname(name: Name): boolean {
  return name.end - name.first === 1 && name.entries.every((entry) => entry.kind === 'surname');
}

interface Bearer {
  readonly entry: NameEntry;
  readonly entity: Entity;
  readonly surname: string;
}

function brokenName(reading: Reading, at: number, key: string, { entry, entity, surname }: Bearer): Name {
  const from = surfaceFrom(reading, { first: at, end: at + 2 });
  const what = [surname.startsWith(key) ? 'surnameCut' : 'surnameMisspelt'] as const;
  return nameOf(at, at + 2, [entry], 'person', { from, to: entity.label, what });
}

function isBroken(key: string, surname: string): boolean {
  if (key === surname) return false;
  if (key.length >= SHORTEST_STUMP && surname.startsWith(key)) return true;
  const wrong = lettersWrong(Math.min(key.length, surname.length));
  return wrong > 0 && key[0] === surname[0] && distance(key, surname, wrong) <= wrong;
}

const bearersByName = new WeakMap<FactIndex, Map<string, readonly Bearer[]>>();

/** Whose two-word name in the base begins with a given name; family-first names are left out, their parts are too short. */
function bearersOf({ facts, gazetteer }: Reading, given: string): readonly Bearer[] {
  let known = bearersByName.get(facts);
  if (!known) {
    known = new Map();
    bearersByName.set(facts, known);
  }
  let found = known.get(given);
  if (!found) {
    found = findBearers(facts, gazetteer, given);
    known.set(given, found);
  }
  return found;
}

function findBearers(facts: FactIndex, gazetteer: Gazetteer, given: string): readonly Bearer[] {
  const found: Bearer[] = [];
  const patterns = gazetteer.byFirstKey.get(stem(given))?.all ?? [];
  for (const { entry } of patterns.filter(({ keys }) => keys.length === 2).flatMap(({ names }) => names)) {
    const entity = facts.entity(entry.entity);
    if (entity?.type !== 'person' || entity.familyFirst || entry.kind === 'title') continue;
    const [first, surname] = tokenize(entry.text).keys as [string, string]; // the pattern has two words
    if (first === given && !found.some((other) => other.entity === entity && other.surname === surname))
      found.push({ entry, entity, surname });
  }
  return found;
}

/** "HIM-SHE-IT": a machine took an acronym for a pronoun (Spanish ONU) and wrote the pronoun's forms in capitals. */
function pronounAcronyms(reading: Reading): Name[] {
  const { tokens, facts, words } = reading;
  const found: Name[] = [];
  const shouted = (at: number) => isCapitals(tokens, at) && words.pronouns.has(tokens.keys[at]!);
  for (let at = 0; at + 1 < tokens.count; at++) {
    let end = at;
    while (end < tokens.count && shouted(end) && (end === at || gapAfter(tokens, end - 1) === '-')) end++;
    if (end - at < 2) continue;
    const entry = facts.names.find((name) => name.entity === UNITED_NATIONS && name.kind === 'full');
    const label = facts.entity(UNITED_NATIONS)?.label;
    if (!entry || !label) return [];
    const from = surfaceFrom(reading, { first: at, end });
    const repair = { from, to: label, what: ['asPronoun'] as const };
    found.push(nameOf(at, end, [entry], 'organisation', repair));
    at = end - 1;
  }
  return found;
}

/** "Lavrovsaid": a strong name with a small common word run on. */
function swallowed(reading: Reading, names: readonly Name[]): Name[] {
  const { tokens } = reading;
  // Where compounds are one word, "Europaabgeordnete" and "Berliner" are whole.
  if (nounsCapitalised(reading.lang)) return [];
  const known = new Set<number>();
  for (const name of names) if (name.entries.length > 0) known.add(name.first);
  const found: Name[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const key = tokens.keys[at]!;
    if (!isCapital(tokens, at) || key.length < SHORTEST_GLUED || known.has(at)) continue;
    const name = swallowedAt(reading, at, key);
    if (name) found.push(name);
  }
  return found;
}

function swallowedAt(reading: Reading, at: number, key: string): Name | null {
  const { gazetteer, words } = reading;
  for (let cut = key.length - 2; cut >= SHORTEST_NAME; cut--) {
    const rest = key.slice(cut);
    if (!words.plain.has(rest) && !words.speaks.has(rest)) continue;
    const pattern = gazetteer.byFirstKey.get(key.slice(0, cut))?.alone[0];
    const entries =
      pattern?.names.map(({ entry }) => entry).filter(({ strength }) => strength === 'strong') ?? [];
    if (entries.length === 0) continue;
    const repair = {
      from: surfaceFrom(reading, { first: at, end: at + 1 }),
      to: entries[0]!.text,
      what: ['gluedWith', rest] as const,
    };
    return nameOf(at, at + 1, entries, typeOfMatch({ entries }), repair, rest.length);
  }
  return null;
}

/** "Serbein" where the article has "Andres Serbin": an unknown word one letter away from a surname given in full. */
function misspelt(reading: Reading, names: readonly Name[]): Name[] {
  const persons = personsIn(reading, names).slice(0, MOST_PERSONS);
  if (persons.length === 0) return [...names];
  const whole = new Set(persons.flatMap((person) => person.keys));
  const byLetter = new Map<string, NamedPerson[]>();
  for (const person of persons) addBearer(byLetter, person.surname[0]!, person);
  return names.map((name) => {
    if (name.entries.length > 0 || name.end - name.first !== 1) return name;
    const key = reading.tokens.keys[name.first]!;
    if (lettersWrong(key.length) === 0 || whole.has(key)) return name;
    const hits = (byLetter.get(key[0]!) ?? []).filter((person) => isMisspelt(key, person));
    const [sole] = hits;
    if (!sole || hits.length > 1) return name;
    return {
      ...name,
      type: 'person',
      repair: {
        from: surfaceFrom(reading, name),
        to: sole.name,
        what: ['misspelt'],
      },
    };
  });
}

/** An error spares the first letter, so only surnames with the word's own are asked. */
function isMisspelt(key: string, { surname }: NamedPerson): boolean {
  const wrong = lettersWrong(Math.min(key.length, surname.length));
  return wrong > 0 && distance(key, surname, wrong) <= wrong;
}

/** "Lavrov Sergey Lavrov": two names of one person side by side are one. */
function doubled(reading: Reading, names: readonly Name[]): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const last = out.at(-1);
    const same = last && last.end === name.first && gapAfter(reading.tokens, last.end - 1) === ' ';
    const shared =
      same &&
      name.type === 'person' &&
      last.entries.find((a) => name.entries.some((b) => b.entity === a.entity));
    const label = shared ? reading.facts.entity(shared.entity)?.label : undefined;
    if (shared && label && last) {
      const longer = name.end - name.first >= last.end - last.first ? name : last;
      out[out.length - 1] = {
        ...longer,
        first: last.first,
        end: name.end,
        repair: {
          from: surfaceFrom(reading, { first: last.first, end: name.end }),
          to: label,
          what: ['twice'],
        },
      };
    } else out.push(name);
  }
  return out;
}
