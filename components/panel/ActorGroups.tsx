import { useId } from 'preact/hooks';
import type { Actor } from '../../lib/context/context.ts';
import type { Span } from '../../lib/text/span.ts';
import { cardWords } from '../card/card-words.ts';
import { words } from '../words.ts';
import { type ActorGroup, actorGroups, highestCount, titles } from './actors.ts';
import { GoToButton } from './GoToButton.tsx';
import { panelWords } from './panel-words.ts';

interface ActorGroupsProps {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Span[];
  readonly onGoTo: (start: number, end: number) => void;
}

/** Who is named and who speaks, by camp: one table, its two counts drawn as thin bars on one scale. */
export function ActorGroups(props: ActorGroupsProps) {
  const highest = highestCount(props.actors);
  return (
    <table class="panel-actors">
      <thead>
        <tr>
          <th scope="col">
            <span class="panel-unseen">{panelWords.actor}</span>
          </th>
          <th scope="col">{panelWords.named}</th>
          <th scope="col">{panelWords.speaks}</th>
        </tr>
      </thead>
      {actorGroups(props.actors).map((group) => (
        <Group key={group.side ?? ''} group={group} highest={highest} {...props} />
      ))}
    </table>
  );
}

interface GroupProps extends Omit<ActorGroupsProps, 'actors'> {
  readonly group: ActorGroup;
  readonly highest: number;
}

function Group({ group, highest, mentions, onGoTo }: GroupProps) {
  const headId = useId();
  return (
    <tbody aria-labelledby={headId}>
      <tr>
        <th id={headId} scope="rowgroup" colSpan={3} class="panel-side">
          {group.side ? words.sides[group.side] : words.others}
        </th>
      </tr>
      {group.actors.map((actor) => (
        <tr key={actor.entity ?? actor.name}>
          <th scope="row">
            <GoToButton span={mentions[actor.mentions[0] ?? -1]} onGoTo={onGoTo}>
              {actor.name}
            </GoToButton>
            <RoleLine actor={actor} />
          </th>
          <Count value={actor.mentions.length} highest={highest} />
          <Count value={actor.quotes.length} highest={highest} speech />
        </tr>
      ))}
    </tbody>
  );
}

/** The role then; where it is another one now, that too. A person without either is left without a line. */
function RoleLine({ actor }: { readonly actor: Actor }) {
  if (!actor.roles) return null;
  const { then, now, changed } = actor.roles;
  const before = then ? titles(then) || cardWords.thenUnknown : null;
  const today = titles(now) || panelWords.unknownToday;
  if (before === null) {
    return now.length > 0 ? <small>{`${panelWords.today}: ${today}`}</small> : null;
  }
  return (
    <>
      <small>{before}</small>
      {changed && (
        <small>
          <span class="panel-changed">{panelWords.today}</span>: {today}
        </small>
      )}
    </>
  );
}

interface CountProps {
  readonly value: number;
  readonly highest: number;
  readonly speech?: boolean;
}

function Count({ value, highest, speech = false }: CountProps) {
  return (
    <td class={value === 0 ? 'is-zero' : undefined}>
      {value}
      <span
        class={speech ? 'panel-bar is-speech' : 'panel-bar'}
        style={{ inlineSize: `${(100 * value) / highest}%` }}
        aria-hidden="true"
      />
    </td>
  );
}
