import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate.ts';
import { actorKey } from '../../lib/context/context.ts';
import type { Surroundings } from '../../lib/context/surroundings.ts';
import type { Trouble } from '../../lib/notebook/store.ts';
import { isSpeech } from '../../lib/quotes/quote.ts';
import { printDate } from '../dates.ts';
import { printRegion } from '../regions.ts';
import { Ties } from '../relations/Ties.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { type CountedKey, useWords } from '../words.ts';
import { ActorGroups } from './ActorGroups.tsx';
import { onlyOf } from './actors.ts';
import { Head } from './Head.tsx';
import { InView } from './InView.tsx';
import { Ledger } from './Ledger.tsx';
import { Notes } from './Notes.tsx';
import { type Reading, ReadingContext } from './reading.ts';
import { StateMessage, type ViewState } from './StateMessage.tsx';
import { Terms, UnknownNames } from './Terms.tsx';

export interface PanelProps {
  readonly state: ViewState;
  readonly reading: Reading;
  /** What is known around the article beyond its annotation; null while it is being looked up. */
  readonly surroundings: Surroundings | null;
  /** Reads the page although the gate said no, or once more after a failure. */
  readonly onAnnotate: () => void;
  readonly onOpenNotebook: () => void;
  /** Shows one actor alone, by the key, here and in the page; null: everybody. */
  readonly onNarrow: (only: string | null) => void;
  /** Why a quote could not be kept, or the notebook not be read. */
  readonly trouble?: Trouble | undefined;
  /** Without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** All that is known of the page in front of the reader, beside it. */
export function Panel(props: PanelProps) {
  const { state, reading, surroundings, onAnnotate, onOpenNotebook, onNarrow, trouble, theme, dir } = props;
  const words = useWords();
  return (
    <ReadingContext.Provider value={reading}>
      <div class="panel" lang={words.lang} data-theme={theme} dir={dir}>
        {trouble && (
          <p class="panel-notice" role="alert">
            {words.say(`notebook_${trouble}`)}
          </p>
        )}
        {state.status === 'annotated' ? (
          <FullView {...state} surroundings={surroundings} onNarrow={onNarrow} />
        ) : (
          <StateMessage state={state} onAnnotate={onAnnotate} />
        )}
        <footer class="panel-foot">
          <button type="button" class="panel-link" onClick={onOpenNotebook}>
            {words.say('panel_openNotebook')}
          </button>
          {state.status === 'annotated' && (
            <p>{words.say('panel_foot', printDate(state.annotation.context.asOf, words))}</p>
          )}
        </footer>
      </div>
    </ReadingContext.Provider>
  );
}

type FullViewProps = Extract<ViewState, { readonly status: 'annotated' }> &
  Pick<PanelProps, 'surroundings' | 'onNarrow'>;

function FullView({ annotation, notice, only, surroundings, onNarrow }: FullViewProps) {
  const words = useWords();
  const isWhole = useIsOnScreen();
  const shown = onlyOf(annotation, only);
  const { mentions, context } = shown;
  const id = useId();
  return (
    <>
      <header>
        <Head annotation={annotation} notice={notice} />
        <Contents id={id} sections={sectionsOf(shown)} />
        <Choice annotation={annotation} chosen={only} onChoose={onNarrow} />
      </header>
      <InView annotation={annotation} />
      <Section id={`${id}-actors`} title={words.say('panel_actors')}>
        {context.actors.length > 0 ? (
          <ActorGroups actors={context.actors} mentions={mentions} members={surroundings?.members ?? {}} />
        ) : (
          <p class="panel-plain">{words.say('panel_nobody')}</p>
        )}
      </Section>
      {isWhole && (
        <Rest
          id={id}
          annotation={annotation}
          shown={shown}
          surroundings={surroundings}
          chosen={only}
          onChoose={onNarrow}
        />
      )}
    </>
  );
}

interface RestProps {
  readonly id: string;
  readonly annotation: Annotation;
  /** The same, or what of it is about the one actor that the reader has chosen. */
  readonly shown: Annotation;
  readonly surroundings: Surroundings | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** What is below the actors, and off the screen at first. */
function Rest({ id, annotation, shown, surroundings, chosen, onChoose }: RestProps) {
  const words = useWords();
  const { article, mentions, quotes, context } = shown;
  return (
    <>
      <Section id={`${id}-quotes`} title={words.say('panel_quotes')}>
        <Ledger quotes={quotes} text={article.text} />
      </Section>
      <Section id={`${id}-events`} title={words.say(context.date ? 'panel_events' : 'panel_eventsUndated')}>
        <Timeline annotation={shown} dates={surroundings?.dates ?? []} />
      </Section>
      {surroundings !== null && surroundings.ties.length > 0 && (
        <Section id={`${id}-ties`} title={words.say(context.date ? 'panel_ties' : 'panel_tiesToday')}>
          <Ties
            ties={surroundings.ties}
            actors={annotation.context.actors}
            chosen={chosen}
            onChoose={onChoose}
          />
        </Section>
      )}
      {context.notes.length > 0 && (
        <Section id={`${id}-notes`} title={words.say('panel_notes')}>
          <Notes notes={context.notes} text={article.text} />
        </Section>
      )}
      {context.terms.length > 0 && (
        <Section id={`${id}-terms`} title={words.say('panel_terms')}>
          <Terms names={context.terms} mentions={mentions} />
        </Section>
      )}
      {context.unknown.length > 0 && (
        <Section id={`${id}-unknown`} title={words.say('panel_unknown')}>
          <UnknownNames names={context.unknown} mentions={mentions} />
        </Section>
      )}
    </>
  );
}

/** Whether the view has been on screen already, so that there is time for the rest. */
function useIsOnScreen(): boolean {
  const [isOnScreen, setOnScreen] = useState(false);
  useEffect(() => {
    // The effect comes in the frame that shows the view: whatever it did at once would be in the way of that.
    const whenIdle = requestIdleCallback(() => setOnScreen(true), { timeout: 300 });
    return () => cancelIdleCallback(whenIdle);
  }, []);
  return isOnScreen;
}

interface ChoiceProps {
  readonly annotation: Annotation;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Everybody, or one actor alone. */
function Choice({ annotation: { context }, chosen, onChoose }: ChoiceProps) {
  const words = useWords();
  const all = [...context.actors, ...context.unknown];
  if (all.length < 2) return null;
  return (
    <label class="panel-choice">
      {words.say('panel_show')}
      <select onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="" selected={chosen === null}>
          {words.say('panel_everybody')}
        </option>
        {all.map((actor) => (
          <option key={actorKey(actor)} value={actorKey(actor)} selected={actorKey(actor) === chosen}>
            {printRegion(actor.name, words)}
          </option>
        ))}
      </select>
    </label>
  );
}

type Counted = 'actors' | 'quotes' | 'events' | 'notes' | 'unknown';

const countKeys: Readonly<Record<Counted, CountedKey>> = {
  actors: 'panel_countActors',
  quotes: 'panel_countQuotes',
  events: 'panel_countEvents',
  notes: 'panel_countNotes',
  unknown: 'panel_countUnknown',
};

/** What there is to jump to, with how much of it; empty sections are left out. */
function sectionsOf({ context, quotes }: Annotation): readonly (readonly [Counted, number])[] {
  const all: [Counted, number][] = [
    ['actors', context.actors.length],
    ['quotes', quotes.filter(isSpeech).length],
    ['events', context.events.length],
    ['notes', context.notes.length],
    ['unknown', context.unknown.length],
  ];
  return all.filter(([, count]) => count > 0);
}

interface ContentsProps {
  readonly id: string;
  readonly sections: ReturnType<typeof sectionsOf>;
}

function Contents({ id, sections }: ContentsProps) {
  const words = useWords();
  if (sections.length === 0) return null;
  return (
    <ul class="panel-contents" aria-label={words.say('panel_contents')}>
      {sections.map(([name, count]) => (
        <li key={name}>
          <a href={`#${id}-${name}`}>{words.count(countKeys[name], count)}</a>
        </li>
      ))}
    </ul>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} class="panel-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
