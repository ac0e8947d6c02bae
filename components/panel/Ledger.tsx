import type { Quote } from '../../lib/quotes/quote.ts';
import { printRegion } from '../regions.ts';
import { useWords, type Words } from '../words.ts';
import { FewRows } from './FewRows.tsx';
import { GoToButton } from './GoToButton.tsx';
import { captionOf, countsOf, type LedgerEntry, ledgerOf, quotedWords } from './ledger.ts';
import { useInView, useReading } from './reading.ts';

/** Quotes of one speaker that are shown before the reader asks for the rest. */
const few = 3;

interface LedgerProps {
  readonly quotes: readonly Quote[];
  /** The article's text, which the quotes' offsets refer to. */
  readonly text: string;
}

/** Who says what, by speaker; each quote leads to its place. */
export function Ledger({ quotes, text }: LedgerProps) {
  const words = useWords();
  const entries = ledgerOf(quotes);
  if (entries.length === 0) return <p class="panel-plain">{words.say('panel_noQuotes')}</p>;
  return (
    <div class="panel-ledger">
      {entries.map((entry) => (
        <div key={keyOf(entry)}>
          <h3>
            <SpeakerLine entry={entry} />
          </h3>
          <QuoteRows quotes={entry.quotes} text={text} />
        </div>
      ))}
    </div>
  );
}

export function keyOf({ kind, name }: LedgerEntry): string {
  return `${kind} ${name}`;
}

/** A speaker with the hue of their words in the page, and how much of what kind they say. */
export function SpeakerLine({ entry }: { readonly entry: LedgerEntry }) {
  const { hueOf } = useReading();
  const words = useWords();
  const [first] = entry.quotes;
  return (
    <>
      <span class="panel-swatch" data-hue={first ? hueOf(first) : null} aria-hidden="true" />
      <span>{nameOf(entry, words)}</span>
      <small>{summary(entry, words)}</small>
    </>
  );
}

/** What a speaker is given as saying, in reading order. */
export function QuoteRows({ quotes, text }: LedgerProps) {
  return (
    <ul class="panel-quotes">
      <FewRows rows={quotes} few={few}>
        {(quote) => <QuoteRow key={quote.start} quote={quote} text={text} />}
      </FewRows>
    </ul>
  );
}

interface QuoteRowProps {
  readonly quote: Quote;
  readonly text: string;
  /** Who says it, where the rows around it are not all of one speaker. */
  readonly speaker?: string;
}

/** One quote: its words, which lead to their place, what else is to know of it, and the way into the notebook. */
export function QuoteRow({ quote, text, speaker }: QuoteRowProps) {
  const { hueOf } = useReading();
  const words = useWords();
  const said = quotedWords(text, quote);
  const beside = captionOf(quote, words, speaker);
  return (
    <li {...useInView(quote)} data-hue={hueOf(quote)}>
      <GoToButton span={quote} class="panel-quote">
        {quote.kind === 'indirect' ? <span>{said}</span> : <q>{said}</q>}
      </GoToButton>
      <span class="panel-under">
        {beside && <small>{beside}</small>}
        <KeepButton quote={quote} said={said} />
      </span>
    </li>
  );
}

function KeepButton({ quote, said }: { readonly quote: Quote; readonly said: string }) {
  const words = useWords();
  const { keeping } = useReading();
  if (!keeping) return null;
  const kept = keeping.isKept(quote);
  const label = words.say(kept ? 'panel_kept' : 'panel_keep');
  return (
    <button
      type="button"
      class="panel-link panel-keep"
      aria-label={`${label}: ${said}`}
      aria-pressed={kept}
      onClick={() => keeping.onKeep(quote)}
    >
      {label}
    </button>
  );
}

function summary({ kind, quotes }: LedgerEntry, words: Words): string {
  const { direct, reported } = countsOf(quotes);
  return words.beside(
    kind === 'joint' && words.say('panel_joint'),
    direct && words.count('panel_direct', direct),
    reported && words.count('panel_reported', reported),
  );
}

function nameOf({ kind, name }: LedgerEntry, words: Words): string {
  return kind === 'unattributed' ? words.say('panel_unattributed') : printRegion(name, words);
}
