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
const SIDES = Object.keys(camps) as readonly Side[];
const CLAIMANTS = Object.keys(contended) as readonly Claim[];

/** From behind a demonym to the name that it introduces, which is the last of two to four words: "(Russian) exchange Kovarex". */
const introduced = /^\s(?:[\p{L}-]+\s){1,3}([\p{L}\p{N}]+)$/u;

/** Who is named in one sentence, with how often. */
export class Parties {
  readonly #named = [0, 0, 0];
  readonly #contended = [0, 0];
  /** The camps that are named, and those whose claims are: a bit each. */
  camps = 0;
  claims = 0;
  /** How often a state that is in no camp and claimed by none, or somebody of it. */
  others = 0;

  get isNone(): boolean {
    return (this.camps | this.claims) === 0;
  }

  addSide(side: Side): void {
    const at = SIDES.indexOf(side);
    this.camps |= 1 << at;
    this.#named[at]!++;
  }

  add(entity: EntityId, facts: FactIndex): void {
    const side = facts.sideOf(entity);
    if (side !== null) {
      this.addSide(side);
      return;
    }
    const home = homeOf(entity, facts);
    const claim = CLAIMS[home];
    if (claim !== undefined) this.#addClaim(claim);
    else if (home.startsWith('polity/')) this.others++;
  }

  #addClaim(claim: Claim): void {
    const at = CLAIMANTS.indexOf(claim);
    this.claims |= 1 << at;
    this.#contended[at]!++;
  }

  /** Adds what no mention was found for: another language or spelling. */
  addNamed(sentence: string): void {
    for (let at = 0; at < SIDES.length; at++)
      if ((this.camps & (1 << at)) === 0 && camps[SIDES[at]!].test(sentence)) this.addSide(SIDES[at]!);
    for (let at = 0; at < CLAIMANTS.length; at++)
      if ((this.claims & (1 << at)) === 0 && contended[CLAIMANTS[at]!].test(sentence))
        this.#addClaim(CLAIMANTS[at]!);
  }

  /** Adds how often each is named to counts of the whole text. */
  addTo(named: Record<Side, number>, contended: Record<Claim, number>): void {
    for (let at = 0; at < SIDES.length; at++) named[SIDES[at]!] += this.#named[at]!;
    for (let at = 0; at < CLAIMANTS.length; at++) contended[CLAIMANTS[at]!] += this.#contended[at]!;
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
