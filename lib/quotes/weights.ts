/**
 * Scores out of ten. A reporting verb that touches both the quotation and the source is as good as it gets; every word
 * between costs, and so does each step from "said" to "called" to no verb at all. Tuned on the development split only.
 */
export const INVERTED = 10;
export const SOURCE_THEN_CUE = 9.5;
export const CUE_BEFORE = 9;
export const PHRASE = 9;
export const PASSIVE = 8.5;
export const SIGNED = 8.5;
export const COLON = 7.5;
export const SENTENCE_BEFORE = 6.2;
/** What a verb gains that tells whose word the quotation is, whoever reports it: "what Lavrov called “...”, Blinken said". */
export const FREE_RELATIVE = 3;
/** A clause marked as reported goes on from a speaker this many sentences before. */
export const SENTENCES_BACK = 3;
/** Words of a sentence that are searched for a speaker, from its end. */
export const LONGEST_SENTENCE = 200;
export const OWNED_NOUN = 8;
export const GAPPED = 8.8;
export const SUBJECT_ONLY = 5.6;
export const CALLING = 0.6;
export const PER_WORD = 0.15;
export const PER_WORD_TO_QUOTE = 0.1;
export const NOT_HANDED_OVER = 3;
/** A clause that begins with a word such as "while" rarely reports the quotation before it. */
export const LINKED = 3;
/** Where a source stands on either side of the verb: the object's loss against the subject. */
export const RIVAL = 1.5;
/** A quotation between a verb and its subject: the subject may still be the same, more often it is not. */
export const PER_QUOTE = 0.4;
export const FAR = 25;
export const ENOUGH = 5;
/** In the next sentence only a source and its verb side by side take up the quotation before. */
export const LOOSE = 3;
/** "said the Chinese vice foreign minister Qin Gang": words a source may take after its verb. */
export const AFTER_CUE = 7;
