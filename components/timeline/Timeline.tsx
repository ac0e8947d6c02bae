import { linkHorizontal } from 'd3-shape';
import { utcTicks } from 'd3-time';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate.ts';
import type { DateMention } from '../../lib/context/dates/dates-in.ts';
import { printDays } from '../dates.ts';
import { Fold } from '../panel/Fold.tsx';
import { GoToButton } from '../panel/GoToButton.tsx';
import { useInView } from '../panel/reading.ts';
import { type RowPlaces, useRowPlaces } from '../row-places.ts';
import { useWords } from '../words.ts';
import { endOf, partsOf, rowsOf, type TimelineRow } from './timeline.ts';

interface TimelineProps {
  readonly annotation: Annotation;
  readonly dates: readonly DateMention[];
}

/** What the article dates and what is known to have happened before it, to scale; what happened next is folded. */
export function Timeline({ annotation, dates }: TimelineProps) {
  const words = useWords();
  const rows = rowsOf(annotation, dates);
  const { earlier, scaled, next } = partsOf(rows, annotation.context.date);
  if (rows.length === 0) return <p class="panel-plain">{words.say('timeline_nothing')}</p>;
  return (
    <div class="timeline">
      {earlier.length > 0 && <Rows rows={earlier} />}
      {scaled.length > 0 && <Scaled rows={scaled} />}
      {next.length > 0 && (
        <Fold class="timeline-next" summary={words.count('timeline_next', next.length)}>
          {() => <Rows rows={next} />}
        </Fold>
      )}
    </div>
  );
}

function Scaled({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const list = useRef<HTMLOListElement>(null);
  const places = useRowPlaces(list, rows.length);
  return (
    <div class="timeline-scaled">
      <Axis rows={rows} places={places} />
      <Rows rows={rows} list={list} />
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly TimelineRow[];
  readonly list?: RefObject<HTMLOListElement | null>;
}

function Rows({ rows, list }: RowsProps) {
  return (
    <ol class="timeline-rows" ref={list ?? null}>
      {rows.map((row) => (
        <Row key={row.kind + row.key} row={row} />
      ))}
    </ol>
  );
}

function Row({ row }: { readonly row: TimelineRow }) {
  const words = useWords();
  const { class: inView, ...current } = useInView(row.span);
  const { kind, name, span, counted } = row;
  return (
    <li {...current} class={[`is-${kind}`, inView].filter(Boolean).join(' ')}>
      <time dateTime={row.start}>{printDays(row.start, row.end, words)}</time>
      {kind === 'article' && <span>{words.say('panel_thisArticle')}</span>}
      {kind === 'event' && (
        <GoToButton span={span}>
          <span lang="en">{name}</span>
        </GoToButton>
      )}
      {kind === 'date' && (
        <GoToButton span={span}>
          <q>{name}</q>
        </GoToButton>
      )}
      {kind === 'event' && span && <small>{words.say('panel_namedHere')}</small>}
      {counted && <small>{words.say('timeline_counted')}</small>}
    </li>
  );
}

/** The width of the axis, and where its line stands in it, in pixels. */
const width = 76;
const line = 44;

const join = linkHorizontal<unknown, readonly [number, number]>()
  .source((ends) => (ends as { source: [number, number] }).source)
  .target((ends) => (ends as { target: [number, number] }).target);

interface AxisProps {
  readonly rows: readonly TimelineRow[];
  readonly places: RowPlaces;
}

/** The scale of days with a mark for each row, joined to its words, which stand where there is room. */
function Axis({ rows, places: { middles, height } }: AxisProps) {
  const words = useWords();
  const first = Date.parse(rows[0]?.start ?? '');
  const last = Date.parse(rows.at(-1)?.start ?? '');
  const top = middles[0] ?? 0;
  const bottom = middles.at(-1) ?? top;
  if (bottom <= top || !(last > first)) return <svg class="timeline-axis" width={width} aria-hidden="true" />;
  const scale = (time: number) => top + ((time - first) / (last - first)) * (bottom - top);
  const month = new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' });
  const ticks = utcTicks(new Date(first), new Date(last), Math.max(2, Math.round((bottom - top) / 60)));
  const isMonths = ticks.every((tick) => tick.getUTCDate() === 1);
  const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <svg class="timeline-axis" width={width} height={height} aria-hidden="true">
      <line class="timeline-line" x1={line} x2={line} y1={top} y2={bottom} />
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(0 ${scale(tick.getTime())})`}>
          <line class="timeline-line" x1={line - 5} x2={line} />
          <text x={line - 9} dy="0.32em">
            {(isMonths ? month : day).format(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, at) => {
        const y = scale(Date.parse(row.start));
        const lasting = endOf(row);
        const end = lasting ? scale(Math.min(last, Date.parse(lasting))) : y;
        const path = join({ source: [line + 4, y], target: [width, middles[at] ?? y] });
        return (
          <g key={row.kind + row.key} class={`is-${row.kind}`}>
            <path class="timeline-join" d={path ?? ''} />
            {end > y && <line class="timeline-stretch" x1={line} x2={line} y1={y} y2={end} />}
            <circle class="timeline-mark" cx={line} cy={y} r={row.kind === 'article' ? 4.5 : 3.5} />
          </g>
        );
      })}
    </svg>
  );
}
