import type { EntityId } from '../facts/schema.ts';
import type { MarkFault } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import type { QuoteReason } from './reasons.ts';

/** `term`: quoted as a word or label, nobody's speech. Only direct, mixed and indirect are speech. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed' | 'scare' | 'title' | 'term';

/** How the text tells who speaks. */
export type SpeakerForm =
  | 'name'
  | 'pronoun'
  | 'office'
  | 'nominal'
  | 'institution'
  | 'collective'
  | 'document'
  | 'unnamed';

/** Who said it. `start`/`end` are the words that tell it, where there are any. */
export interface Speaker {
  readonly entity: EntityId | null;
  /** The entity's label, the name in the article, or for `unnamed` the words used ("an official"). */
  readonly name: string;
  readonly form: SpeakerForm;
  readonly start?: number;
  readonly end?: number;
}

/** A quotation, its marks included in the span. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Null: the text does not state it, or not clearly enough; `why` says which. */
  readonly speaker: Speaker | null;
  /** The word that makes it speech: "said", "according to". */
  readonly cue: Span | null;
  /** 0..1, of the attribution; below 0.5 no speaker is given. */
  readonly confidence: number;
  readonly why: QuoteReason;
  /** What was wrong with the marks, where they had to be repaired. */
  readonly repair?: readonly MarkFault[];
}

export function isSpeech(quote: Quote): boolean {
  return quote.kind === 'direct' || quote.kind === 'mixed' || quote.kind === 'indirect';
}
