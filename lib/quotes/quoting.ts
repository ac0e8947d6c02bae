import { gapAfter } from '../text/tokens.ts';
import { type Attribution, reading } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import type { Frame, Setting } from './frame.ts';
import { pronounOf, type Source, sourceBefore } from './sources.ts';
import { endToken, isGoverned, isOwner, isPassive, isPreposition, startToken, verbAt } from './subject.ts';
import { isParticiple } from './verbs.ts';
import { INVERTED } from './weights.ts';

/** Words between a verb of quoting and the quotation: "quoted Xi as telling reporters in Moscow that". */
const REACH = 12;
/** Words from the verb to the person quoted: "zitierte die Agentur Tass Putin". */
const TO_PERSON = 5;

/** What this reading is ahead of that of any verb of saying, which takes who passes the words on for the speaker. */
const BEYOND = 0.5;

/** "Xinhua quoted Xi as saying": an agency quotes, and the person whom it quotes speaks. */
export function* byQuoting(setting: Setting, frame: Frame): Generator<Attribution> {
  const verb = quotingBefore(setting, frame) ?? (frame.loose ? null : quotingAfter(setting, frame.after));
  if (verb === null) return;
  const person = quoted(setting, verb, frame);
  if (person) yield reading(setting, person, verb, 1, INVERTED + BEYOND, 'namedSource');
}

/** The verb of quoting before a quotation that a colon or a participle ("as saying") leads to; what is only cited may be anything. */
function quotingBefore({ tokens, cues, ...setting }: Setting, { before, lead }: Frame): number | null {
  let leads = /^[:：]$/.test(lead);
  for (const at of before.slice(-REACH).reverse()) {
    if (cueAt(cues, 'quoting', at) > 0) return leads ? at : null;
    if (!setting.verbs[at]) continue;
    if (!isParticiple(tokens, at) || cueAt(cues, 'as', at - 1) === 0) return null;
    leads = true;
  }
  return null;
}

function quotingAfter(setting: Setting, after: readonly number[]): number | null {
  for (const at of after.slice(0, TO_PERSON)) {
    // "“...”, citing her work": a participle goes on from who speaks.
    if (cueAt(setting.cues, 'quoting', at) > 0) return isParticiple(setting.tokens, at) ? null : at;
    if (verbAt(setting, at) || /[.;:]/.test(gapAfter(setting.tokens, at))) return null;
  }
  return null;
}

/** The one person right behind the verb, bodies that quote left aside; nobody where a person is who quotes. */
function quoted(setting: Setting, verb: number, { run }: Frame): Source | null {
  const { sources, tokens, cues, words } = setting;
  let index = sourceBefore(sources, tokens.starts[verb]!);
  const before = sources[index];
  const subject = before && before.kind === 'person' && endToken(setting, before) >= verb - 2 ? before : null;
  // "Putin was quoted by TASS as saying"
  if (isPassive(setting, verb)) return subject && !isGoverned(setting, subject) ? subject : null;
  if (subject) return null;
  // "TASS quoted him as saying"
  if (words.pronouns.has(tokens.keys[verb + 1] ?? '') && cueAt(cues, 'as', verb + 2) > 0)
    return pronounOf(tokens, verb + 1, 'person', undefined);
  for (index++; index < sources.length; index++) {
    const source = sources[index]!;
    const start = startToken(setting, source);
    if (start - verb > TO_PERSON || (source.start > run.start && source.start < run.end)) return null;
    if (/[.;:!?,“”"«»\n]/.test(tokens.text.slice(tokens.ends[verb], source.start))) return null;
    if (source.kind !== 'person' || isOwner(setting, source)) continue;
    return isPreposition(setting, start - 1) && !isNamedObject(setting, start) ? null : source;
  }
  return null;
}

/** Spanish "citó a Lavrov": a preposition of the object. */
function isNamedObject({ cues }: Setting, start: number): boolean {
  return cueAt(cues, 'ofPersons', start - 1) > 0;
}
