import { Fragment } from 'preact';
import type { Connection } from '../../lib/context/connections.ts';
import type { Source } from '../../lib/facts/schema.ts';
import { printDays, printPeriod } from '../dates.ts';
import { printRegion } from '../regions.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useWords, type Words } from '../words.ts';

export type SourcedConnection = Omit<Connection, 'other' | 'stated'> & {
  readonly sources: readonly Source[];
};

/** Shown before the rest is folded away. */
const SHOWN = 3;
/** Links beside one connection; the card's foot has no room for more. */
const CITED = 2;

/** What ties an actor to the others in the article, each with its day and where it can be read. */
export function Connections({ connections }: { readonly connections: readonly SourcedConnection[] }) {
  const words = useWords();
  const rest = connections.slice(SHOWN);
  return (
    <>
      <List connections={connections.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.count('card_moreConnections', rest.length)}</summary>
          <List connections={rest} />
        </details>
      )}
    </>
  );
}

function List({ connections }: { readonly connections: readonly SourcedConnection[] }) {
  const words = useWords();
  return (
    <ul class="card-links">
      {connections.map((connection) => {
        const when = whenOf(connection, words);
        return (
          <li key={`${connection.property} ${connection.back} ${connection.name}`}>
            {words.say(keyOf(connection), printRegion(connection.name, words))}{' '}
            <small>
              {when}
              {oneOfEach(connection.sources)
                .slice(0, CITED)
                .map(({ id, url, publisher }) => (
                  <Fragment key={id}>
                    {' · '}
                    <SourceLink url={url} title={publisher} publisher={publisher} />
                  </Fragment>
                ))}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

/** The first document of each publisher: two links of one name could not be told apart. */
function oneOfEach(sources: readonly Source[]): readonly Source[] {
  const first = new Map<string, Source>();
  for (const source of sources) if (!first.has(source.publisher)) first.set(source.publisher, source);
  return [...first.values()];
}

/** What is over when it has happened has a day; what holds has a day since when. */
function whenOf({ once, start, end }: SourcedConnection, words: Words): string {
  if (start !== undefined && once) return printDays(start, end, words);
  return printPeriod(start, end, words);
}

function keyOf({ property, back }: SourcedConnection) {
  if (property === 'met' || property === 'alliedWith') return `link_${property}` as const;
  return back ? (`link_${property}_back` as const) : (`link_${property}` as const);
}
