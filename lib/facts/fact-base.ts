import type {
  DocumentKind,
  EntityId,
  EntityType,
  Name,
  PartialDate,
  Side,
  Source,
  Statement,
} from './schema.ts';

/** What the engine knows of an entity while it reads; the card's text is in its `Body`. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly label: string;
  /** Not shipped: only the evaluations read it. */
  readonly wikidata?: string;
  /** The polity that a person, body or office belongs to. */
  readonly country?: EntityId;
  readonly side?: Side;
  /** For persons: which pronoun the text will use, so that "he said" can be followed. */
  readonly pronoun?: 'he' | 'she';
  /** Family name first (Chinese, Korean, Vietnamese, Hungarian names). */
  readonly familyFirst?: boolean;
  readonly died?: PartialDate;
  /** For events and documents: when. */
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  /** For offices: the body it heads or belongs to. */
  readonly body?: EntityId;
  /** For offices: whether one person holds it at a time. */
  readonly single?: boolean;
  /** For offices and places: the body or polity that the name stands for as a metonym (Moscow -> polity/russia). */
  readonly standsFor?: EntityId;
  /** For organisations and treaties: whether its text binds members or parties to help one that is attacked. */
  readonly alliance?: boolean;
  /** For organisations: whether every member of every time is listed, so that the list can be shown as the whole. */
  readonly allMembers?: boolean;
  /** For groups without a list of their own: the groups whose members are meant, loosely ("the West"). */
  readonly includes?: readonly EntityId[];
}

/**
 * A link between two entities as the panel's map draws it. Its sources are in the body of the entity in
 * whose file it stands: `stated`, or `to` where that is left out. `sanctioned` points from who lists to who is listed,
 * `succeeded` from the later to the earlier.
 */
export interface Relation {
  readonly from: EntityId;
  readonly property:
    | 'memberOf'
    | 'alliedWith'
    | 'partyTo'
    | 'signed'
    | 'tookPartIn'
    | 'met'
    | 'sanctioned'
    | 'succeeded';
  readonly to: EntityId;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly stated?: EntityId;
}

/** A person in an office. Dates as precise as the source; no `end` means open, confirmed up to `lastSeen`. */
export interface Occupancy {
  readonly person: EntityId;
  readonly office: EntityId;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly lastSeen?: PartialDate;
  readonly preferred?: boolean;
}

/** A form of words that leads to an entity, as the gazetteer wants it. */
export interface NameEntry extends Name {
  readonly entity: EntityId;
  /** It holds in texts of every language; others hold in those of their own only. */
  readonly international?: boolean;
}

/**
 * Background for a whole article: shown when `phrases` (any of them, whole words, case-insensitive) or all of
 * `entities` occur in an article published within from..to.
 */
export interface Note {
  readonly id: string;
  readonly kind:
    | 'term'
    | 'dating'
    | 'correction'
    | 'precision'
    | 'attribution'
    | 'translation'
    | 'omission'
    | 'as-of';
  /** Per language, phrases any of which fires the note. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** All must be mentioned as well. */
  readonly entities: readonly EntityId[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly text: string;
  readonly certainty: 'high' | 'medium' | 'low';
  readonly sources: readonly Pick<Source, 'title' | 'url' | 'publisher'>[];
}

/** What the card shows of one entity, asked for by id. */
export interface Body {
  readonly id: EntityId;
  readonly native: readonly { readonly text: string; readonly lang: string }[];
  readonly summary: string;
  readonly background?: string;
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly reviewed: PartialDate;
  /** A neutral line on who recognises a polity, where that is disputed. */
  readonly recognition?: string;
  /** For documents. */
  readonly kind?: DocumentKind;
  /** For documents: since when it binds. */
  readonly inForce?: PartialDate;
  /** For documents: what its main articles say, in our words, each with its place in the text. */
  readonly articles?: readonly { readonly at: string; readonly text: string }[];
  /** For concepts: who uses the words. */
  readonly usedBy?: readonly EntityId[];
  readonly notToConfuseWith?: readonly EntityId[];
}

/** What is shipped as the name index (packed, see `packed.ts`): all that the engine reads, nothing that only the card needs. */
export interface FactIndexData {
  readonly version: string;
  readonly asOf: string;
  readonly entities: readonly Entity[];
  readonly names: readonly NameEntry[];
  readonly occupancies: readonly Occupancy[];
  readonly notes: readonly Note[];
  /** Left out where there are none. */
  readonly relations?: readonly Relation[];
}
