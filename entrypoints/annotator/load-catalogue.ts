import { browser } from 'wxt/browser';
import type { Catalogue } from '../../components/words.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { readOwnFile } from './own-file.ts';

/**
 * The words of the interface, in the language that the reader has chosen, else the browser's, else English. Who
 * brings `english` along spares its file.
 */
export async function loadCatalogue(settings = readSettings(), english?: Catalogue): Promise<Catalogue> {
  const own = folderOf(browser.i18n.getUILanguage());
  // Most readers leave the browser's language: its file comes while the settings are read.
  const guess = catalogueIn(own, english);
  guess.catch(() => {});
  const { language } = await settings;
  return language === 'auto' || language === own ? guess : catalogueIn(language, english);
}

async function catalogueIn(folder: InterfaceLanguage, english: Catalogue | undefined): Promise<Catalogue> {
  if (folder === 'en' && english !== undefined) return english;
  return JSON.parse(await readOwnFile(`_locales/${folder}/messages.json`));
}

/** The folder whose language is that of a BCP 47 tag: `zh_CN` of "zh-HK". */
function folderOf(tag: string): InterfaceLanguage {
  const [language] = tag.toLowerCase().split('-');
  return interfaceLanguages.find((folder) => folder.split('_')[0] === language) ?? 'en';
}
