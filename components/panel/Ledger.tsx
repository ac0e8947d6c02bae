import type { Quote } from '../../lib/quotes/quote.ts';
import { words } from '../words.ts';
import { GoToButton } from './GoToButton.tsx';
import { type LedgerEntry, ledgerOf, quotedWords } from './ledger.ts';
import { panelWords } from './panel-words.ts';

interface LedgerProps {
  readonly quotes: readonly Quote[];
  /** The article's text, which the quotes' offsets refer to. */
  readonly text: string;
  readonly onGoTo: (start: number, end: number) => void;
}

/** Who says what, by speaker; each quote leads to its place. */
export function Ledger({ quotes, text, onGoTo }: LedgerProps) {
  const entries = ledgerOf(quotes);
  if (entries.length === 0) return <p class="panel-plain">{panelWords.noQuotes}</p>;
  return (
    <div class="panel-ledger">
      {entries.map((entry) => (
        <div key={`${entry.kind} ${entry.name}`}>
          <h3>
            {entry.kind === 'unattributed' ? panelWords.unattributed : entry.name}
            <small>{summary(entry)}</small>
          </h3>
          <ul>
            {entry.quotes.map((quote) => (
              <li key={quote.start}>
                <GoToButton span={quote} onGoTo={onGoTo} class="panel-quote">
                  <QuotedWords quote={quote} text={text} />
                </GoToButton>
                {caption(quote) && <small>{caption(quote)}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function QuotedWords({ quote, text }: { readonly quote: Quote; readonly text: string }) {
  const said = quotedWords(text, quote);
  return quote.kind === 'indirect' ? <span>{said}</span> : <q>{said}</q>;
}

function summary({ kind, quotes }: LedgerEntry): string {
  const reported = quotes.filter((quote) => quote.kind === 'indirect').length;
  const direct = quotes.length - reported;
  const counts = [direct && panelWords.direct(direct), reported && panelWords.reported(reported)];
  return [kind === 'joint' && panelWords.joint, ...counts].filter(Boolean).join(', ');
}

/** What the quote marks alone do not tell: that it is reported, that its speaker is not simply named, or why there is none. */
function caption(quote: Quote): string {
  const { kind, speaker, why } = quote;
  const given = kind === 'direct' ? '' : words.quoteKinds[kind];
  if (!speaker) return [given, why].filter(Boolean).join('. ');
  if (speaker.form === 'name') return given;
  const teller = speaker.form === 'unnamed' ? speaker.name : words.forms[speaker.form];
  return [given, teller].filter(Boolean).join(', ');
}
