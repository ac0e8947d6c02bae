import type { PageCode } from '../lib/article/reasons.ts';
import type { FaultCode } from '../lib/fault.ts';
import type { MentionCode } from '../lib/mentions/reasons.ts';
import type { QuoteCode } from '../lib/quotes/reasons.ts';
import type { Reason } from '../lib/text/reason.ts';
import type { TopicCode } from '../lib/topic/reasons.ts';
import { printDate } from './dates.ts';
import type { Words } from './words.ts';

/** Any reason of the engine, and any fault: each code has its words in every catalogue, under `why_`. */
type AnyReason = Reason<MentionCode | QuoteCode | TopicCode | PageCode | FaultCode>;

/** A reason as a sentence of the reader's language. */
export function sayReason(reason: AnyReason, words: Words): string {
  return words.say('why_sentence', sayClause(reason, words));
}

/** A reason as it stands within a sentence or beside a name. */
export function sayClause([code, ...values]: AnyReason, words: Words): string {
  return words.say(`why_${code}`, ...values.map((value) => written(value, words)));
}

const date = /^\d{4}-\d\d(-\d\d)?$/;

function written(value: AnyReason[number] | AnyReason, words: Words): string {
  if (typeof value === 'number') return words.number(value);
  if (typeof value !== 'string') return sayClause(value, words);
  return date.test(value) ? printDate(value, words) : value;
}
