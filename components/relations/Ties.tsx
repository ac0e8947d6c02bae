import { useRef } from 'preact/hooks';
import { type Actor, actorKey } from '../../lib/context/context.ts';
import type { Tie } from '../../lib/context/surroundings.ts';
import { printDate } from '../dates.ts';
import { Fold } from '../panel/Fold.tsx';
import { printRegion } from '../regions.ts';
import { useRowPlaces } from '../row-places.ts';
import { useWords } from '../words.ts';
import { type Arc, arcsOf, tiedActors, tieKinds, tiesByKind } from './ties.ts';

interface TiesProps {
  readonly ties: readonly Tie[];
  readonly actors: readonly Actor[];
  /** The key of the actor that is shown alone; null: all of them. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** The map of relations: actors in a list, a line beside it for whatever ties two of them, and the same in words. */
export function Ties({ ties, actors, chosen, onChoose }: TiesProps) {
  const words = useWords();
  const listed = tiedActors(ties, actors);
  const only = listed.some((actor) => actorKey(actor) === chosen) ? chosen : null;
  const list = useRef<HTMLUListElement>(null);
  const { middles, height } = useRowPlaces(list, listed.length);
  return (
    <div class="ties">
      <Key ties={ties} />
      <div class="ties-map">
        <ul ref={list}>
          {listed.map((actor) => (
            <li key={actorKey(actor)} class={`is-${actor.side ?? 'other'}`}>
              <button
                type="button"
                class="panel-goto"
                aria-pressed={actorKey(actor) === chosen}
                title={words.say('ties_only', printRegion(actor.name, words))}
                onClick={() => onChoose(actorKey(actor) === chosen ? null : actorKey(actor))}
              >
                {printRegion(actor.name, words)}
              </button>
            </li>
          ))}
        </ul>
        <Arcs arcs={arcsOf(ties, listed)} middles={middles} height={height} only={placeOf(only, listed)} />
      </div>
      {only === null ? (
        <Fold summary={words.count('ties_inWords', ties.length)}>
          {() => <TieTables ties={ties} actors={listed} only={null} />}
        </Fold>
      ) : (
        <TieTables ties={ties} actors={listed} only={only} />
      )}
    </div>
  );
}

function placeOf(key: string | null, listed: readonly Actor[]): number | null {
  const place = listed.findIndex((actor) => actorKey(actor) === key);
  return place < 0 ? null : place;
}

/** Which line means what; only those that are drawn. */
function Key({ ties }: { readonly ties: readonly Tie[] }) {
  const words = useWords();
  const drawn = new Set(tiesByKind(ties, null).map(({ kind }) => kind));
  return (
    <ul class="ties-key">
      {tieKinds
        .filter((kind) => drawn.has(kind))
        .map((kind) => (
          <li key={kind}>
            <Stroke kind={kind} />
            {words.say(`ties_${kind}`)}
          </li>
        ))}
    </ul>
  );
}

function Stroke({ kind }: { readonly kind: Arc['kind'] }) {
  return (
    <svg class="ties-stroke" width="22" height="8" aria-hidden="true">
      <line class={`ties-arc is-${kind}`} x1="0" x2="22" y1="4" y2="4" />
    </svg>
  );
}

/** The width of the place for the lines, in pixels. */
const width = 132;

interface ArcsProps {
  readonly arcs: readonly Arc[];
  readonly middles: readonly number[];
  readonly height: number;
  /** The place of the actor whose lines stand out; null: all do. */
  readonly only: number | null;
}

function Arcs({ arcs, middles, height, only }: ArcsProps) {
  // Near neighbours have their line near by, and those far apart do not run out of the place.
  const reach = (distance: number) => 10 + (width - 18) * Math.sqrt(distance / Math.max(1, height));
  return (
    <svg
      class="ties-arcs"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {arcs.map(({ key, kind, from, to, pointed }) => {
        const [y1, y2] = [middles[from] ?? 0, middles[to] ?? 0];
        const half = Math.abs(y2 - y1) / 2;
        // Lines of two kinds between the same two run side by side.
        const out = reach(2 * half) - 5 * tieKinds.indexOf(kind);
        const faint = only !== null && from !== only && to !== only;
        return (
          <g key={key} class={faint ? 'is-faint' : undefined}>
            <path
              class={`ties-arc is-${kind}`}
              d={`M 3 ${y1} A ${out} ${half} 0 0 ${y2 > y1 ? 1 : 0} 3 ${y2}`}
            />
            {pointed !== 'no' && <Point y={y2} />}
            {pointed === 'both' && <Point y={y1} />}
          </g>
        );
      })}
    </svg>
  );
}

function Point({ y }: { readonly y: number }) {
  return <path class="ties-point" d={`M 0 ${y} l 7 -3.5 v 7 z`} />;
}

interface TieTablesProps {
  readonly ties: readonly Tie[];
  readonly actors: readonly Actor[];
  readonly only: string | null;
}

function TieTables({ ties, actors, only }: TieTablesProps) {
  const words = useWords();
  const nameOf = new Map(actors.map(({ entity, name }) => [entity, printRegion(name, words)]));
  return (
    <>
      {tiesByKind(ties, only).map(({ kind, ties: shown }) => (
        <table key={kind} class="ties-table">
          <caption>{words.say(`ties_${kind}`)}</caption>
          <thead class="panel-unseen">
            <tr>
              <th scope="col">{words.say('ties_who')}</th>
              <th scope="col">{words.say('ties_tie')}</th>
              <th scope="col">{words.say('ties_whom')}</th>
              <th scope="col">{words.say('ties_when')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ from, to, property, dates, through }) => (
              <tr key={`${from} ${property} ${to} ${through}`}>
                <th scope="row">{nameOf.get(from)}</th>
                <td>{words.say(`ties_is_${property}`)}</td>
                <td>
                  {nameOf.get(to)}
                  {through && <small lang="en">{through}</small>}
                </td>
                <td>
                  {dates.length > 0
                    ? words.beside(...dates.map((date) => printDate(date, words)))
                    : words.say('ties_undated')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
