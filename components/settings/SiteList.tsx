import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

interface SiteListProps {
  readonly title: string;
  readonly sites: readonly string[];
  /** The site in what a reader typed; null where it is none. */
  readonly siteIn: (typed: string) => string | null;
  readonly onChange: (sites: readonly string[]) => void;
}

/** Sites by name, to be added to and taken from. */
export function SiteList({ title, sites, siteIn, onChange }: SiteListProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteIn(typed);
    setRefused(site === null ? typed : null);
    if (site === null) return;
    setTyped('');
    onChange([...sites.filter((each) => each !== site), site]);
  };
  return (
    <div class="page-sites">
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="page-hint">{words.say('sites_none')}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                aria-label={words.say('sites_remove', site)}
                onClick={() => onChange(sites.filter((each) => each !== site))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <label for={id}>{words.say('sites_name')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-refused`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{words.say('sites_add')}</button>
      </form>
      <p id={`${id}-refused`} class="page-refused" role="alert">
        {refused !== null && words.say('sites_wrong', refused)}
      </p>
    </div>
  );
}
