import type { FactIndex } from '../facts/fact-index.ts';
import type { Mention } from '../mentions/mention.ts';
import { titlesOf } from '../mentions/titles.ts';
import { fold } from '../text/normalize.ts';
import type { Reason } from '../text/reason.ts';
import { startsUpper, tokenAt } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import { isWithin, type Setting, sentenceAt, sentenceIndex } from './frame.ts';
import type { Speaker } from './quote.ts';
import type { TakenCode } from './reasons.ts';
import { mentionsBefore, type Source, sourceBefore } from './sources.ts';
import { isGoverned } from './subject.ts';

/** What the ledger so far and the article's names tell about whom a pronoun or a description means. */
export interface Discourse {
  readonly setting: Setting;
  readonly facts: FactIndex;
  readonly mentions: readonly Mention[];
  /** Speakers so far, the latest last. */
  readonly spoken: readonly Speaker[];
}

/** A speaker and, where the words are not a name, how they were resolved. */
export interface Referred {
  readonly speaker: Speaker;
  /** A clause for the reader; null where the words name the speaker. */
  readonly how: Reason<TakenCode> | null;
  /** Certainty left of 1 by the resolution. */
  readonly trust: number;
}

/** How far back, in sources, a pronoun is followed. */
const REACH = 14;
/** Speakers and mentions that the text is taken to keep in mind. */
const REMEMBERED = 400;

/** Who the words of an attribution mean. A name means itself; what cannot be followed keeps its own words. */
export function refer(
  discourse: Discourse,
  { source, partners }: Pick<Attribution, 'source' | 'partners'>,
): Referred {
  if (partners) return together(discourse, [source, ...partners]);
  if (source.form === 'pronoun')
    return source.kind === 'group'
      ? group(discourse, source)
      : source.kind === 'body'
        ? itself(discourse, source)
        : pronoun(discourse, source);
  if (source.form === 'nominal' || isBare(discourse, source)) return nominal(discourse, source);
  if (source.form === 'collective') return group(discourse, source);
  if (source.form === 'document') return document(discourse, source);
  if (source.form === 'institution' && source.entity === null) return institution(discourse, source);
  return { speaker: asSpeaker(source), how: null, trust: 1 };
}

/** A noun without an article for somebody whom the article described so; some languages point back in this way. */
function isBare(discourse: Discourse, source: Source): boolean {
  if (source.form !== 'unnamed' || source.kind !== 'person') return false;
  const { tokens, cues } = discourse.setting;
  if (cueAt(cues, 'indefinite', tokenAt(tokens, source.start)) > 0) return false;
  return describedAs(discourse, source) !== undefined || holderBefore(discourse, source) !== null;
}

function asSpeaker(source: Source, of: Source = source): Speaker {
  return { entity: of.entity, name: of.name, form: source.form, start: source.start, end: source.end };
}

/** "Biden, Scholz and Macron": a row of sources as one speaker. */
function together(discourse: Discourse, row: readonly Source[]): Referred {
  const names = row.map((source) => refer(discourse, { source }).speaker.name);
  const speaker: Speaker = {
    entity: null,
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    form: 'collective',
    start: row[0]!.start,
    end: row.at(-1)!.end,
  };
  return { speaker, how: null, trust: 0.95 };
}

/** What a candidate for a pronoun gains as the subject of its sentence, loses behind a preposition, and for each sentence between. */
const AS_SUBJECT = 2;
const GOVERNED = -1;
const PER_SENTENCE = 1;
/** What the one who spoke last gains. */
const SPOKE_LAST = 0.9;
/** What anybody named before the paragraph loses. */
const PARAGRAPH_BEFORE = 1;
/** Units between two words that no paragraph of news holds. */
const LONGEST_PARAGRAPH = 3000;

