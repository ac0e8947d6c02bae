import type { Actor } from '../../lib/context/context.ts';
import type { Span } from '../../lib/text/span.ts';
import { printRegion } from '../regions.ts';
import { useWords } from '../words.ts';
import { GoToButton } from './GoToButton.tsx';

interface NamesProps {
  readonly names: readonly Actor[];
  readonly mentions: readonly Span[];
}

/** Places, papers, events and terms, by kind, as running lists. */
export function Terms({ names, mentions }: NamesProps) {
  const words = useWords();
  const types = [...new Set(names.map((name) => name.type))];
  return (
    <dl class="panel-terms">
      {types.map((type) => (
        <div key={type}>
          <dt>{words.say(`type_${type}`)}</dt>
          {names
            .filter((name) => name.type === type)
            .map((name) => (
              <dd key={name.entity ?? name.name}>
                <GoToButton span={mentions[name.mentions[0] ?? -1]}>
                  {printRegion(name.name, words)}
                </GoToButton>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** Names that the fact base does not have, with what the article itself says of them. */
export function UnknownNames({ names, mentions }: NamesProps) {
  return (
    <ul class="panel-unknown">
      {names.map((name) => (
        <li key={name.name}>
          <GoToButton span={mentions[name.mentions[0] ?? -1]}>{name.name}</GoToButton>
          {name.description && <small>{name.description}</small>}
        </li>
      ))}
    </ul>
  );
}
