/** The kinds of thing the fact base knows. The part of an id before the slash is its type. */
export const entityTypes = [
  'person',
  'polity',
  'organisation',
  'place',
  'event',
  'document',
  'concept',
  'office',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** `type/slug`, permanent: `person/sergei-lavrov`. */
export type EntityId = string;

/** A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;

export const nameKinds = [
  'full',
  'short',
  'surname',
  'acronym',
  'metonym',
  'demonym',
  'transliteration',
  'former',
  'title',
] as const;
export type NameKind = (typeof nameKinds)[number];

/**
 * `strong`: enough alone. `weak`: needs a fuller name, a title or a state in the article ("Wang", "Li").
 * `blocked`: a known false friend that must never match as this entity ("South China" in a newspaper's name).
 */
export const strengths = ['strong', 'weak', 'blocked'] as const;
export type Strength = (typeof strengths)[number];

/** The camp that the panel groups an actor under; a description of the subject, not a judgement. */
export const sides = ['china', 'russia', 'west'] as const;
export type Side = (typeof sides)[number];

/** The closed list of relations a statement may assert. */
export const properties = [
  'holdsOffice',
  'memberOf',
  'hasMember',
  'alliedWith',
  'partyTo',
  'signed',
  'locatedIn',
  'partOf',
  'sanctionedBy',
  'sanctioned',
  'succeeded',
  'tookPartIn',
  'met',
  'relatedEvent',
  'status',
  'claim',
] as const;
export type Property = (typeof properties)[number];

/** What a document is: it decides how the card words its dates. */
export const documentKinds = [
  'treaty',
  'statement',
  'law',
  'resolution',
  'ruling',
  'report',
  'sanctions',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const evidenceGrades = ['primary', 'agency', 'secondary', 'structured', 'inferred'] as const;
export type Evidence = (typeof evidenceGrades)[number];

export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof ranks)[number];

/** One way to write an entity's name. `lang` is a BCP 47 tag, `und` where the form is used in several. */
export interface Name {
  readonly text: string;
  readonly lang: string;
  readonly kind: NameKind;
  readonly strength: Strength;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A place where a fact can be read. `tier`: 1 primary, 2 agency, 3 press or scholarship, 4 state or partisan media (for their owner's position only). */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: PartialDate;
  readonly seen: PartialDate;
  readonly tier: 1 | 2 | 3 | 4;
}

/** One dated, sourced assertion about an entity. `value` is an entity id, or words in `text` where there is no entity. */
export interface Statement {
  readonly property: Property;
  readonly value?: EntityId;
  readonly text?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  /** The latest day on which a source shows an open statement to hold. */
  readonly lastSeen?: PartialDate;
  readonly rank: Rank;
  /** Why a statement is deprecated. */
  readonly reason?: string;
  /** Who asserts it; mandatory for a contested claim. */
  readonly attribution?: EntityId;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}
