import { overlaps, type Span } from '../text/span.ts';
import { gapAfter, type Tokens } from '../text/tokens.ts';
import { type CuedWords, cueAt } from './cues/cued-words.ts';
import { type Source, sourceBefore } from './sources.ts';
import { CALLING_BIT, isParticiple } from './verbs.ts';

/** Words that a subject may have before its verb when none of its nouns is known: "the progressive heavyweights wrote". */
const LONGEST_SUBJECT = 4;

/**
 * What stands right before or after a verb of saying with an article of its own, whatever its noun: somebody is said to
 * say it, and the text tells no more.
 */
export function subjectsOfVerbs(
  tokens: Tokens,
  cues: CuedWords,
  small: ReadonlySet<string>,
  verbs: Uint8Array,
  sources: readonly Source[],
): Source[] {
  const found: Source[] = [];
  for (let at = 1; at < tokens.count; at++) {
    const words = verbs[at]!;
    if (words === 0 || words >= CALLING_BIT || cueAt(cues, 'homographs', at) > 0) continue;
    if (cueAt(cues, 'by', at + words) > 0 || isParticiple(tokens, at)) continue;
    const subject = subjectBeforeVerb(tokens, cues, small, at);
    if (subject && !touchesAny(sources, subject)) found.push(subject);
  }
  return found.length === 0 ? [...sources] : [...sources, ...found].sort((a, b) => a.start - b.start);
}

function subjectBeforeVerb(
  tokens: Tokens,
  cues: CuedWords,
  small: ReadonlySet<string>,
  verb: number,
): Source | null {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    if (!/^\s+$/.test(gapAfter(tokens, at))) return null;
    const definite = cueAt(cues, 'definite', at) > 0;
    if (definite || cueAt(cues, 'indefinite', at) > 0) {
      if (at === verb - 1 || cueAt(cues, 'that', at) > 0 || !opensClause(tokens, cues, at)) return null;
      const start = tokens.starts[at]!;
      const end = tokens.ends[verb - 1]!;
      const form = definite ? 'nominal' : 'unnamed';
      return {
        start,
        end,
        form,
        entity: null,
        name: tokens.text.slice(start, end),
        kind: 'person',
        definite,
        gender: undefined,
      };
    }
    if (small.has(tokens.keys[at]!)) return null;
  }
  return null;
}

/** Whether a clause begins at a word: behind a mark, a stop or a word such as "but". */
function opensClause(tokens: Tokens, cues: CuedWords, at: number): boolean {
  if (at === 0 || /[,.;:?!…—–\n]/.test(gapAfter(tokens, at - 1))) return true;
  return (['linking', 'and', 'that'] as const).some((kind) => cueAt(cues, kind, at - 1) > 0);
}

function touchesAny(sources: readonly Source[], span: Span): boolean {
  const next = sources[sourceBefore(sources, span.start) + 1];
  return next !== undefined && overlaps(next, span);
}
