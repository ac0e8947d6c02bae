import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type { Span } from '../../lib/text/span.ts';

/** A name that a peer finds. None of them says whose it is. */
export interface PeerName extends Span {
  readonly type?: 'PER' | 'GPE' | 'ORG';
}

/** What stands between two words of one name. */
const WITHIN_NAME = /^(?: |-|)$/;

const winkNlp = wink(model);

/** wink-nlp: runs of words that its tagger takes for proper nouns. */
export function winkNames(text: string): PeerName[] {
  const tokens = winkNlp.readDoc(text).tokens();
  const words = tokens.out();
  const tags = tokens.out(winkNlp.its.pos);
  const proper: Span[] = [];
  let from = 0;
  words.forEach((word, at) => {
    const start = text.indexOf(word, from);
    if (start < 0) return;
    from = start + word.length;
    if (tags[at] === 'PROPN') proper.push({ start, end: from });
  });
  return runs(text, proper);
}

/** compromise: its persons, places and organisations, as it types them. */
export function compromiseNames(text: string): PeerName[] {
  const document = nlp(text);
  const typed = [
    ['PER', document.people()],
    ['GPE', document.places()],
    ['ORG', document.organizations()],
  ] as const;
  return typed.flatMap(([type, view]) => spansOf(text, view).map((span) => ({ ...span, type })));
}

/** Runs of words that begin with a capital: what anybody could do without a library. */
export function capitalisedRuns(text: string): PeerName[] {
  const words = [...text.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu)];
  return runs(
    text,
    words.map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
  );
}

/** compromise's quotations(), marks included. */
export function compromiseQuotes(text: string): Span[] {
  return spansOf(text, nlp(text).quotations());
}

function runs(text: string, words: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last && WITHIN_NAME.test(text.slice(last.end, word.start)))
      found[found.length - 1] = { start: last.start, end: word.end };
    else found.push(word);
  }
  return found;
}

/** A part of a view of compromise, as asked for with `offset`. */
interface Json {
  readonly offset: { readonly start: number; readonly length: number };
}

/** The parts of a view as spans, without the punctuation and the possessive that it counts with its last word. */
function spansOf(text: string, view: { json(options: object): Json[] }): Span[] {
  return view
    .json({ offset: true })
    .map(({ offset: { start, length } }) => {
      const surface = text.slice(start, start + length);
      return { start, end: start + surface.replace(/(?:['’]s)?[\s,.;:!?)]*$/u, '').length };
    })
    .filter(({ start, end }) => end > start);
}
