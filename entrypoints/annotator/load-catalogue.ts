import { browser } from 'wxt/browser';
import type { Catalogue } from '../../components/words.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { readOwnFile } from './own-file.ts';

/** The words of the interface, in the language that the reader has chosen, else the browser's, else English. */
export async function loadCatalogue(settings = readSettings()): Promise<Catalogue> {
  const { language } = await settings;
  const folder = language === 'auto' ? folderOf(browser.i18n.getUILanguage()) : language;
  return JSON.parse(await readOwnFile(`_locales/${folder}/messages.json`));
}

/** The folder whose language is that of a BCP 47 tag: `zh_CN` of "zh-HK". */
function folderOf(tag: string): InterfaceLanguage {
  const [language] = tag.toLowerCase().split('-');
  return interfaceLanguages.find((folder) => folder.split('_')[0] === language) ?? 'en';
}
