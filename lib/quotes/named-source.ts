import { gapAfter } from '../text/tokens.ts';
import { type Attribution, reading } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import type { Frame, Setting } from './frame.ts';
import { pronounOf, type Source, sourceBefore } from './sources.ts';
import {
  endToken,
  firstSubject,
  hasVerb,
  isPreposition,
  namesGoverned,
  sourceAfter,
  startToken,
  subjectBefore,
  verbAt,
} from './subject.ts';
import { COLON, OWNED_NOUN, PASSIVE, PER_WORD, PHRASE, RIVAL, SIGNED, SUBJECT_ONLY } from './weights.ts';

/** according to X / in the words of X / called “...” by X / X: “...”. */
export function* byPhrase(setting: Setting, frame: Frame): Generator<Attribution> {
  const { tokens, cues } = setting;
  for (const at of frame.loose ? frame.before : [...frame.before, ...frame.after]) {
    const view = cueAt(cues, 'views', at);
    const words = view || cueAt(cues, 'sourcePhrases', at);
    const source = words > 0 ? sourceAfter(setting, at + words, 4) : null;
    if (!source || (frame.after.length > 0 && at > frame.after.at(-1)!)) continue;
    const head = startToken(setting, source);
    if (head > at + words && cueAt(cues, 'prepositions', head - 1) > 0) continue;
    if (view > 0 && !opensView(setting, frame, at, source)) continue;
    const gap =
      at < (frame.after[0] ?? 0) ? frame.before.length - frame.before.indexOf(at) : frame.after.indexOf(at);
    // "Xi mahnte laut Xinhua, ...", "Xi hatte laut Xinhua gemahnt, ...": who passes on what another says.
    const relays = isRelay(setting, frame, at, source);
    const score =
      PHRASE - PER_WORD * (startToken(setting, source) - at - words) - 0.05 * gap - (relays ? RIVAL : 0);
    yield reading(setting, source, at, words, score, 'namedSource');
  }
  const [next] = frame.after;
  const doer = verbFinalDoer(setting, frame);
  if (doer) yield doer;
  const judged = hasVerb(setting, frame.before);
  if (next !== undefined && judged && cueAt(cues, 'by', next) > 0) {
    const source = sourceAfter(setting, next + 1, 4);
    if (source) yield reading(setting, source, next, 1, PASSIVE, 'namedAsJudge');
  }
  if (next !== undefined && /^\.?\s*[—–―-]\s*$/.test(tokens.text.slice(frame.run.end, tokens.starts[next]))) {
    const source = sourceAfter(setting, next, 0);
    if (source?.kind === 'person') yield { source, cue: null, score: SIGNED, rule: 'signed' };
  }
  if (/^[:：]$/.test(frame.lead)) yield* byColon(setting, frame);
}

/** Whether a phrase before a quotation stands within the clause of a verb of saying that has a subject of its own before it. */
function isRelay(setting: Setting, { before, run }: Frame, phrase: number, source: Source): boolean {
  const first = before[0];
  if (first === undefined || first === phrase || source.end > run.start) return false;
  return before.some((at) => {
    const verb = verbAt(setting, at);
    if (!verb || verb.calling) return false;
    const subject = subjectBefore(setting, first, at);
    return subject !== null && subject.end <= setting.tokens.starts[phrase]!;
  });
}

/** "For Lavrov, “...”": a mere preposition names the source only where it opens the sentence. */
function opensView(setting: Setting, frame: Frame, at: number, source: Source): boolean {
  if (source.kind === 'text' || source.form === 'pronoun') return false;
  return at === frame.before[0] && /^[,，]/.test(gapAfter(setting.tokens, endToken(setting, source)));
}

/** "Steinbrück: “...”", "The minister defended the plan: “...”": what stands right before the colon, else the subject of its clause. */
function* byColon(setting: Setting, frame: Frame): Generator<Attribution> {
  const { tokens, sources } = setting;
  const first = frame.before[0];
  const last = frame.before.at(-1);
  if (first === undefined || last === undefined) return;
  const nearest = sources[sourceBefore(sources, tokens.ends[last]!)];
  const subject = frame.heading ? null : firstSubject(setting, first, frame);
  if (
    nearest &&
    nearest.end === tokens.ends[last] &&
    !isPreposition(setting, startToken(setting, nearest) - 1) &&
    !namesGoverned(setting, first, nearest)
  ) {
    const alone = nearest === subject || nearest.form === 'name' || nearest.form === 'office';
    yield {
      source: nearest,
      cue: null,
      score: alone ? COLON : SUBJECT_ONLY,
      rule: 'beforeColon',
    };
  }
  if (subject && subject !== nearest)
    yield {
      source: subject,
      cue: null,
      score: COLON - 1,
      rule: 'subjectBeforeColon',
    };
}

