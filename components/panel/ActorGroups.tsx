import { useId, useState } from 'preact/hooks';
import type { Actor, Role } from '../../lib/context/context.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import type { Span } from '../../lib/text/span.ts';
import { printRegion } from '../regions.ts';
import { useWords } from '../words.ts';
import { type ActorGroup, actorGroups, highestCount, titles } from './actors.ts';
import { Fold } from './Fold.tsx';
import { GoToButton } from './GoToButton.tsx';

/** Actors of one camp that are shown before the reader asks for the rest. */
const few = 4;

/** Who belonged to a group on the article's day, by the group's id. */
export type Members = Readonly<
  Record<EntityId, readonly { readonly name: string; readonly certain: boolean }[]>
>;

interface ActorGroupsProps {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Span[];
  readonly members: Members;
}

/** Who is named and who speaks, by camp: one table, its two counts drawn as thin bars on one scale. */
export function ActorGroups(props: ActorGroupsProps) {
  const words = useWords();
  const highest = highestCount(props.actors);
  return (
    <table class="panel-actors">
      <thead>
        <tr>
          <th scope="col">
            <span class="panel-unseen">{words.say('panel_actor')}</span>
          </th>
          <th scope="col">{words.say('panel_named')}</th>
          <th scope="col">{words.say('panel_speaks')}</th>
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

function Group({ group, highest, mentions, members }: GroupProps) {
  const words = useWords();
  const headId = useId();
  const [all, setAll] = useState(false);
  const shown = all || group.actors.length <= few + 1 ? group.actors : group.actors.slice(0, few);
  const rest = group.actors.length - shown.length;
  return (
    <tbody aria-labelledby={headId}>
      <tr>
        <th id={headId} scope="rowgroup" colSpan={3} class="panel-side">
          {words.say(`side_${group.side ?? 'others'}`)}
        </th>
      </tr>
      {shown.map((actor) => (
        <tr key={actor.entity ?? actor.name}>
          <th scope="row">
            <GoToButton span={mentions[actor.mentions[0] ?? -1]}>{printRegion(actor.name, words)}</GoToButton>
            <RoleLine actor={actor} />
            <MemberLine members={members[actor.entity ?? ''] ?? []} />
          </th>
          <Count value={actor.mentions.length} highest={highest} />
          <Count value={actor.quotes.length} highest={highest} speech />
        </tr>
      ))}
      {rest > 0 && (
        <tr>
          <td colSpan={3} class="panel-more">
            <button type="button" class="panel-link" onClick={() => setAll(true)}>
              {words.count('panel_more', rest)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A group unfolded: who belonged to it on that day. */
function MemberLine({ members }: { readonly members: Members[EntityId] }) {
  const words = useWords();
  if (members.length === 0) return null;
  return (
    <Fold class="panel-members" summary={words.count('panel_members', members.length)}>
      {() => (
        <ul>
          {members.map(({ name, certain }) => (
            <li key={name}>{certain ? name : words.say('panel_unsureMember', name)}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** The role then; where it is another one now, that too. A person without either is left without a line. */
function RoleLine({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  if (!actor.roles) return null;
  const { then, now, changed } = actor.roles;
  const today = <Titles roles={now}>{words.say('panel_unknownToday')}</Titles>;
  if (then === null)
    return now.length > 0 ? (
      <small>
        {words.say('panel_today')} {today}
      </small>
    ) : null;
  return (
    <>
      <small>
        <Titles roles={then}>{words.say('card_thenUnknown')}</Titles>
      </small>
      {changed && (
        <small>
          <span class="panel-changed">{words.say('panel_today')}</span> {today}
        </small>
      )}
    </>
  );
}

interface TitlesProps {
  readonly roles: readonly Role[];
  /** In place of them where there are none. */
  readonly children: string;
}

/** The titles of roles on one line. */
function Titles({ roles, children }: TitlesProps) {
  return roles.length > 0 ? <span lang="en">{titles(roles)}</span> : children;
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
