import { type Tokens, tokenize } from '../text/tokens.ts';
import type { OtherSubject, TopicWords } from './words/words.ts';

type Subject = 'dealings' | 'politics' | OtherSubject;

/** A word of a list as it stands in a text, in small letters, and the list. */
export interface SubjectWord {
  readonly word: string;
  readonly subject: Subject;
}

interface Stem {
  /** Keys of tokens; the last begins a word, or is one where `whole`. */
  readonly keys: readonly string[];
  readonly whole: boolean;
  readonly subject: Subject;
}

/** Stems are looked up by their first two units: as one alternation, hundreds would be tried at every word. */
function beginningOf(key: string): number {
  // Two beginnings that share a place are told apart where the whole stem is compared.
  return (key.charCodeAt(0) * 31 + (key.charCodeAt(1) || 0)) & 1023;
}

/** The words of one language, ready to be found among tokens. */
export class SubjectWords {
  static readonly #made = new WeakMap<TopicWords, SubjectWords>();

  static of(words: TopicWords): SubjectWords {
    const made = SubjectWords.#made.get(words) ?? new SubjectWords(words);
    SubjectWords.#made.set(words, made);
    return made;
  }

  readonly #stems: Stem[][] = [];

  private constructor({ dealings, politics, others }: TopicWords) {
    this.#add('dealings', dealings);
    this.#add('politics', politics);
    // The keys of a record of subjects are subjects.
    for (const subject of Object.keys(others) as OtherSubject[]) this.#add(subject, others[subject]);
  }

  /** Every word of a list among the tokens from one index up to another. */
  find(tokens: Tokens, from: number, to: number): SubjectWord[] {
    const found: SubjectWord[] = [];
    for (let at = from; at < to; at++) {
      const stems = this.#stems[beginningOf(tokens.keys[at]!)];
      if (stems === undefined) continue;
      for (const stem of stems) {
        if (!isAt(stem, tokens, at)) continue;
        const end = tokens.ends[at + stem.keys.length - 1]!;
        found.push({
          word: tokens.text.slice(tokens.starts[at], end).toLowerCase(),
          subject: stem.subject,
        });
        break;
      }
    }
    return found;
  }

  #add(subject: Subject, stems: readonly string[]): void {
    for (const stem of stems) {
      const { keys } = tokenize(stem.replaceAll('_', ' '));
      const beginning = beginningOf(keys[0]!); // No stem is empty.
      this.#stems[beginning] ??= [];
      this.#stems[beginning].push({ keys, whole: stem.endsWith('.'), subject });
    }
  }
}

function isAt({ keys, whole }: Stem, tokens: Tokens, at: number): boolean {
  const last = keys.length - 1;
  for (let i = 0; i < last; i++) if (tokens.keys[at + i] !== keys[i]) return false;
  const key = tokens.keys[at + last];
  return key !== undefined && (whole ? key === keys[last] : key.startsWith(keys[last]!));
}
