import type { FactIndex } from '../facts/fact-index.ts';
import type { EntityId, Side } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { camps, contended } from './camps.ts';

/** What the topic needs of a mention. */
export interface Named extends Span {
  readonly entity: EntityId | null;
  readonly how: string;
}

/** The camp that claims a state that two camps contend for. */
export type Claim = keyof typeof contended;

/** Who claims a state or a place that is no party to the dealings, but what they are about. */
const CLAIMS: Readonly<Record<EntityId, Claim>> = {
  'polity/ukraine': 'russia',
  'polity/taiwan': 'china',
  'place/south-china-sea': 'china',
  'place/taiwan-strait': 'china',
};

// The keys of a record of camps are camps.
const ofCamps = Object.entries(camps) as [Side, RegExp][];
const ofContended = Object.entries(contended) as [Claim, RegExp][];

/** From behind a demonym to the name that it introduces, which is the last of two to four words: "(Russian) exchange Kovarex". */
const introduced = /^\s(?:[\p{L}-]+\s){1,3}([\p{L}\p{N}]+)$/u;

/** Who is named in one sentence, with how often. */
export class Parties {
  readonly sides = new Map<Side, number>();
  readonly claims = new Map<Claim, number>();
  /** How often a state that is in no camp and claimed by none, or somebody of it. */
  others = 0;

  get isNone(): boolean {
    return this.sides.size + this.claims.size === 0;
  }

  addSide(side: Side): void {
    this.sides.set(side, (this.sides.get(side) ?? 0) + 1);
  }

  add(entity: EntityId, facts: FactIndex): void {
    const side = facts.sideOf(entity);
    const home = homeOf(entity, facts);
    const claim = CLAIMS[home];
    if (side !== null) this.addSide(side);
    else if (claim !== undefined) this.claims.set(claim, (this.claims.get(claim) ?? 0) + 1);
    else if (home.startsWith('polity/')) this.others++;
  }

  /** Adds what no mention was found for: another language or spelling. */
  addNamed(sentence: string): void {
    for (const [side, names] of ofCamps)
      if (!this.sides.has(side) && names.test(sentence)) this.sides.set(side, 1);
    for (const [claim, names] of ofContended)
      if (!this.claims.has(claim) && names.test(sentence)) this.claims.set(claim, 1);
  }
}

/** Reads sentence by sentence who is named. */
export class PartyReader {
  readonly #tokens: Tokens;
  readonly #facts: FactIndex;
  readonly #mentions: readonly Named[];
  #next = 0;
  /** The camps of names that the base does not know, as the text introduced them, by the key of the last token. */
  readonly #introduced = new Map<string, Side>();

  constructor(tokens: Tokens, facts: FactIndex, mentions: readonly Named[]) {
    this.#tokens = tokens;
    this.#facts = facts;
    this.#mentions = mentions;
  }

  /** Reads the next sentence, whose tokens go from one index up to another. */
  read(sentence: Span, from: number, to: number): Parties {
    const parties = new Parties();
    for (; (this.#mentions[this.#next]?.start ?? sentence.end) < sentence.end; this.#next++) {
      const mention = this.#mentions[this.#next]!;
      if (mention.entity) parties.add(mention.entity, this.#facts);
      else this.#introduce(this.#mentions[this.#next - 1], mention);
    }
    if (this.#introduced.size > 0)
      for (let at = from; at < to; at++) {
        const side = this.#introduced.get(this.#tokens.keys[at]!);
        if (side !== undefined) parties.addSide(side);
      }
    parties.addNamed(this.#tokens.text.slice(sentence.start, sentence.end));
    return parties;
  }

  #introduce(before: Named | undefined, name: Named): void {
    if (before?.how !== 'demonym' || !before.entity) return;
    const side = this.#facts.sideOf(before.entity);
    const [, last] = introduced.exec(this.#tokens.text.slice(before.end, name.end)) ?? [];
    const [key] = last === undefined ? [] : tokenize(last).keys;
    if (side !== null && key !== undefined && !this.#introduced.has(key)) this.#introduced.set(key, side);
  }
}

/** The state of a person, office, body or place; itself where it has none. */
function homeOf(id: EntityId, facts: FactIndex): EntityId {
  const entity = facts.entity(id);
  const owner = entity?.country ?? entity?.body;
  return owner === undefined || owner === id ? id : homeOf(owner, facts);
}