/** "he", "she": of the persons named lately whom the word fits the one most in view: subjects before objects, the speaker just before, the nearer sentence. */
function pronoun(discourse: Discourse, source: Source): Referred {
  const { setting, spoken } = discourse;
  const last = spoken.at(-1);
  const own = sentenceIndex(setting.sentences, source.start);
  const breaksBetween = (end: number) =>
    source.start - end > LONGEST_PARAGRAPH || setting.tokens.text.slice(end, source.start).includes('\n');
  let best: Pick<Speaker, 'entity' | 'name'> | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of recent(setting, source)) {
    if (other.kind !== 'person' || !isNamed(other) || !agrees(discourse, other, source)) continue;
    const view =
      roleOf(setting, other) -
      PER_SENTENCE * (own - sentenceIndex(setting.sentences, other.start)) -
      (breaksBetween(other.end) ? PARAGRAPH_BEFORE : 0) +
      (last && isSame(last, other) ? SPOKE_LAST : 0);
    if (view <= most) continue;
    best = other;
    most = view;
  }
  if (last?.end !== undefined && lastAgrees(discourse, last, source)) {
    // Somebody who is only described ("the official") is meant where nobody with a name can be.
    const role = isDescribed(last) ? GOVERNED : AS_SUBJECT;
    const view =
      role +
      SPOKE_LAST -
      PER_SENTENCE * (own - sentenceIndex(setting.sentences, last.end - 1)) -
      (breaksBetween(last.end) ? PARAGRAPH_BEFORE : 0);
    if (view >= most) best = last;
  }
  if (!best) return { speaker: asSpeaker(source), how: ['notFollowed', source.name], trust: 0.9 };
  const namesake = namesakeOf(discourse, source);
  if (namesake && !isSame(namesake, best))
    return {
      speaker: asSpeaker(source),
      how: ['pronounOrName', source.name, namesake.name],
      trust: 0.5,
    };
  const speaker: Speaker = {
    entity: best.entity,
    name: best.name,
    form: 'pronoun',
    start: source.start,
    end: source.end,
  };
  return { speaker, how: ['takenForLast', source.name, best.name], trust: 0.85 };
}

/** "He" in a text that names He Lifeng: the person whose family name a pronoun is written like. */
function namesakeOf(discourse: Discourse, { name, start }: Source): Mention | undefined {
  if (!startsUpper(name)) return undefined;
  return lastMention(
    discourse,
    start,
    ({ type, surface }) => type === 'person' && surface !== name && surface.split(' ').includes(name),
  );
}

function isDescribed({ entity, form, name }: Speaker): boolean {
  return entity === null && form === 'nominal' && !startsUpper(name);
}

function isSame(a: Pick<Speaker, 'entity' | 'name'>, b: Pick<Speaker, 'entity' | 'name'>): boolean {
  return a.entity === null ? a.name === b.name : a.entity === b.entity;
}

/** What the place of a source in its sentence counts for: the first that nothing governs is the subject, or the first of its clause. */
function roleOf(setting: Setting, source: Source): number {
  if (isGoverned(setting, source)) return opensClause(setting, source) ? AS_SUBJECT : GOVERNED;
  const { start } = sentenceAt(setting.sentences, source.start);
  for (let i = sourceBefore(setting.sources, source.start); i >= 0; i--) {
    const earlier = setting.sources[i]!;
    if (earlier.start < start) break;
    const governed = isGoverned(setting, earlier) && !opensClause(setting, earlier);
    if (earlier.form !== 'document' && !governed && !isApposed(setting, earlier, source)) return 0;
  }
  return AS_SUBJECT;
}

/** "after the president met Putin": one word, no preposition, parts the source from the next, and so is its verb. */
function opensClause({ tokens, cues, sources }: Setting, source: Source): boolean {
  const verb = tokenAt(tokens, source.end - 1) + 1;
  const next = sources[sourceBefore(sources, source.end) + 1];
  return (
    next?.kind === 'person' &&
    verb + 1 < tokens.starts.length &&
    next.start === tokens.starts[verb + 1] &&
    /^\s\p{Ll}+\s$/u.test(tokens.text.slice(source.end, next.start)) &&
    cueAt(cues, 'prepositions', verb) === 0 &&
    cueAt(cues, 'and', verb) === 0
  );
}

