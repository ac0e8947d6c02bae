import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import type { ViewState } from '../../components/panel/StateMessage.tsx';
import { Speaking, type Words } from '../../components/words.ts';
import type { Annotation } from '../../lib/annotate.ts';
import { followPlace, watchReports } from '../../lib/messages.ts';
import { emptyNotebook, type Notebook } from '../../lib/notebook/notebook.ts';
import type { Trouble } from '../../lib/notebook/store.ts';
import { huesOf } from '../../lib/quotes/hues.ts';
import type { Span } from '../../lib/text/span.ts';
import { readNotebook, watchNotebook } from '../notebook/store.ts';
import { keepingOf } from './keeping.ts';
import { lookAround } from './surroundings.ts';
import { loadWords, openNotebook, Tab } from './tab.ts';

const node = document.getElementById('panel')!;

/** The panel's own tab, where it was opened as a page; at the side of the window it has none. */
const own = browser.tabs.getCurrent().then((tab) => tab?.id);

/** As long as a few frames take, in milliseconds; a window that nobody sees has none that could be waited for. */
const FRAMES = 50;

/** One article in the panel, until another page takes its place. */
class View {
  readonly #tab: Tab;
  readonly #until = new AbortController();
  #state: ViewState | null = null;
  #surroundings: PanelProps['surroundings'] = null;
  #inView: Span | null = null;
  #isFollowing = false;
  #notebook: Notebook = emptyNotebook;
  #trouble: Trouble | undefined;

  constructor(tab: Tab) {
    this.#tab = tab;
    void this.#show();
    void this.readNotebook();
  }

  #show(): Promise<void> {
    return this.#tab.show((state) => this.#take(state));
  }

  /** Reads again what is kept. */
  async readNotebook(): Promise<void> {
    const { notebook, trouble } = await readNotebook();
    this.#notebook = notebook;
    this.#trouble = trouble;
    this.draw();
  }

  /** A page has been read, perhaps once more: if it is this one, it is shown. */
  async hear(tabId: number): Promise<void> {
    if (tabId === this.#tab.id) await this.#show();
  }

  leave(): void {
    this.#until.abort();
  }

  #take(state: ViewState): void {
    // A page may have another article below the one before.
    if (textOf(state) !== textOf(this.#state)) this.#surroundings = null;
    this.#state = state;
    this.draw();
    if (state.status !== 'annotated') return;
    // When that is on screen and there is time: all of it would keep what is there already off the screen.
    const more = () => {
      void this.#lookAround(state.annotation);
      this.#follow();
    };
    setTimeout(() => requestIdleCallback(more, { timeout: 500 }), FRAMES);
  }

  #follow(): void {
    if (this.#until.signal.aborted || this.#tab.id === undefined || this.#isFollowing) return;
    this.#isFollowing = true;
    const follow = (place: Span | null) => {
      this.#inView = place;
      this.draw();
    };
    followPlace(this.#tab.id, follow, this.#until.signal);
  }

  /** Shows one actor alone, or everybody, here and in the page. */
  #narrow(only: string | null): void {
    if (this.#state?.status !== 'annotated') return;
    this.#state = { ...this.#state, only };
    this.draw();
    void this.#tab.narrow(only);
  }

  async #lookAround(annotation: Annotation): Promise<void> {
    const surroundings = await lookAround(annotation);
    if (annotation.article.text === textOf(this.#state)) this.#surroundings = surroundings;
    this.draw();
  }

  /** Draws what is known, once there are words for it. */
  draw(): void {
    const state = this.#state;
    if (this.#until.signal.aborted || state === null || words === null) return;
    const reading = {
      onGoTo: (start: number, end: number) => void this.#tab.goTo(start, end),
      hueOf: huesOf(state.status === 'annotated' ? state.annotation.quotes : []),
      inView: this.#inView,
      keeping:
        state.status === 'annotated'
          ? keepingOf(state.annotation, state.url, this.#notebook, words, (changed) => {
              // What was changed is read again when the storage tells of it.
              this.#trouble = changed.ok ? undefined : changed.trouble;
              this.draw();
            })
          : null,
    };
    const key = state.status === 'annotated' ? state.url : state.status;
    render(
      <Speaking key={key} value={words}>
        <Panel
          state={state}
          reading={reading}
          surroundings={this.#surroundings}
          onAnnotate={() => void this.#tab.annotate((next) => this.#take(next))}
          onOpenNotebook={openNotebook}
          onNarrow={(only) => this.#narrow(only)}
          trouble={this.#trouble}
        />
      </Speaking>,
      node,
    );
  }
}

/** The text that a state is about; null where it is about none. */
function textOf(state: ViewState | null): string | null {
  return state?.status === 'annotated' ? state.annotation.article.text : null;
}

let view: View | null = null;
let words: Words | null = null;

async function refresh(): Promise<void> {
  const tab = await Tab.active();
  view?.leave();
  view = new View(tab);
}

// The panel stays open while the reader goes from tab to tab and from page to page.
browser.tabs.onActivated.addListener(async ({ tabId }) => {
  if (tabId !== (await own)) await refresh();
});
browser.tabs.onUpdated.addListener(async (tabId, change) => {
  if (change.status === 'complete' && tabId !== (await own)) await refresh();
});
// A page that was not there yet when its tab was asked tells of itself.
watchReports((tabId) => void view?.hear(tabId));
watchNotebook(() => void view?.readNotebook());
void refresh();
void loadWords().then((loaded) => {
  words = loaded;
  view?.draw();
});
