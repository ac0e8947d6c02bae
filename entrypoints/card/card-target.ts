import type { CardProps } from '../../components/card/Card.tsx';
import type { Annotation } from '../../lib/annotate.ts';
import type { Actor } from '../../lib/context/context.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import { contains, type Span } from '../../lib/text/span.ts';
import type { Reading } from '../annotator/reading.ts';
import type { Target } from './hover.ts';

/** A name or a quote under the pointer: what its card is about. */
export interface CardTarget extends Target {
  readonly span: Span;
  readonly mention: Mention | null;
  readonly quote: Quote | null;
  readonly entity: EntityId | null;
}

type Lit = Pick<Reading, 'annotation' | 'chosen'>;

/** How long the pointer has to rest on a name, and on speech, where it often rests for no reason; milliseconds. */
const dwellOnName = 350;
const dwellOnSpeech = 800;

/** What is lit at an offset of the article's text: a name, else speech; null where there is neither. */
export function targetAtOffset(reading: Lit, offset: number): CardTarget | null {
  const letter = { start: offset, end: offset + 1 };
  const { mentions, quotes } = reading.chosen;
  const mention = mentions.find((each) => contains(each, letter));
  if (mention !== undefined) return targetOfMention(mention, reading);
  const quote = quotes.findLast((each) => contains(each, letter));
  if (quote === undefined) return null;
  return targetOf(quote, {
    mention: null,
    quote,
    dwell: dwellOnSpeech,
    entity: quote.speaker?.entity ?? null,
  });
}

/** Every lit name, in the order of the text, for a reader who goes from one to the next. */
export function targetsOf(reading: Lit): CardTarget[] {
  return reading.chosen.mentions.map((mention) => targetOfMention(mention, reading));
}

/** The card of a name in speech says who speaks, whether the speech is lit or not. */
function targetOfMention(mention: Mention, { annotation }: Lit): CardTarget {
  const quote = annotation.quotes.findLast((each) => contains(each, mention) && isSpeech(each)) ?? null;
  return targetOf(mention, { mention, quote, dwell: dwellOnName, entity: mention.entity });
}

function targetOf(span: Span, about: Omit<CardTarget, 'key' | 'span'>): CardTarget {
  return { key: `${span.start}-${span.end}`, span, ...about };
}

type FromArticle = Pick<
  CardProps,
  'mention' | 'quote' | 'speakerWords' | 'actor' | 'entity' | 'candidates' | 'date' | 'asOf'
>;

/** What the card says out of the article and the index; its text from the fact base comes later. */
export function cardOf(
  { mention, quote, entity }: CardTarget,
  annotation: Annotation,
  facts: FactIndex,
): FromArticle {
  const { article, context } = annotation;
  return {
    mention,
    quote,
    speakerWords: speakerWords(quote, article.text),
    actor: actorOf(annotation, mention, entity),
    entity: entity === null ? null : facts.entity(entity),
    candidates: mention?.candidates?.map((id) => facts.entity(id)?.label ?? id),
    date: context.date,
    asOf: context.asOf,
  };
}

function speakerWords(quote: Quote | null, text: string): string | undefined {
  const { start, end } = quote?.speaker ?? {};
  return start === undefined || end === undefined ? undefined : text.slice(start, end);
}

function actorOf(
  { context, mentions }: Annotation,
  mention: Mention | null,
  entity: EntityId | null,
): Actor | null {
  const all = [...context.actors, ...context.terms, ...context.unknown];
  if (entity !== null) return all.find((actor) => actor.entity === entity) ?? null;
  const index = mention === null ? -1 : mentions.indexOf(mention);
  return all.find((actor) => actor.mentions.includes(index)) ?? null;
}
