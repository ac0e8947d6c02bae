import type { ComponentChildren } from 'preact';
import type { Quote } from '../../lib/quotes/quote.ts';
import { words } from '../words.ts';
import { cardWords } from './card-words.ts';

/** "Sergei Lavrov", or that the text does not say (no trace of a speaker), or not clearly enough (a trace too weak to use). */
export function speakerLabel(quote: Quote): string {
  if (quote.speaker) return quote.speaker.name;
  return quote.confidence > 0 ? cardWords.unsure : cardWords.notStated;
}

interface QuoteFactsProps {
  readonly quote: Quote;
  readonly speakerWords?: string | undefined;
  /** Whether the card's heading already names the speaker. */
  readonly headed: boolean;
}

/** Who said it, in which form the article tells so, and how we know. */
export function QuoteFacts({ quote, speakerWords, headed }: QuoteFactsProps) {
  const { speaker } = quote;
  return (
    <dl class="card-facts">
      {!headed && <Fact term={cardWords.saidBy}>{speakerLabel(quote)}</Fact>}
      {speaker && (
        <Fact term={cardWords.attribution}>
          {words.quoteKinds[quote.kind]},{' '}
          {speakerWords
            ? cardWords.inWords(words.forms[speaker.form], speakerWords)
            : words.forms[speaker.form]}
        </Fact>
      )}
      <Fact term={cardWords.how}>{quote.why}</Fact>
      {quote.repair && <Fact term={cardWords.marks}>{quote.repair}</Fact>}
    </dl>
  );
}

/** One term and what is said of it, as a row of a description list. */
export function Fact(props: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
