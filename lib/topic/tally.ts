import type { FactIndex } from '../facts/fact-index.ts';
import type { Side } from '../facts/schema.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Claim, type Named, type Parties, PartyReader } from './parties.ts';
import { type SubjectWord, SubjectWords } from './subject-words.ts';
import type { OtherSubject, TopicWords } from './words/words.ts';

/** What is counted in an article: plain counts for the reasons, weighed ones for the score. */
export interface Tally {
  readonly sentences: number;
  /** How often each camp is named, and what two of them contend for. */
  readonly named: Readonly<Record<Side, number>>;
  readonly contended: Readonly<Record<Claim, number>>;
  /** Sentences that name two camps, or one and what it contends for in words of politics. */
  readonly together: number;
  /** Sentences of dealings between states that do so only with the one before or after them. */
  readonly tied: number;
  /** Sentences that name neither way two camps, but a state that is none of them. */
  readonly elsewhere: number;
  /** Of those that name two, the ones with a word of politics. */
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
  /** Words of other subjects, states elsewhere among them, and of those the ones of trade, which dealings between states may be about. */
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

/** What a sentence counts for that names two camps, or a camp at all, only with the ones beside it. */
const BESIDE = 0.5;
/** How many words of another subject a sentence is worth that names a state elsewhere. */
const ELSEWHERE = 0.7;

/** Counts who is named with whom, and in what words. */
export function tally(
  { bodyStart }: Article,
  tokens: Tokens,
  topicWords: TopicWords,
  facts: FactIndex,
  sentences: readonly Span[],
  mentions: readonly Named[],
): Tally {
  const words = SubjectWords.of(topicWords);
  const parties = new PartyReader(tokens, facts, mentions);
  let token = 0;
  const read = sentences.map((sentence): Sentence => {
    const from = token;
    while (token < tokens.count && tokens.starts[token]! < sentence.end) token++;
    const afterHeadline = sentence.start - bodyStart;
    return {
      parties: parties.read(sentence, from, token),
      words: words.find(tokens, from, token),
      weight: afterHeadline < 0 ? HEADLINE : afterHeadline < OPENING_LENGTH ? OPENING : 1,
    };
  });
  const counter = new Counter();
  for (let at = 0; at < read.length; at++) counter.count(read[at]!, read[at - 1], read[at + 1]);
  return { sentences: sentences.length, ...counter.counts };
}

interface Sentence {
  readonly parties: Parties;
  readonly words: readonly SubjectWord[];
  readonly weight: number;
}

/** Whether some parties between them are two camps, or one and what it contends for. */
function areTwo(camps: number, claims: number): boolean {
  return (camps & (camps - 1)) !== 0 || (camps !== 0 && claims !== 0);
}

class Counter {
  readonly counts = {
    named: { china: 0, russia: 0, west: 0 },
    contended: { china: 0, russia: 0 },
    together: 0,
    tied: 0,
    elsewhere: 0,
    togetherInPolitics: 0,
    inHeadline: false,
    inOpening: false,
    weighed: { sentences: 0, together: 0, dealings: 0, dealingsTogether: 0, others: 0, trade: 0, sport: 0 },
    dealings: new Map<string, number>(),
    others: new Map<OtherSubject, Map<string, number>>(),
  };

  /** Counts a sentence, and how it goes together with the ones beside it. */
  count(
    { parties, words, weight }: Sentence,
    before: Sentence | undefined,
    after: Sentence | undefined,
  ): void {
    const { counts } = this;
    const { weighed } = counts;
    weighed.sentences += weight;
    parties.addTo(counts.named, counts.contended);
    const camps = parties.camps | (before?.parties.camps ?? 0) | (after?.parties.camps ?? 0);
    const claims = parties.claims | (before?.parties.claims ?? 0) | (after?.parties.claims ?? 0);
    const closeness = parties.isNone ? ((camps | claims) === 0 ? 0 : BESIDE) : 1;
    let dealings = 0;
    let politics = 0;
    for (const { word, subject } of words) {
      if (subject === 'politics') politics++;
      else if (subject === 'dealings') {
        dealings++;
        if (closeness > 0) add(counts.dealings, word);
      } else this.#countOther(subject, word, weight);
    }
    weighed.dealings += closeness * weight * dealings;
    const { camps: own } = parties;
    const isTogether = areTwo(own, 0) || (dealings + politics > 0 && areTwo(own, parties.claims));
    const together = isTogether ? 1 : dealings > 0 && areTwo(camps, claims) ? BESIDE : 0;
    if (together > 0) {
      if (politics > 0) counts.togetherInPolitics++;
      weighed.together += together * weight;
      weighed.dealingsTogether += together * weight * Math.min(WORDS_A_SENTENCE, dealings);
      if (weight === OPENING) counts.inOpening = true;
    } else if (parties.others > 0) {
      counts.elsewhere++;
      weighed.others += weight * ELSEWHERE;
    }
    if (isTogether) {
      counts.together++;
      if (weight === HEADLINE) counts.inHeadline = true;
    } else if (together > 0) counts.tied++;
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
