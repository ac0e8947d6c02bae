import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate.ts';
import type { PageState } from '../../lib/messages.ts';
import { isSpeech } from '../../lib/quotes/quote.ts';
import { printDate } from '../dates.ts';
import { words } from '../words.ts';
import { ActorGroups } from './ActorGroups.tsx';
import { Events } from './Events.tsx';
import { Ledger } from './Ledger.tsx';
import { Notes } from './Notes.tsx';
import { panelWords } from './panel-words.ts';
import { type NoAnswer, StateMessage } from './StateMessage.tsx';
import { Terms, UnknownNames } from './Terms.tsx';
import { TopicLine } from './TopicLine.tsx';

export interface PanelProps {
  readonly state: PageState | NoAnswer;
  /** Shows a stretch of the article in its page. */
  readonly onGoTo: (start: number, end: number) => void;
  /** Reads the page although the gate said no, or once more after a failure. */
  readonly onAnnotate: () => void;
  /** Without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** All that is known of the page in front of the reader; the popup and the side panel are this. */
export function Panel({ state, onGoTo, onAnnotate, theme, dir }: PanelProps) {
  return (
    <div class="panel" lang={words.lang} data-theme={theme} dir={dir}>
      {state.status === 'annotated' ? (
        <AnnotationView annotation={state.annotation} notice={state.notice} onGoTo={onGoTo} />
      ) : (
        <StateMessage state={state} onAnnotate={onAnnotate} />
      )}
    </div>
  );
}

interface AnnotationViewProps {
  readonly annotation: Annotation;
  /** That not all of the page was read. */
  readonly notice: string | undefined;
  readonly onGoTo: PanelProps['onGoTo'];
}

function AnnotationView({ annotation, notice, onGoTo }: AnnotationViewProps) {
  const { article, topic, mentions, quotes, context } = annotation;
  const id = useId();
  const places = { mentions, onGoTo };
  const sections = sectionsOf(annotation);
  return (
    <>
      <header class="panel-head">
        <p class="panel-date">
          {context.date ? <time dateTime={context.date}>{printDate(context.date)}</time> : panelWords.noDate}
        </p>
        <h1 lang={article.lang} dir="auto">
          {article.title || panelWords.noTitle}
        </h1>
        {article.byline && <p class="panel-plain">{article.byline}</p>}
        {notice && <p class="panel-notice">{notice}</p>}
        <TopicLine topic={topic} />
        <Contents id={id} sections={sections} />
      </header>
      <Section id={`${id}-actors`} title={panelWords.actors}>
        {context.actors.length > 0 ? (
          <ActorGroups actors={context.actors} {...places} />
        ) : (
          <p class="panel-plain">{panelWords.nobody}</p>
        )}
      </Section>
      <Section id={`${id}-quotes`} title={panelWords.quotes}>
        <Ledger quotes={quotes} text={article.text} onGoTo={onGoTo} />
      </Section>
      {context.events.length > 0 && (
        <Section id={`${id}-events`} title={context.date ? panelWords.events : panelWords.eventsUndated}>
          <Events events={context.events} date={context.date} {...places} />
        </Section>
      )}
      {context.notes.length > 0 && (
        <Section id={`${id}-notes`} title={panelWords.notes}>
          <Notes notes={context.notes} text={article.text} onGoTo={onGoTo} />
        </Section>
      )}
      {context.terms.length > 0 && (
        <Section id={`${id}-terms`} title={panelWords.terms}>
          <Terms names={context.terms} {...places} />
        </Section>
      )}
      {context.unknown.length > 0 && (
        <Section id={`${id}-unknown`} title={panelWords.unknown}>
          <UnknownNames names={context.unknown} {...places} />
        </Section>
      )}
      <footer class="panel-foot">
        {panelWords.asOf(printDate(context.asOf))} {panelWords.privacy}
      </footer>
    </>
  );
}

type Counted = keyof typeof panelWords.counts;

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
  if (sections.length === 0) return null;
  return (
    <ul class="panel-contents" aria-label={panelWords.contents}>
      {sections.map(([name, count]) => (
        <li key={name}>
          <a href={`#${id}-${name}`}>{panelWords.counts[name](count)}</a>
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
