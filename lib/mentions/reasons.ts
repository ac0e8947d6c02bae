import type { Reason } from '../text/reason.ts';

/** Why a name was taken for what it was taken for; `$1` in their words is the form in the text. */
type LinkCode =
  | 'theName'
  | 'aName'
  | 'abbreviation'
  | 'adjective'
  | 'sitsThere'
  | 'seatOf'
  | 'town'
  | 'readAs'
  | 'shortEarlier'
  | 'shortLater'
  | 'because'
  | 'notOurs'
  | 'team'
  | 'several'
  | 'oneOf'
  | 'tooCommon'
  | 'unknown';

/** What an office or a description stands for. */
type TitleCode =
  | 'namedBehind'
  | 'officeUndated'
  | 'officeUnheld'
  | 'officeChanged'
  | 'officeShared'
  | 'officeHeld'
  | 'heldBefore';

/** What speaks for one of several entities, for the town of a seat of power, or for a team: clauses. */
type SignCode =
  | 'nothingElse'
  | 'usualName'
  | 'ofNoState'
  | 'stateBeside'
  | 'townBefore'
  | 'stateSpokenOf'
  | 'personBeside'
  | 'officerNear'
  | 'ofState'
  | 'officeOfIt'
  | 'namedInFull'
  | 'titleFits'
  | 'titleTaken'
  | 'titleHeld'
  | 'standsBehind'
  | 'standsBefore'
  | 'thingOfTown'
  | 'calledTown'
  | 'datedFrom'
  | 'dateBehind'
  | 'journey'
  | 'match';

/** What was wrong with a broken form: clauses. */
type RepairCode =
  | 'smallLetter'
  | 'gluedToNext'
  | 'gluedToLast'
  | 'gluedWith'
  | 'givenFirst'
  | 'givenMisspelt'
  | 'surnameCut'
  | 'surnameMisspelt'
  | 'misspelt'
  | 'foreignSpelling'
  | 'asPronoun'
  | 'twice';

export type MentionCode = LinkCode | TitleCode | SignCode | RepairCode;
export type MentionReason = Reason<MentionCode>;
