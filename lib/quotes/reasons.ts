import type { MarkFault } from '../text/marks.ts';
import type { Reason } from '../text/reason.ts';

/** The rule by which the words around a quotation tell its source; `$1` in their words is the source in the text. */
export type RuleCode =
  | 'beforeNextVerb'
  | 'afterNextVerb'
  | 'insideMarks'
  | 'afterLastVerb'
  | 'subjectOfVerb'
  | 'sentenceBefore'
  | 'sharesVerb'
  | 'opensLine'
  | 'subjectAlone'
  | 'namedSource'
  | 'namedAsJudge'
  | 'signed'
  | 'beforeColon'
  | 'subjectBeforeColon'
  | 'ownerOfWords'
  | 'subjectOfReport'
  | 'namedBehindReport';

/** Whom a pronoun, a description or a group was taken for: clauses. */
export type TakenCode =
  | 'notFollowed'
  | 'pronounOrName'
  | 'takenFor'
  | 'takenForLast'
  | 'takenForCalled'
  | 'takenForHolder'
  | 'takenForExpert'
  | 'takenForJustBefore'
  | 'takenForNamed'
  | 'takenForGroup'
  | 'takenTogether'
  | 'saysOnly'
  | 'textOf'
  | 'textOfBoth';

export type QuoteCode =
  | RuleCode
  | TakenCode
  | MarkFault
  | 'byCue'
  | 'andTaken'
  | 'tooUncertain'
  | 'notSaid'
  | 'goesOn'
  | 'sameParagraph'
  | 'nextParagraph'
  | 'isTerm'
  | 'isTitle'
  | 'isScare';
export type QuoteReason = Reason<QuoteCode>;
