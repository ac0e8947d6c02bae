import type { Role, Roles } from '../../lib/context/context.ts';
import type { PartialDate } from '../../lib/facts/schema.ts';
import { printDate, printPeriod } from '../dates.ts';
import { words } from '../words.ts';
import { cardWords } from './card-words.ts';

interface RoleLinesProps {
  readonly roles: Roles;
  readonly date: string | null;
  readonly asOf: string;
  readonly died?: PartialDate | undefined;
}

/** What a person was on the article's day and is now: two dated lines, the difference marked. */
export function RoleLines({ roles, date, asOf, died }: RoleLinesProps) {
  const same = !roles.changed && roles.then !== null && roles.now.length > 0;
  return (
    <dl class="card-roles">
      <div>
        <dt>{cardWords.atThatTime}</dt>
        <dd>
          {date && <time dateTime={date}>{printDate(date)}</time>}
          <Then roles={roles.then} />
        </dd>
      </div>
      <div class={roles.changed ? 'is-changed' : undefined}>
        <dt>{cardWords.today}</dt>
        <dd>
          <time dateTime={asOf}>{printDate(asOf)}</time>
          {roles.changed && <span class="card-changed">{cardWords.changed}</span>}
          {same ? <Same roles={roles.now} asOf={asOf} /> : <Now roles={roles.now} died={died} />}
        </dd>
      </div>
    </dl>
  );
}

function Then({ roles }: { readonly roles: Roles['then'] }) {
  if (roles === null) return <p class="card-plain">{cardWords.noDate}</p>;
  if (roles.length === 0) return <p class="card-plain">{cardWords.thenUnknown}</p>;
  return <RoleList roles={roles} detail={thenDetail} />;
}

function Now({ roles, died }: { readonly roles: readonly Role[]; readonly died?: PartialDate | undefined }) {
  if (roles.length > 0) return <RoleList roles={roles} detail={nowDetail} />;
  return <p class="card-plain">{died ? words.died(printDate(died)) : cardWords.nowUnknown}</p>;
}

function Same({ roles, asOf }: { readonly roles: readonly Role[]; readonly asOf: string }) {
  const seen = roles[0]?.lastSeen;
  return (
    <p class="card-plain">
      {cardWords.same}
      {seen && seen !== asOf && `, ${cardWords.lastSeen(printDate(seen))}`}
    </p>
  );
}

function RoleList({
  roles,
  detail,
}: {
  readonly roles: readonly Role[];
  readonly detail: (role: Role) => string;
}) {
  return (
    <ul>
      {roles.map((role) => (
        <li key={role.office}>
          <b>{role.title}</b>
          {detail(role) && <small>{detail(role)}</small>}
        </li>
      ))}
    </ul>
  );
}

function thenDetail(role: Role): string {
  const period = printPeriod(role.start, role.end);
  return role.certain ? period : [period, cardWords.vague].filter(Boolean).join('; ');
}

function nowDetail(role: Role): string {
  const seen = role.lastSeen && cardWords.lastSeen(printDate(role.lastSeen));
  return [printPeriod(role.start, role.end), seen].filter(Boolean).join(', ');
}
