import type { ComponentChildren } from 'preact';
import type { Quote } from '../../lib/quotes/quote.ts';
import { sayClause, sayReason } from '../reasons.ts';
import { printRegion } from '../regions.ts';
import { useWords, type Words } from '../words.ts';

/** "Sergei Lavrov", or that the text does not say (no trace of a speaker), or not clearly enough (a trace too weak to use). */
export function speakerLabel(quote: Quote, words: Words): string {
  if (quote.speaker) return printRegion(quote.speaker.name, words);
  return quote.confidence > 0 ? words.say('card_unsure') : words.say('card_notStated');
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
  const words = useWords();
  return (
    <dl class="card-facts">
      {!headed && <Fact term={words.say('card_saidBy')}>{speakerLabel(quote, words)}</Fact>}
      {speaker && (
        <Fact term={words.say('card_attribution')}>
          {words.beside(
            words.say(`quote_${quote.kind}`),
            speakerWords
              ? words.say('card_inWords', words.say(`form_${speaker.form}`), speakerWords)
              : words.say(`form_${speaker.form}`),
          )}
        </Fact>
      )}
      <Fact term={words.say('card_how')}>{sayReason(quote.why, words)}</Fact>
      {quote.repair && (
        <Fact term={words.say('card_marks')}>
          {words.beside(...quote.repair.map((fault) => sayClause([fault], words)))}
        </Fact>
      )}
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
