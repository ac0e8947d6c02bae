import type { FactIndex } from '../facts/fact-index.ts';
import type { EntityId, Side } from '../facts/schema.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { camps, contended } from './camps.ts';
import { type SubjectWord, SubjectWords } from './subject-words.ts';
import type { OtherSubject, TopicWords } from './words/words.ts';

/** What the topic needs of a mention; the stage does not depend on how it was found. */
export interface Named extends Span {
  readonly entity: EntityId | null;
}

/** The camp that claims a state that two camps contend for. */
type Claim = keyof typeof contended;

/** What is counted in an article: plain counts for the reasons, weighed ones for the score. */
export interface Tally {
  readonly sentences: number;
  /** How often each camp is named, and what two of them contend for. */
  readonly named: Readonly<Record<Side, number>>;
  readonly contended: Readonly<Record<Claim, number>>;
  /** Sentences that name two camps, or one and what it contends for in words of politics. */
  readonly together: number;
  /** Of these, the ones with a word of politics. */
  readonly togetherInPolitics: number;
  readonly inHeadline: boolean;
  readonly inOpening: boolean;
  readonly weighed: Weighed;
  /** The words of dealings between states near a camp, and those of other subjects, with how often each occurs. */
  readonly dealings: Counts;
  readonly others: ReadonlyMap<OtherSubject, Counts>;
}

/** Counts in which the headline and the opening have more weight. */
interface Weighed {
  sentences: number;
  together: number;
  /** Words of dealings between states in sentences with a camp, and of those the ones in sentences with two. */
  dealings: number;
  dealingsTogether: number;
  /** Words of other subjects, and of those the ones of trade, which dealings between states may be about. */
  others: number;
  trade: number;
  sport: number;
}

type Counts = ReadonlyMap<string, number>;

/** The headline and the opening say what an article is about: a sentence in them counts for this many of the rest. */
const HEADLINE = 3;
const OPENING = 2;
/** Units from the start of the body that are its opening. */
const OPENING_LENGTH = 800;
/** A sentence that is a list of such words says no more than one with this many. */
const WORDS_A_SENTENCE = 2;

/** Who claims a state or a place that is no party to the dealings, but what they are about. */
const CLAIMS: Readonly<Record<EntityId, Claim>> = {
  'polity/ukraine': 'russia',
  'polity/taiwan': 'china',
  'place/south-china-sea': 'china',
  'place/taiwan-strait': 'china',
};

/** Counts who is named with whom, and in what words. */
export function tally(
  { bodyStart }: Article,
  tokens: Tokens,
  topicWords: TopicWords,
  facts: FactIndex,
  sentences: readonly Span[],
  mentions: readonly Named[],
): Tally {
  const counter = new Counter();
  const words = SubjectWords.of(topicWords);
  let next = 0;
  let token = 0;
  for (const sentence of sentences) {
    const parties = new Parties();
    for (; next < mentions.length && mentions[next]!.start < sentence.end; next++) {
      const { entity } = mentions[next]!;
      if (entity) parties.add(facts.sideOf(entity), CLAIMS[homeOf(entity, facts)]);
    }
    parties.addNamed(tokens.text.slice(sentence.start, sentence.end));
    const from = token;
    while (token < tokens.count && tokens.starts[token]! < sentence.end) token++;
    const afterHeadline = sentence.start - bodyStart;
    const weight = afterHeadline < 0 ? HEADLINE : afterHeadline < OPENING_LENGTH ? OPENING : 1;
    counter.count(parties, words.find(tokens, from, token), weight);
  }
  return { sentences: sentences.length, ...counter.counts };
}

// The keys of a record of camps are camps.
const ofCamps = Object.entries(camps) as [Side, RegExp][];
const ofContended = Object.entries(contended) as [Claim, RegExp][];

/** Who is named in one sentence, with how often. */
class Parties {
  readonly sides = new Map<Side, number>();
  readonly claims = new Map<Claim, number>();

  add(side: Side | null, claim: Claim | undefined): void {
    if (side) add(this.sides, side);
    else if (claim) add(this.claims, claim);
  }

  /** Adds what no mention was found for: another language or spelling. */
  addNamed(sentence: string): void {
    for (const [side, names] of ofCamps)
      if (!this.sides.has(side) && names.test(sentence)) this.sides.set(side, 1);
    for (const [claim, names] of ofContended)
      if (!this.claims.has(claim) && names.test(sentence)) this.claims.set(claim, 1);
  }
}

class Counter {
  readonly counts = {
    named: { china: 0, russia: 0, west: 0 },
    contended: { china: 0, russia: 0 },
    together: 0,
    togetherInPolitics: 0,
    inHeadline: false,
    inOpening: false,
    weighed: { sentences: 0, together: 0, dealings: 0, dealingsTogether: 0, others: 0, trade: 0, sport: 0 },
    dealings: new Map<string, number>(),
    others: new Map<OtherSubject, Map<string, number>>(),
  };

  count({ sides, claims }: Parties, words: readonly SubjectWord[], weight: number): void {
    const { counts } = this;
    const { weighed } = counts;
    weighed.sentences += weight;
    for (const [side, times] of sides) counts.named[side] += times;
    for (const [claim, times] of claims) counts.contended[claim] += times;
    let dealings = 0;
    let politics = 0;
    for (const { word, subject } of words) {
      if (subject === 'politics') politics++;
      else if (subject === 'dealings') {
        if (sides.size + claims.size > 0) add(counts.dealings, word);
        dealings++;
      } else this.#countOther(subject, word, weight);
    }
    if (sides.size + claims.size > 0) weighed.dealings += weight * dealings;
    const isTogether = sides.size > 1 || (sides.size > 0 && claims.size > 0 && dealings + politics > 0);
    if (!isTogether) return;
    counts.together++;
    if (politics > 0) counts.togetherInPolitics++;
    weighed.together += weight;
    weighed.dealingsTogether += weight * Math.min(WORDS_A_SENTENCE, dealings);
    if (weight === HEADLINE) counts.inHeadline = true;
    if (weight === OPENING) counts.inOpening = true;
  }

  #countOther(subject: OtherSubject, word: string, weight: number): void {
    const { weighed, others } = this.counts;
    weighed.others += weight;
    if (subject === 'sport') weighed.sport += weight;
    if (subject === 'markets' || subject === 'technology') weighed.trade += weight;
    const found = others.get(subject) ?? new Map<string, number>();
    others.set(subject, found);
    add(found, word);
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The state of a person, office, body or place; itself where it has none. */
function homeOf(id: EntityId, facts: FactIndex): EntityId {
  const entity = facts.entity(id);
  const owner = entity?.country ?? entity?.body;
  return owner === undefined || owner === id ? id : homeOf(owner, facts);
}
