import type { ComponentChildren } from 'preact';
import type { Body } from '../../lib/facts/fact-base.ts';
import type { Source } from '../../lib/facts/schema.ts';
import { printDate } from '../dates.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useWords } from '../words.ts';

/** Sources shown before the rest is folded away. */
const SHOWN = 2;

interface CardFootProps {
  readonly body: Body | null;
  readonly asOf: string;
  readonly children: ComponentChildren;
}

/** Where the facts can be read, and up to when they were confirmed. */
export function CardFoot({ body, asOf, children }: CardFootProps) {
  const words = useWords();
  const sources = body?.sources ?? [];
  const rest = sources.slice(SHOWN);
  // What was reviewed later was still confirmed only up to the day of the base.
  const confirmed = body && body.reviewed < asOf ? body.reviewed : asOf;
  return (
    <footer class="card-foot">
      {sources.length > 0 && <h3>{words.say('card_sources')}</h3>}
      <SourceList sources={sources.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.count('card_moreSources', rest.length)}</summary>
          <SourceList sources={rest} />
        </details>
      )}
      <p>{words.say(body ? 'card_confirmed' : 'card_asOf', printDate(confirmed, words))}</p>
      {children}
    </footer>
  );
}

function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink {...source} />
          {source.published && words.say('why_and', '', printDate(source.published, words))}
          {source.tier === 4 && ` (${words.say('card_ownPosition')})`}
        </li>
      ))}
    </ul>
  );
}
