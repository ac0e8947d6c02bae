import { printDate } from '../dates.ts';
import { useWords } from '../words.ts';

/** How much the fact base knows, up to when, and who has come into office in its last year. */
export interface BaseSummary {
  readonly version: string;
  readonly asOf: string;
  readonly people: number;
  readonly bodies: number;
  readonly events: number;
  readonly documents: number;
  /** The first day of the base's last year. */
  readonly since: string;
  readonly newcomers: readonly { readonly name: string; readonly title: string; readonly since: string }[];
}

const counts = ['people', 'bodies', 'events', 'documents'] as const;

export function BaseLines({ base }: { readonly base: BaseSummary | 'loading' | 'unreadable' }) {
  const words = useWords();
  if (base === 'unreadable') return <p role="alert">{words.say('base_unreadable')}</p>;
  if (base === 'loading') return <p class="page-hint">{words.say('card_loading')}</p>;
  const known = new Intl.ListFormat(words.locale).format(
    counts.map((each) => words.count(`base_${each}`, base[each])),
  );
  return (
    <>
      <p>{words.say('base_asOf', printDate(base.asOf, words), base.version)}</p>
      <p>{known}</p>
      {base.newcomers.length > 0 && (
        <details>
          <summary>{words.say('base_changes', printDate(base.since, words))}</summary>
          <ul class="page-newcomers">
            {base.newcomers.map(({ name, title, since }) => (
              <li key={`${name} ${title} ${since}`}>
                <time dateTime={since}>{printDate(since, words)}</time>
                <span lang="en">
                  {name}, {title}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
