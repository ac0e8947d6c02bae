import type { Role, Roles } from '../../lib/context/context.ts';
import type { PartialDate } from '../../lib/facts/schema.ts';
import { printDate, printPeriod } from '../dates.ts';
import { useWords, type Words } from '../words.ts';

interface RoleLinesProps {
  readonly roles: Roles;
  readonly date: string | null;
  readonly asOf: string;
  readonly died?: PartialDate | undefined;
}

/** What a person was on the article's day and is now: two dated lines, the difference marked. */
export function RoleLines({ roles, date, asOf, died }: RoleLinesProps) {
  const words = useWords();
  const same = !roles.changed && roles.then !== null && roles.now.length > 0;
  return (
    <dl class="card-roles">
      <div>
        <dt>{words.say('card_then')}</dt>
        <dd>
          {date && <time dateTime={date}>{printDate(date, words)}</time>}
          <Then roles={roles.then} />
        </dd>
      </div>
      <div class={roles.changed ? 'is-changed' : undefined}>
        <dt>{words.say('card_now')}</dt>
        <dd>
          <time dateTime={asOf}>{printDate(asOf, words)}</time>
          {roles.changed && <span class="card-changed">{words.say('card_changed')}</span>}
          {same ? <Same roles={roles.now} asOf={asOf} /> : <Now roles={roles.now} died={died} />}
        </dd>
      </div>
    </dl>
  );
}

function Then({ roles }: { readonly roles: Roles['then'] }) {
  const words = useWords();
  if (roles === null) return <p class="card-plain">{words.say('card_noDate')}</p>;
  if (roles.length === 0) return <p class="card-plain">{words.say('card_thenUnknown')}</p>;
  return <RoleList roles={roles} detail={thenDetail} />;
}

function Now({ roles, died }: { readonly roles: readonly Role[]; readonly died?: PartialDate | undefined }) {
  const words = useWords();
  if (roles.length > 0) return <RoleList roles={roles} detail={nowDetail} />;
  return (
    <p class="card-plain">
      {died ? words.say('died', printDate(died, words)) : words.say('card_nowUnknown')}
    </p>
  );
}

function Same({ roles, asOf }: { readonly roles: readonly Role[]; readonly asOf: string }) {
  const words = useWords();
  const seen = roles[0]?.lastSeen;
  return (
    <p class="card-plain">
      {words.beside(
        words.say('card_same'),
        seen && seen !== asOf && words.say('card_lastSeen', printDate(seen, words)),
      )}
    </p>
  );
}

function RoleList({
  roles,
  detail,
}: {
  readonly roles: readonly Role[];
  readonly detail: (role: Role, words: Words) => string;
}) {
  const words = useWords();
  return (
    <ul>
      {roles.map((role) => (
        <li key={role.office}>
          <b lang="en">{role.title}</b>
          {detail(role, words) && <small>{detail(role, words)}</small>}
        </li>
      ))}
    </ul>
  );
}

function thenDetail(role: Role, words: Words): string {
  const period = printPeriod(role.start, role.end, words);
  return words.beside(period, !role.certain && words.say('card_vague'));
}

function nowDetail(role: Role, words: Words): string {
  const seen = role.lastSeen && words.say('card_lastSeen', printDate(role.lastSeen, words));
  return words.beside(printPeriod(role.start, role.end, words), seen);
}
