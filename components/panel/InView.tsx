import type { Annotation } from '../../lib/annotate.ts';
import { isSpeech } from '../../lib/quotes/quote.ts';
import { overlaps } from '../../lib/text/span.ts';
import { printRegion } from '../regions.ts';
import { useWords } from '../words.ts';
import { FewRows } from './FewRows.tsx';
import { GoToButton } from './GoToButton.tsx';
import { QuoteRow } from './Ledger.tsx';
import { useReading } from './reading.ts';

/** What fits beside a page without pushing the rest away. */
const fewNames = 8;
const fewQuotes = 3;

/** Who is named and what is said in the part of the article that the reader has on screen; it follows them. */
export function InView({ annotation }: { readonly annotation: Annotation }) {
  const words = useWords();
  const { inView } = useReading();
  if (!inView) return null;
  const { article, mentions, quotes, context } = annotation;
  const said = quotes.filter((quote) => isSpeech(quote) && overlaps(quote, inView));
  const named = [...context.actors, ...context.unknown].flatMap((actor) => {
    const place = actor.mentions
      .map((index) => mentions[index]!)
      .find((mention) => overlaps(mention, inView));
    return place ? [{ name: printRegion(actor.name, words), place }] : [];
  });
  return (
    <section class="panel-section panel-here">
      <h2>{words.say('panel_here')}</h2>
      {named.length === 0 && said.length === 0 && <p class="panel-plain">{words.say('panel_nothingHere')}</p>}
      {named.length > 0 && (
        <ul class="panel-line">
          {named.slice(0, fewNames).map(({ name, place }) => (
            <li key={name}>
              <GoToButton span={place}>{name}</GoToButton>
            </li>
          ))}
          {named.length > fewNames && (
            <li class="panel-plain">{words.count('panel_more', named.length - fewNames)}</li>
          )}
        </ul>
      )}
      {said.length > 0 && (
        <ul class="panel-quotes">
          <FewRows key={said[0]?.start} rows={said} few={fewQuotes}>
            {(quote) => (
              <QuoteRow
                key={quote.start}
                quote={quote}
                text={article.text}
                speaker={
                  quote.speaker ? printRegion(quote.speaker.name, words) : words.say('panel_unattributed')
                }
              />
            )}
          </FewRows>
        </ul>
      )}
    </section>
  );
}