/** "The Russian foreign minister, Sergei Lavrov", "Treasury Secretary Scott Bessent": the first is no other subject than the second. */
function isApposed({ tokens, words }: Setting, first: Source, second: Source): boolean {
  const between = tokens.text.slice(first.end, second.start);
  if (/^,?\s*$/.test(between)) return true;
  const title = /^\s(\S+)\s$/.exec(between)?.[1];
  if (title !== undefined && first.form === 'institution' && words.titles.has(fold(title))) return true;
  const described = first.kind === 'person' && first.form !== 'name' && second.form === 'name';
  return described && /^(?:\s[^\s,.;:]+){1,6},\s*$/.test(between);
}

/** "it": the body or text that spoke or was named last. */
function itself(discourse: Discourse, source: Source): Referred {
  const last = lastSpoken(
    discourse,
    (speaker) => speaker.form === 'institution' || speaker.form === 'document',
  );
  const body =
    last ??
    recent(discourse.setting, source).find(
      (other) => other.form === 'institution' || other.form === 'document',
    );
  if (!body) return { speaker: asSpeaker(source), how: ['notFollowed', source.name], trust: 0.9 };
  return {
    speaker: { ...asSpeaker(source), entity: body.entity, name: body.name },
    how: ['takenFor', source.name, body.name],
    trust: 0.8,
  };
}

function recent({ sources, headings }: Setting, source: Source): Source[] {
  const index = sourceBefore(sources, source.start);
  return sources
    .slice(Math.max(0, index - REACH + 1), index + 1)
    .filter((other) => !isWithin(headings, other.start))
    .reverse();
}

const PERSONAL: ReadonlySet<Speaker['form']> = new Set(['name', 'nominal', 'pronoun']);

/** The latest of the last speakers that is as wanted. */
function lastSpoken({ spoken }: Discourse, wanted: (speaker: Speaker) => boolean): Speaker | undefined {
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - REMEMBERED); i--)
    if (wanted(spoken[i]!)) return spoken[i];
  return undefined;
}

/** The latest of the last mentions before an offset that is as wanted. */
function lastMention(
  { mentions }: Discourse,
  before: number,
  wanted: (mention: Mention) => boolean,
): Mention | undefined {
  const end = mentionsBefore(mentions, before);
  for (let i = end - 1; i >= Math.max(0, end - REMEMBERED); i--) if (wanted(mentions[i]!)) return mentions[i];
  return undefined;
}

function isNamed(source: Source): boolean {
  return source.form === 'name' || source.form === 'office';
}

function lastAgrees(discourse: Discourse, last: Speaker, source: Source): boolean {
  if (
    last.form === 'document' ||
    last.form === 'collective' ||
    last.form === 'institution' ||
    last.form === 'unnamed'
  )
    return false;
  const known = last.entity ? discourse.facts.entity(last.entity)?.pronoun : undefined;
  return known === undefined || source.gender === undefined || known === source.gender;
}

function agrees(discourse: Discourse, person: Source, source: Source): boolean {
  const entity = person.entity ? discourse.facts.entity(person.entity) : undefined;
  if (entity && entity.type !== 'person') return false;
  const known = entity?.pronoun ?? addressed(discourse.setting, person);
  return known === undefined || source.gender === undefined || known === source.gender;
}

/** What a form of address before the name tells: Mr, Mrs. */
function addressed({ tokens, words }: Setting, person: Source): 'he' | 'she' | undefined {
  const before = tokens.keys[tokenAt(tokens, person.start) - 1] ?? '';
  if (words.sirs.has(before)) return 'he';
  return words.madams.has(before) ? 'she' : undefined;
}