/** German "wurde von X als „...“ bezeichnet": the doer before the run, the verb right behind it. */
function verbFinalDoer(setting: Setting, { before, after, run, taken }: Frame): Attribution | null {
  const { sources, tokens, cues } = setting;
  const verb =
    setting.verbSecond && taken ? after.slice(0, 2).find((at) => verbAt(setting, at) !== null) : undefined;
  const [first] = before;
  if (verb === undefined || first === undefined) return null;
  for (let i = sourceBefore(sources, run.start); i >= 0 && sources[i]!.start >= tokens.starts[first]!; i--) {
    const source = sources[i]!;
    const head = startToken(setting, source) - 1;
    const by =
      cueAt(cues, 'by', head) > 0 || (cueAt(cues, 'definite', head) > 0 && cueAt(cues, 'by', head - 1) > 0);
    if (by) return reading(setting, source, verb, 1, PASSIVE, 'namedAsJudge');
  }
  return null;
}

/** X’s statement that “...” / a note from X: “...”. */
export function* byNoun(setting: Setting, frame: Frame): Generator<Attribution> {
  const { tokens, cues } = setting;
  const near = [...frame.before.slice(-12), ...(frame.loose ? [] : frame.after.slice(0, 8))];
  for (const at of near) {
    if (cueAt(cues, 'speechNouns', at) === 0) continue;
    const before = frame.before.indexOf(at);
    const gap = before < 0 ? frame.after.indexOf(at) : frame.before.length - 1 - before;
    // "Ryan called Trump’s remarks “racist”": the verb before the noun says who judges.
    const judged = frame.before.some((verb) => verb < at && (verbAt(setting, verb)?.calling ?? false));
    const weak = before >= 0 && judged ? RIVAL : 0;
    const owner = setting.sources[sourceBefore(setting.sources, tokens.starts[at]!)];
    const link = owner ? tokens.text.slice(owner.end, tokens.starts[at]) : '';
    if (owner && /^['’ʼ]s?\s+(?:[\p{L}-]+\s+){0,2}$/u.test(link))
      yield reading(setting, owner, at, 1, OWNED_NOUN - weak - PER_WORD * gap, 'ownerOfWords');
    const owning = possessor(setting, at);
    if (owning) yield reading(setting, owning, at, 1, OWNED_NOUN - weak - PER_WORD * gap, 'ownerOfWords');
    const source = cueAt(cues, 'prepositions', at + 1) > 0 ? sourceAfter(setting, at + 2, 3) : null;
    if (source && (before < 0 || source.end <= frame.run.start)) {
      // "dismissed a claim by Wang that ...": what follows "that" is the claim.
      const claims = cueAt(cues, 'by', at + 1) > 0 && cueAt(cues, 'that', endToken(setting, source) + 1) > 0;
      yield reading(
        setting,
        source,
        at,
        1,
        OWNED_NOUN - (claims ? 0 : weak + 0.5 + PER_WORD * gap),
        'ownerOfWords',
      );
    }
    // "拉夫罗夫关于“...”的言论", "Lavrov’s “...” remark": the noun right behind the quotation.
    const [first] = frame.before;
    const topic = at === frame.after[0] || at === frame.after[1];
    const subject = topic && first !== undefined ? firstSubject(setting, first, frame) : null;
    if (subject) yield reading(setting, subject, at, 1, OWNED_NOUN - RIVAL, 'ownerOfWords');
    const genitive = genitiveAfter(setting, at);
    if (genitive && (before < 0 || genitive.end <= frame.run.start))
      yield reading(setting, genitive, at, 1, OWNED_NOUN - weak - 0.5 - PER_WORD * gap, 'ownerOfWords');
  }
}

/** "her remark": the pronoun that owns a noun, as somebody to be resolved. */
function possessor({ tokens, cues }: Setting, noun: number): Source | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const kind = (['hisOf', 'herOf', 'theirOf'] as const).find((list) => cueAt(cues, list, at) > 0);
    if (!kind) continue;
    const gender = kind === 'hisOf' ? 'he' : kind === 'herOf' ? 'she' : undefined;
    return pronounOf(tokens, at, gender ? 'person' : 'group', gender);
  }
  return null;
}

/** "слова Лаврова", "Erklärung der Kommission": the owner right behind the noun, at most an article between. */
function genitiveAfter(setting: Setting, noun: number): Source | null {
  const source = sourceAfter(setting, noun + 1, cueAt(setting.cues, 'definite', noun + 1));
  return source && (source.form === 'name' || source.entity !== null) ? source : null;
}
