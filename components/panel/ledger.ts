import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import { sayReason } from '../reasons.ts';
import type { Words } from '../words.ts';

/** One line of the ledger: who speaks, together with what is given as theirs, in reading order. */
export interface LedgerEntry {
  readonly kind: 'speaker' | 'joint' | 'unattributed';
  /** Empty for what nobody named is said to say. */
  readonly name: string;
  readonly quotes: readonly Quote[];
}

const kinds: readonly LedgerEntry['kind'][] = ['speaker', 'joint', 'unattributed'];

/** Speech by speaker: single speakers, the most quoted first, then joint voices and documents, then what is left open. */
export function ledgerOf(quotes: readonly Quote[]): LedgerEntry[] {
  const entries = new Map<string, { kind: LedgerEntry['kind']; name: string; quotes: Quote[] }>();
  for (const quote of quotes.filter(isSpeech)) {
    const kind = kindOf(quote);
    const name = kind === 'unattributed' ? '' : (quote.speaker?.name ?? '');
    const key = `${kind} ${name && (quote.speaker?.entity ?? wordsInOrder(name))}`;
    const entry = entries.get(key) ?? { kind, name, quotes: [] };
    entry.quotes.push(quote);
    entries.set(key, entry);
  }
  return [...entries.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.quotes.length - a.quotes.length,
  );
}

/** How many of the quotes give the speaker's own words, and how many are reported. */
export function countsOf(quotes: readonly Quote[]): { readonly direct: number; readonly reported: number } {
  const reported = quotes.filter((quote) => quote.kind === 'indirect').length;
  return { direct: quotes.length - reported, reported };
}

/** The same for "China and Russia" and "Russia and China". */
function wordsInOrder(name: string): string {
  return name.split(' ').sort().join(' ');
}

function kindOf({ speaker }: Quote): LedgerEntry['kind'] {
  if (!speaker || speaker.form === 'unnamed') return 'unattributed';
  return speaker.form === 'collective' || speaker.form === 'document' ? 'joint' : 'speaker';
}

/** A quote's words for a list: one line of text without its outer marks, which the list sets anew (pages turn them round). */
export function quotedWords(text: string, quote: Quote): string {
  const words = text.slice(quote.start, quote.end).replace(/\s+/g, ' ').trim();
  if (quote.kind === 'indirect') return words;
  return words.replace(/^["“”„«»‟]\s*/u, '').replace(/[\s,]*["“”„«»‟]$/u, '');
}

/**
 * What the quote marks alone do not tell: who speaks, where the rows around are not all theirs, that it is reported, that
 * its speaker is not simply named, or why there is none.
 */
export function captionOf({ kind, speaker, why }: Quote, words: Words, name?: string): string {
  const given = kind === 'direct' ? '' : words.say(`quote_${kind}`);
  if (!speaker) {
    const open = [given && words.say('why_sentence', given), sayReason(why, words)];
    return words.beside(name, open.filter(Boolean).join(' '));
  }
  // Who has no name is told by the article's words for them, which may be the name of the row already.
  const teller = speaker.form === 'unnamed' ? speaker.name : words.say(`form_${speaker.form}`);
  const told = speaker.form === 'name' || teller === name ? '' : teller;
  return words.beside(name, given, told);
}
