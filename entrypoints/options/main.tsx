import { render } from 'preact';
import type { BaseSummary } from '../../components/settings/BaseLines.tsx';
import { SettingsView, type SettingsViewProps } from '../../components/settings/SettingsView.tsx';
import { Speaking } from '../../components/words.ts';
import { parseIndexInSteps } from '../../lib/facts/fact-index.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/sites.ts';
import {
  changeSettings,
  readSettings,
  troubleWithSettings,
  watchSettings,
} from '../../lib/settings/store.ts';
import { loadFacts } from '../annotator/facts.ts';
import { loadWords } from '../sidepanel/tab.ts';
import { summaryOf } from './base-summary.ts';
import { loadKeys, openKeys } from './keys.ts';

let words = await loadWords();
let settings = await readSettings();
let keys = await loadKeys();
let base: BaseSummary | 'loading' | 'unreadable' = 'loading';
let outcome: SettingsViewProps['outcome'] = null;
let trouble = await troubleWithSettings();

function draw(): void {
  document.title = words.say('settings_title');
  render(
    <Speaking value={words}>
      <SettingsView
        settings={settings}
        outcome={outcome}
        trouble={trouble}
        keys={keys}
        base={base}
        onChange={(wanted) => void change(wanted)}
        siteIn={siteIn}
        onChangeKeys={() => void openKeys()}
      />
    </Speaking>,
    document.getElementById('page')!,
  );
}

/** Changes what the reader changed, and nothing that another page has changed meanwhile. */
async function change(wanted: Settings): Promise<void> {
  const before = settings;
  const fields = Object.entries(wanted).filter(([key, value]) => before[key as keyof Settings] !== value);
  settings = wanted;
  draw();
  try {
    await changeSettings((stored) => ({ ...stored, ...Object.fromEntries(fields) }));
    outcome = 'saved';
    trouble = null;
  } catch {
    settings = before;
    outcome = 'notSaved';
  }
  draw();
}

/** The site in what a reader typed, with or without the rest of an address. */
function siteIn(typed: string): string | null {
  const site = siteOf(/^\w+:\/\//.test(typed) ? typed : `https://${typed.trim()}`);
  return site !== null && /^[^.]+(\.[^.]+)+$/.test(site) ? site : null;
}

watchSettings(async (changed) => {
  settings = changed;
  trouble = await troubleWithSettings();
  words = await loadWords();
  draw();
});

// The reader may have changed the keys on the browser's own page.
addEventListener('focus', async () => {
  keys = await loadKeys();
  draw();
});

draw();
try {
  base = summaryOf(await loadFacts('en', Promise.resolve({ parseIndexInSteps })));
} catch {
  base = 'unreadable';
}
draw();
