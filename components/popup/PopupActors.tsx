import type { Actor } from '../../lib/context/context.ts';
import type { Span } from '../../lib/text/span.ts';
import { type ActorGroup, actorGroups } from '../panel/actors.ts';
import { GoToButton } from '../panel/GoToButton.tsx';
import { printRegion } from '../regions.ts';
import { useWords } from '../words.ts';

/** Letters of names that fit on one line of the short view. */
const lineLength = 44;

interface PopupActorsProps {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Span[];
}

/** Each camp on two lines: how often it is named and speaks, drawn on one scale, and who; those who speak come first and stand out. */
export function PopupActors({ actors, mentions }: PopupActorsProps) {
  const words = useWords();
  const groups = actorGroups(actors).map((group) => ({ ...group, ...totals(group) }));
  const highest = Math.max(1, ...groups.map(({ named }) => named));
  return (
    <ul class="popup-sides">
      {groups.map((group) => (
        <li key={group.side ?? ''}>
          <h3>{words.say(`side_${group.side ?? 'others'}`)}</h3>
          <p class="popup-counts">
            <Bar share={group.named / highest} />
            <span>{words.count('popup_named', group.named)}</span>
            <Bar share={group.said / highest} speech />
            <span>{words.count('popup_said', group.said)}</span>
          </p>
          <Names actors={group.actors} mentions={mentions} />
        </li>
      ))}
    </ul>
  );
}

function Names({ actors, mentions }: PopupActorsProps) {
  const words = useWords();
  const inOrder = actors
    .map((actor) => ({ ...actor, name: printRegion(actor.name, words) }))
    .sort((a, b) => b.quotes.length - a.quotes.length || b.mentions.length - a.mentions.length);
  let length = 0;
  const shown = inOrder.filter(({ name }, at) => {
    const fits = at === 0 || length + name.length + 2 <= lineLength;
    if (fits) length += name.length + 2;
    return fits;
  });
  const rest = inOrder.length - shown.length;
  return (
    <ul class="popup-names">
      {shown.map((actor) => (
        <li key={actor.entity ?? actor.name} class={actor.quotes.length > 0 ? 'is-speaking' : undefined}>
          <GoToButton span={mentions[actor.mentions[0] ?? -1]}>{actor.name}</GoToButton>
          {actor.quotes.length > 0 && <span class="panel-unseen"> ({words.say('panel_speaks')})</span>}
        </li>
      ))}
      {rest > 0 && (
        <li class="panel-plain">
          <span aria-hidden="true">+{rest}</span>
          <span class="panel-unseen">{words.count('popup_others', rest)}</span>
        </li>
      )}
    </ul>
  );
}

function Bar({ share, speech = false }: { readonly share: number; readonly speech?: boolean }) {
  return (
    <span class="popup-track" aria-hidden="true">
      <span class={speech ? 'panel-bar is-speech' : 'panel-bar'} style={{ inlineSize: `${100 * share}%` }} />
    </span>
  );
}

function totals({ actors }: ActorGroup): { readonly named: number; readonly said: number } {
  const sum = (count: (actor: Actor) => number) => actors.reduce((total, actor) => total + count(actor), 0);
  return { named: sum((actor) => actor.mentions.length), said: sum((actor) => actor.quotes.length) };
}
