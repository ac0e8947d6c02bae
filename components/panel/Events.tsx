import type { DatedEvent } from '../../lib/context/context.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { printDate, printDays } from '../dates.ts';
import { GoToButton } from './GoToButton.tsx';
import { panelWords } from './panel-words.ts';

interface EventsProps {
  readonly events: readonly DatedEvent[];
  readonly mentions: readonly Mention[];
  readonly date: string | null;
  readonly onGoTo: (start: number, end: number) => void;
}

/** What happened around the article's date, in order of time, with the article itself in its place. */
export function Events({ events, mentions, date, onGoTo }: EventsProps) {
  const inOrder = [...events].sort(byTime);
  const before = date ? inOrder.filter((event) => event.start <= date) : inOrder;
  const after = date ? inOrder.filter((event) => event.start > date) : [];
  const row = (event: DatedEvent) => (
    <Row key={event.entity} event={event} span={mentionOf(event.entity, mentions)} onGoTo={onGoTo} />
  );
  return (
    <ol class="panel-events">
      {before.map(row)}
      {date && (
        <li class="is-article">
          <time dateTime={date}>{printDate(date)}</time>
          <span>{panelWords.thisArticle}</span>
        </li>
      )}
      {after.map(row)}
    </ol>
  );
}

interface RowProps {
  readonly event: DatedEvent;
  readonly span: Mention | undefined;
  readonly onGoTo: (start: number, end: number) => void;
}

function Row({ event, span, onGoTo }: RowProps) {
  return (
    <li class={event.named ? 'is-named' : undefined}>
      <time dateTime={event.start}>{printDays(event.start, event.end)}</time>
      <span>
        <GoToButton span={span} onGoTo={onGoTo}>
          {event.name}
        </GoToButton>
        {event.named && <small class="panel-beside">{panelWords.namedHere}</small>}
      </span>
    </li>
  );
}

function byTime(a: DatedEvent, b: DatedEvent): number {
  return a.start.localeCompare(b.start) || (a.end ?? a.start).localeCompare(b.end ?? b.start);
}

function mentionOf(entity: EntityId, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => mention.entity === entity);
}
