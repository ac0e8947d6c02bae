import type { CardProps } from '../../components/card/Card.tsx';
import type { Annotation } from '../../lib/annotate.ts';
import type { Actor } from '../../lib/context/context.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import { contains, type Span } from '../../lib/text/span.ts';
import { lightOfMention } from '../annotator/lights.ts';
import type { Target } from './hover.ts';

/** A name or a quote under the pointer: what its card is about. */
export interface CardTarget extends Target {
  readonly span: Span;
  readonly mention: Mention | null;
  readonly quote: Quote | null;
  readonly entity: EntityId | null;
}

/** How long the pointer has to rest on a name, and on speech, where it often rests for no reason; milliseconds. */
const dwellOnName = 350;
const dwellOnSpeech = 800;

/** What lies at an offset of the article's text: a lit name, else speech; null where there is neither. */
export function targetAtOffset({ mentions, quotes }: Annotation, offset: number): CardTarget | null {
  const letter = { start: offset, end: offset + 1 };
  const mention = mentions.find((each) => contains(each, letter) && lightOfMention(each) !== null) ?? null;
  const quote = quotes.findLast((each) => contains(each, letter) && isSpeech(each)) ?? null;
  return targetOf(mention, quote);
}

/** Every lit name, in the order of the text, for a reader who goes from one to the next. */
export function targetsOf({ mentions, quotes }: Annotation): CardTarget[] {
  return mentions
    .filter((mention) => lightOfMention(mention) !== null)
    .flatMap((mention) => {
      const quote = quotes.findLast((each) => contains(each, mention) && isSpeech(each)) ?? null;
      return targetOf(mention, quote) ?? [];
    });
}

function targetOf(mention: Mention | null, quote: Quote | null): CardTarget | null {
  const span = mention ?? quote;
  if (span === null) return null;
  return {
    key: `${span.start}-${span.end}`,
    dwell: mention === null ? dwellOnSpeech : dwellOnName,
    span,
    mention,
    quote,
    entity: mention === null ? (quote?.speaker?.entity ?? null) : mention.entity,
  };
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
