import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { askBackground, askPage } from '../../lib/messages.ts';

/** How long the annotator is given to read a page, and how often it is asked meanwhile, in milliseconds. */
const PATIENCE = 8000;
const PAUSE = 120;

interface Options {
  /** Called after the page has been moved to the place that the reader chose. */
  readonly onGone?: () => void;
}

/** Draws the state of the active tab into a node, and again whenever the function that it returns is called. */
export function showPanel(node: HTMLElement, { onGone }: Options = {}): () => Promise<void> {
  const draw = (state: PanelProps['state'], tabId: number | undefined) => {
    const onGoTo = async (start: number, end: number) => {
      if (tabId === undefined) return;
      const answer = await askPage(tabId, { type: 'goTo', start, end });
      if (answer?.ok) onGone?.();
    };
    const onAnnotate = async () => {
      if (tabId === undefined) return;
      draw({ status: 'working', url: '' }, tabId);
      const answer = await askBackground({ type: 'annotateTab', tabId });
      draw(answer.ok ? await settled(tabId) : { status: 'noAnswer', reason: answer.error }, tabId);
    };
    render(<Panel state={state} onGoTo={onGoTo} onAnnotate={onAnnotate} />, node);
  };
  const refresh = async () => {
    const tabId = await activeTab();
    const state = tabId === undefined ? null : await askPage(tabId, { type: 'getState' });
    draw(state ?? { status: 'noAnswer' }, tabId);
    if (state?.status === 'working' && tabId !== undefined) draw(await settled(tabId), tabId);
  };
  void refresh();
  return refresh;
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The state of a page once it has been read; what it is by then if that takes too long. */
async function settled(tabId: number): Promise<PanelProps['state']> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const state = await askPage(tabId, { type: 'getState' });
    if (state !== null && state.status !== 'working') return state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { status: 'noAnswer', reason: 'The page took too long to answer. Reload it and try again.' };
}