/** Whether a description has one of some words; in Chinese as a part, since words are not parted there. */
function holds(words: ReadonlySet<string>, description: string): boolean {
  const folded = fold(description);
  if (/\p{Script=Han}/u.test(folded)) return [...words].some((word) => folded.includes(word));
  return folded.split(/[^\p{L}\p{M}]+/u).some((word) => words.has(word));
}

/** The last mention before a description whose own description holds the same noun. */
function describedAs(discourse: Discourse, { name, start }: Source): Mention | undefined {
  const noun =
    name
      .split(/[\s'’]+/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return lastMention(
    discourse,
    start,
    (mention) => mention.description?.toLowerCase().includes(noun) === true,
  );
}

/** "the professor of the UCA": somebody the article called so, else the expert who spoke last. */
function nominal(discourse: Discourse, source: Source): Referred {
  const described = describedAs(discourse, source);
  if (described)
    return resolved(
      { ...source, form: 'nominal' },
      described,
      ['takenForCalled', source.name, described.name],
      0.9,
    );
  const holder = holderBefore(discourse, source);
  if (holder)
    return resolved(
      { ...source, form: 'nominal' },
      holder,
      ['takenForHolder', source.name, holder.name],
      0.8,
    );
  const last = lastSpoken(
    discourse,
    (speaker) => PERSONAL.has(speaker.form) && isPrivate(discourse, speaker),
  );
  if (holds(discourse.setting.words.experts, source.name) && last)
    return resolved(source, last, ['takenForExpert', source.name, last.name], 0.7);
  const official = source.definite ? officialBefore(discourse, source) : null;
  if (official) return resolved(source, official, ['takenForJustBefore', source.name, official.name], 0.75);
  return { speaker: asSpeaker(source), how: ['saysOnly', source.name], trust: 0.9 };
}

/** Nouns for a head of state or government, and for a foreign minister, of no office in particular. */
const LEADER =
  /^(?:leader|lider|dirigeante?|dirigente|mandatari[oa]|staatschef|regierungschef|лидер|глава|領導人|领导人)$/u;
const LEADS = /\b(?:president|chancellor|prime minister|premier|general secretary|king|emir)\b/iu;
const FOREIGN = /foreign/iu;
const DIPLOMAT = /(?:diplomaci|diplomati|дипломати)/u;

const NOT_YET = /(?:^|\s)(?:next|future|prochaine?|próxim[oa]|nächste[nr]?|будущий|другой)\s/iu;

/** The one person named before who held an office that a description can mean, of the state that it names if it names one. */
function holderBefore(discourse: Discourse, source: Source): Mention | null {
  const { setting, mentions } = discourse;
  const { tokens, cues } = setting;
  const first = tokenAt(tokens, source.start);
  let noun = '';
  for (let at = first; at < tokens.count && tokens.starts[at]! < source.end && noun === ''; at++) {
    const words = cueAt(cues, 'persons', at);
    if (words > 0) noun = tokens.keys.slice(at, at + words).join(' ');
  }
  if (noun === '' || NOT_YET.test(source.name)) return null;
  const end = mentionsBefore(mentions, source.start);
  const state = stateBeside(mentions, source, end);
  const byTitle = (label: string, titles: readonly string[]) =>
    (LEADER.test(noun) && LEADS.test(label)) ||
    (DIPLOMAT.test(noun) && FOREIGN.test(label)) ||
    titles.some((title) => ` ${title} `.includes(` ${noun} `));
  const found = onlyHolder(discourse, end, state, byTitle);
  // "the Russian chancellor": a Spanish foreign minister, translated by a machine.
  if (found === null && state !== null && noun === 'chancellor')
    return onlyHolder(discourse, end, state, (label) => FOREIGN.test(label)) ?? null;
  return found ?? null;
}

/** The one person among the mentions before a place who held a fitting office; null for nobody, undefined for several. */
function onlyHolder(
  { facts, mentions }: Discourse,
  end: number,
  state: string | null,
  fits: (label: string, titles: readonly string[]) => boolean,
): Mention | null | undefined {
  const seen = new Set<string>();
  let found: Mention | null = null;
  for (let i = end - 1; i >= Math.max(0, end - REMEMBERED); i--) {
    const mention = mentions[i]!;
    if (mention.type !== 'person' || mention.entity === null || seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    const holds = facts.occupanciesOf(mention.entity).some(({ office }) => {
      const entity = facts.entity(office);
      if (state !== null && entity?.country !== state && entity?.body !== state) return false;
      return fits(entity?.label ?? '', titlesOf(facts, office));
    });
    if (!holds) continue;
    if (found) return undefined;
    found = mention;
  }
  return found;
}

/** The state whose adjective stands in a description or beside it: "the Chinese minister", "el canciller chino". */
function stateBeside(mentions: readonly Mention[], { start, end }: Source, next: number): string | null {
  for (let i = Math.max(0, next - 1); i < mentions.length && mentions[i]!.start <= end + 2; i++) {
    const mention = mentions[i]!;
    if (mention.type === 'polity' && mention.end >= start - 2) return mention.entity;
  }
  return null;
}

/** Nouns for anybody in office, which point back to a narrower one: "the ambassador ... the official". */
const ANY_OFFICIAL = /(?:officials?|funcionari[oa]|responsable|чиновник|官员)$/iu;

/** The one person in an office whom this sentence or the one before names; null where there are several. */
function officialBefore({ setting }: Discourse, source: Source): Source | null {
  if (!ANY_OFFICIAL.test(source.name)) return null;
  const index = sentenceIndex(setting.sentences, source.start);
  for (const sentence of setting.sentences.slice(Math.max(0, index - 1), index + 1).reverse()) {
    const found = recent(setting, source).filter(
      (other) =>
        other.start >= sentence.start &&
        other.start < sentence.end &&
        other.kind === 'person' &&
        other.form !== 'pronoun' &&
        !isGoverned(setting, other),
    );
    const [first] = found;
    if (first) return found.every((other) => isSame(other, first)) ? first : null;
  }
  return null;
}

/** Somebody who holds no office that the base knows of. */
function isPrivate({ facts }: Discourse, speaker: Speaker): boolean {
  return (
    !speaker.entity ||
    (speaker.entity.startsWith('person/') && facts.occupanciesOf(speaker.entity).length === 0)
  );
}

function resolved(
  source: Source,
  to: { entity: string | null; name: string },
  how: Reason<TakenCode>,
  trust: number,
): Referred {
  return {
    speaker: { entity: to.entity, name: to.name, form: source.form, start: source.start, end: source.end },
    how,
    trust,
  };
}

/** "the two parties", "they", "the foreign ministers": the pair that was named together last. */
function group(discourse: Discourse, source: Source): Referred {
  const persons = holds(discourse.setting.words.leaders, source.name);
  if (source.form === 'collective' && !persons && !isPaired(discourse, source))
    return { speaker: asSpeaker(source), how: ['saysOnly', source.name], trust: 0.9 };
  const several = source.form === 'pronoun' ? groupBefore(discourse, source) : null;
  if (several) return resolved(source, several, ['takenForGroup', source.name, several.name], 0.8);
  const both = pairBefore(discourse, source.start, persons) ?? pairBefore(discourse, source.start, !persons);
  if (!both) return { speaker: asSpeaker(source), how: ['saysOnly', source.name], trust: 0.9 };
  const speaker: Speaker = {
    entity: null,
    name: both,
    form: 'collective',
    start: source.start,
    end: source.end,
  };
  return { speaker, how: ['takenTogether', source.name, both], trust: 0.8 };
}

/** The subject of this sentence or the one before that is several: "Les dirigeants du G7 ..., assurent-ils". */
function groupBefore({ setting }: Discourse, source: Source): Source | null {
  const index = sentenceIndex(setting.sentences, source.start);
  const from = setting.sentences[Math.max(0, index - 1)]!.start;
  const found = recent(setting, source).find(
    (other) => other.kind === 'group' && other.form !== 'pronoun' && roleOf(setting, other) === AS_SUBJECT,
  );
  return found && found.start >= from ? found : null;
}

/** "the two countries", "both sides", 双方: a number or the noun itself says that two are meant; "the crowd" does not. */
function isPaired(discourse: Discourse, { name }: Source): boolean {
  return PAIRED.test(name) || holds(discourse.setting.words.joint, name);
}

const PAIRED =
  /(?:^|[\s’'])(?:two|both|deux|dos|ambos|ambas|zwei|beiden?|два|две|двух|оба|обе|обеих|обоих|parties|sides|partes|parties|seiten|стороны|сторон)(?:\s|$)|[两双兩雙]/iu;

/** The two persons or states that the text before names side by side most often; of equals the pair named last. */
function pairBefore({ mentions }: Discourse, before: number, persons: boolean): string | null {
  const counts = new Map<string, { names: string; count: number }>();
  let best: { names: string; count: number } | null = null;
  const end = mentionsBefore(mentions, before);
  for (let i = Math.max(1, end - REMEMBERED); i < end; i++) {
    const [a, b] = [mentions[i - 1]!, mentions[i]!];
    const type = persons ? 'person' : 'polity';
    if (a.type !== type || b.type !== type || a.name === b.name || !isTied(a, b)) continue;
    const earlier = mentions[i - 2];
    if (earlier && earlier.type === type && a.start - earlier.end <= 2) continue;
    const key = [a.name, b.name].sort().join('/');
    const pair = counts.get(key) ?? { names: `${a.name} and ${b.name}`, count: 0 };
    pair.count++;
    counts.set(key, pair);
    if (!best || pair.count >= best.count) best = pair;
  }
  return best?.names ?? null;
}

/** " und die ", " et la ": a word such as "and" and an article. */
const LONGEST_TIE = 9;

/** Only a word such as "and" stands between. */
function isTied(a: Mention, b: Mention): boolean {
  return b.start > a.end && b.start - a.end <= LONGEST_TIE;
}

/** "the joint declaration" speaks for the pair that made it; another text for itself. */
function document(discourse: Discourse, source: Source): Referred {
  const author = authorOf(discourse, source);
  if (author)
    return {
      speaker: { ...asSpeaker(author), form: author.form === 'name' ? 'name' : 'institution' },
      how: ['textOf', author.name],
      trust: 0.95,
    };
  const joint = holds(discourse.setting.words.joint, source.name);
  const both = joint ? pairBefore(discourse, source.start, false) : null;
  if (!both) return { speaker: asSpeaker(source), how: null, trust: 0.95 };
  const speaker: Speaker = {
    entity: null,
    name: both,
    form: 'document',
    start: source.start,
    end: source.end,
  };
  return { speaker, how: ['textOfBoth', source.name, both], trust: 0.85 };
}

/** "a note from the Foreign Office": whoever is named as its author right behind. */
function authorOf({ setting }: Discourse, source: Source): Source | null {
  const { sources, tokens } = setting;
  const next = sources[sourceBefore(sources, source.end) + 1];
  const link = next ? tokens.text.slice(source.end, next.start) : '';
  return next &&
    /^\s+(?:from|by|of|de|du|del|des|von|vom|der|от)\s+(?:(?:the|la|le|l’|el|der|dem)\s*)?$/u.test(link)
    ? next
    : null;
}

/** "the ministry": the body of that kind which was named last. */
function institution(discourse: Discourse, source: Source): Referred {
  const noun = source.name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const body = source.definite
    ? lastMention(
        discourse,
        source.start,
        (mention) => mention.type === 'organisation' && mention.name.toLowerCase().includes(noun),
      )
    : undefined;
  if (body) return resolved(source, body, ['takenForNamed', source.name, body.name], 0.85);
  return { speaker: asSpeaker(source), how: null, trust: 0.95 };
}
