import { render } from 'preact';
import { browser } from 'wxt/browser';
import { inEnglish } from '../../components/english.ts';
import type { ViewState } from '../../components/panel/StateMessage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { Speaking } from '../../components/words.ts';
import { askPage } from '../../lib/messages.ts';
import { huesOf } from '../../lib/quotes/hues.ts';
import { type Settings, withSite } from '../../lib/settings/settings.ts';
import { readsByItself, siteOf } from '../../lib/settings/sites.ts';
import { changeSettings, readSettings } from '../../lib/settings/store.ts';
import { loadWords, openNotebook, Tab } from '../sidepanel/tab.ts';
import { openSidePanel } from './open-side-panel.ts';

const node = document.getElementById('panel')!;

let tab = new Tab(undefined);
let state: ViewState = { status: 'working', url: '' };
let settings: Settings | null = null;
let isLost = false;
let words = inEnglish;

/** The reader's language and settings come while the page is asked; nothing is drawn before all three are there. */
const stored = readSettings();
const ready = Promise.all([loadWords(stored), stored]).then((loaded) => {
  [words, settings] = loaded;
});

function take(next: ViewState): void {
  state = next;
  void ready.then(draw);
}

/** Keeps a choice of the reader's. A page that is switched off is cleared at once, one that is switched on is read again. */
async function choose(change: (before: Settings) => Settings): Promise<void> {
  try {
    settings = await changeSettings(change);
    isLost = false;
  } catch {
    isLost = true;
  }
  draw();
  if (isLost || settings === null) return;
  const site = siteOf(addressOf(state));
  if (tab.id === undefined || site === null) return;
  if (!readsByItself(settings, site)) await askPage(tab.id, { type: 'clear' });
  else if (state.status === 'annotated') await tab.annotate(take);
}

/** The page's own word for where it is, else the browser's, which tells it where the reader has opened the popup. */
function addressOf(shown: ViewState): string {
  return ('url' in shown && shown.url) || (tab.url ?? '');
}

function switchesFor(current: Settings) {
  const site = siteOf(addressOf(state));
  return {
    site,
    siteOn: site !== null && readsByItself({ ...current, paused: false }, site),
    allOn: !current.paused,
    isLost,
    onSite: (on: boolean) => void choose((before) => (site === null ? before : withSite(before, site, on))),
    onAll: (on: boolean) => void choose((before) => ({ ...before, paused: !on })),
  };
}

/** Has the page light everybody again. */
async function everybody(): Promise<void> {
  await tab.narrow(null);
  if (state.status === 'annotated') take({ ...state, only: null });
}

function draw(): void {
  const onGoTo = async (start: number, end: number) => {
    // Leaving for the page closes the popup, as the browser does with a click outside.
    if (await tab.goTo(start, end)) window.close();
  };
  const hueOf = huesOf(state.status === 'annotated' ? state.annotation.quotes : []);
  render(
    <Speaking value={words}>
      <Popup
        state={state}
        reading={{ onGoTo, hueOf, inView: null, keeping: null }}
        switches={settings ? switchesFor(settings) : undefined}
        onAnnotate={() => void tab.annotate(take)}
        onOpenPanel={() => openSidePanel(tab.id).then(() => window.close())}
        onOpenNotebook={openNotebook}
        onOpenSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        onEverybody={() => void everybody()}
      />
    </Speaking>,
    node,
  );
}

void Tab.active().then((active) => {
  tab = active;
  return tab.show(take);
});
