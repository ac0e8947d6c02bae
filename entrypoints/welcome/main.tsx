import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { Speaking } from '../../components/words.ts';
import { loadKeys } from '../options/keys.ts';
import { loadWords } from '../sidepanel/tab.ts';

const words = await loadWords();
document.title = words.say('welcome_title');
render(
  <Speaking value={words}>
    <Welcome keys={await loadKeys()} onSettings={() => void browser.runtime.openOptionsPage()} />
  </Speaking>,
  document.getElementById('page')!,
);
