import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { Speaking, wordsOf } from '../../components/words.ts';
import { loadCatalogue } from '../annotator/load-catalogue.ts';
import { loadKeys } from '../options/keys.ts';

const words = wordsOf(await loadCatalogue());
document.documentElement.lang = words.lang;
document.title = words.say('welcome_title');
render(
  <Speaking value={words}>
    <Welcome keys={await loadKeys()} onSettings={() => void browser.runtime.openOptionsPage()} />
  </Speaking>,
  document.getElementById('page')!,
);
