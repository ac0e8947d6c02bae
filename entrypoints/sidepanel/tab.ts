import { browser } from 'wxt/browser';
import { englishCatalogue, inEnglish } from '../../components/english.ts';
import type { ViewState } from '../../components/panel/StateMessage.tsx';
import { Words } from '../../components/words.ts';
import { askBackground, askPage } from '../../lib/messages.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { loadCatalogue } from '../annotator/load-catalogue.ts';

/** How long the annotator is given to read a page, and how often it is asked meanwhile, in milliseconds. */
const PATIENCE = 8000;
const PAUSE = 120;

/** The tab in front of the reader, as the popup and the side panel speak of it. */
export class Tab {
  readonly id: number | undefined;
  /** Known where the reader has just called Sidelight on the tab. */
  readonly url: string | undefined;

  constructor(id: number | undefined, url?: string) {
    this.id = id;
    this.url = url;
  }

  /** The active tab of this window. */
  static async active(): Promise<Tab> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return new Tab(tab?.id, tab?.url);
  }

  /** Hands each state of the page to `draw`, from what it is now to what it is once it has been read. */
  async show(draw: (state: ViewState) => void): Promise<void> {
    const state = this.id === undefined ? null : await askPage(this.id, { type: 'getState' });
    draw(state ?? { status: 'noAnswer' });
    if (state?.status === 'working') draw(await this.#settled());
  }

  /** Reads the page although the gate said no, or once more after a failure. */
  async annotate(draw: (state: ViewState) => void): Promise<void> {
    if (this.id === undefined) return;
    draw({ status: 'working', url: '' });
    const answer = await askBackground({ type: 'annotateTab', tabId: this.id });
    draw(answer.ok ? await this.#settled() : { status: 'noAnswer', reason: answer.reason });
  }

  /** Shows a stretch of the article in the page; false where the page no longer has it. */
  async goTo(start: number, end: number): Promise<boolean> {
    if (this.id === undefined) return false;
    return (await askPage(this.id, { type: 'goTo', start, end }))?.ok ?? false;
  }

  /** Has the page light one actor alone, or everybody. */
  async narrow(only: string | null): Promise<void> {
    if (this.id !== undefined) await askPage(this.id, { type: 'narrow', only });
  }

  /** The state of the page once it has been read; what it is by then if that takes too long. */
  async #settled(): Promise<ViewState> {
    for (let waited = 0; waited < PATIENCE && this.id !== undefined; waited += PAUSE) {
      const state = await askPage(this.id, { type: 'getState' });
      if (state !== null && state.status !== 'working') return state;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return { status: 'noAnswer', tooLong: true };
  }
}

/** The words of the interface as the reader has chosen; English where they cannot be read. The document speaks them from now on. */
export async function loadWords(settings = readSettings()): Promise<Words> {
  const words = await loadCatalogue(settings, englishCatalogue).then(
    (catalogue) => new Words(catalogue),
    () => inEnglish,
  );
  document.documentElement.lang = words.lang;
  return words;
}

/** Opens the notebook in a tab of its own. */
export function openNotebook(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') });
}
