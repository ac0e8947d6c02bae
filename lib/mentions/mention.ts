import type { EntityId, EntityType } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';
import type { MentionReason } from './reasons.ts';

/** By which road a form of words was taken to name somebody. */
export type How =
  | 'name' /* a full or unmistakable name of the base */
  | 'short' /* part of a fuller name given earlier in the article */
  | 'acronym'
  | 'metonym' /* a seat of power for the body that sits there */
  | 'demonym' /* "Russian" for Russia */
  | 'title' /* an office or a description that stands for its holder: "the American president" */
  | 'term' /* a concept, document or event written without a capital: a thing spoken of, no name */
  | 'repair' /* a broken form read as the name it must have been */
  | 'unknown'; /* a name that the base does not have */

/** What a broken form was read as, and what was wrong with it. The page's text stays as it is. */
export interface Repair {
  /** The form as it stands in the text, with the letters that do not belong to the name: "LavrovThey". */
  readonly from: string;
  /** The name as it must have been: "Antony Blinken". */
  readonly to: string;
  readonly what: MentionReason;
}

/** One place where the text names somebody or something. */
export interface Mention extends Span {
  readonly surface: string;
  /** Null for a name that the base does not know or that could be several; see `candidates`. */
  readonly entity: EntityId | null;
  /** The label of the entity, else the fullest form of the name in this article. */
  readonly name: string;
  readonly type: EntityType | 'unknown';
  readonly how: How;
  /** 0..1; below 0.5 nothing is linked. */
  readonly confidence: number;
  readonly why: MentionReason;
  readonly repair?: Repair;
  /** Entities it could be, where the engine did not decide. */
  readonly candidates?: readonly EntityId[];
  /** For a metonym: the place whose name stands for the entity. */
  readonly seat?: EntityId;
  /** What the article itself says of an unknown name: "director of the Sino-Argentinian Observatory". */
  readonly description?: string;
}

/** What a name was taken for and why; `entity` null with the candidates kept where the article does not decide. */
export type Link = Pick<Mention, 'entity' | 'name' | 'how' | 'confidence' | 'why' | 'candidates' | 'seat'>;
