import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../lib/annotate.ts';
import { actorOfKey } from '../../lib/context/context.ts';
import { FewRows } from '../panel/FewRows.tsx';
import { Fold } from '../panel/Fold.tsx';
import { Head } from '../panel/Head.tsx';
import { keyOf, QuoteRows, SpeakerLine } from '../panel/Ledger.tsx';
import { ledgerOf } from '../panel/ledger.ts';
import { Notes } from '../panel/Notes.tsx';
import { type Reading, ReadingContext } from '../panel/reading.ts';
import { StateMessage, type ViewState } from '../panel/StateMessage.tsx';
import { Terms, UnknownNames } from '../panel/Terms.tsx';
import { printRegion } from '../regions.ts';
import { useWords } from '../words.ts';
import { PopupActors } from './PopupActors.tsx';
import { Switches, type SwitchesProps } from './Switches.tsx';

/** Speakers that fit into the short view. */
const few = 3;

export interface PopupProps {
  readonly state: ViewState;
  readonly reading: Reading;
  /** Reads the page although the gate said no, or once more after a failure. */
  readonly onAnnotate: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenNotebook: () => void;
  readonly onOpenSettings: () => void;
  /** Has everybody lit again, where one actor alone is. */
  readonly onEverybody: () => void;
  /** Without them there is nothing to switch yet. */
  readonly switches?: SwitchesProps | undefined;
  /** Without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** The short view of the page in front of the reader: who, who says what, and the rest folded. */
export function Popup(props: PopupProps) {
  const { state, reading, onAnnotate, onOpenPanel, onOpenNotebook, switches, theme, dir } = props;
  const words = useWords();
  return (
    <ReadingContext.Provider value={reading}>
      <div class="panel popup" lang={words.lang} data-theme={theme} dir={dir}>
        {state.status === 'annotated' ? (
          <Summary {...state} onEverybody={props.onEverybody} />
        ) : (
          <StateMessage state={state} onAnnotate={onAnnotate} />
        )}
        <footer class="popup-foot">
          {state.status === 'annotated' && (
            <button type="button" class="panel-button" onClick={onOpenPanel}>
              {words.say('popup_openPanel')}
            </button>
          )}
          <button type="button" class="panel-link" onClick={onOpenNotebook}>
            {words.say('panel_openNotebook')}
          </button>
          <button type="button" class="panel-link" onClick={props.onOpenSettings}>
            {words.say('popup_settings')}
          </button>
        </footer>
        {switches && <Switches {...switches} />}
      </div>
    </ReadingContext.Provider>
  );
}

type SummaryProps = Extract<ViewState, { readonly status: 'annotated' }> & Pick<PopupProps, 'onEverybody'>;

function Summary({ annotation, notice, only, onEverybody }: SummaryProps) {
  const words = useWords();
  const { article, mentions, context } = annotation;
  const alone = actorOfKey(context, only);
  return (
    <>
      <Head annotation={annotation} notice={notice} />
      {alone && (
        <p class="panel-notice">
          {words.say('popup_only', printRegion(alone.name, words))}{' '}
          <button type="button" class="panel-link" onClick={onEverybody}>
            {words.say('popup_everybody')}
          </button>
        </p>
      )}
      <section class="panel-section">
        <h2>{words.say('panel_actors')}</h2>
        {context.actors.length > 0 ? (
          <PopupActors actors={context.actors} mentions={mentions} />
        ) : (
          <p class="panel-plain">{words.say('panel_nobody')}</p>
        )}
      </section>
      <section class="panel-section">
        <h2>{words.say('panel_quotes')}</h2>
        <Speakers annotation={annotation} />
      </section>
      <ul class="panel-section popup-folds">
        <More title={words.say('panel_notes')} count={context.notes.length}>
          {() => <Notes notes={context.notes} text={article.text} />}
        </More>
        <More title={words.say('panel_terms')} count={context.terms.length}>
          {() => <Terms names={context.terms} mentions={mentions} />}
        </More>
        <More title={words.say('panel_unknown')} count={context.unknown.length}>
          {() => <UnknownNames names={context.unknown} mentions={mentions} />}
        </More>
      </ul>
    </>
  );
}

/** A line for each speaker, which unfolds to what they say. */
function Speakers({ annotation: { article, quotes } }: { readonly annotation: Annotation }) {
  const words = useWords();
  const entries = ledgerOf(quotes);
  if (entries.length === 0) return <p class="panel-plain">{words.say('panel_noQuotes')}</p>;
  return (
    <ul class="popup-speakers">
      <FewRows rows={entries} few={few} more="popup_speakers">
        {(entry) => (
          <li key={keyOf(entry)}>
            <Fold summary={<SpeakerLine entry={entry} />}>
              {() => <QuoteRows quotes={entry.quotes} text={article.text} />}
            </Fold>
          </li>
        )}
      </FewRows>
    </ul>
  );
}

interface MoreProps {
  readonly title: string;
  readonly count: number;
  readonly children: () => ComponentChildren;
}

function More({ title, count, children }: MoreProps) {
  if (count === 0) return null;
  return (
    <li>
      <Fold
        summary={
          <>
            {title} <small>{count}</small>
          </>
        }
      >
        {children}
      </Fold>
    </li>
  );
}
