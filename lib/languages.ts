import { knownLanguage } from './facts/languages.ts';
import type { Language } from './language.ts';
import { de as deMentions } from './mentions/words/de.ts';
import { en as enMentions } from './mentions/words/en.ts';
import { es as esMentions } from './mentions/words/es.ts';
import { fr as frMentions } from './mentions/words/fr.ts';
import { ru as ruMentions } from './mentions/words/ru.ts';
import { zh as zhMentions } from './mentions/words/zh.ts';
import { de as deCues } from './quotes/cues/de.ts';
import { en as enCues } from './quotes/cues/en.ts';
import { es as esCues } from './quotes/cues/es.ts';
import { fr as frCues } from './quotes/cues/fr.ts';
import { ru as ruCues } from './quotes/cues/ru.ts';
import { zh as zhCues } from './quotes/cues/zh.ts';
import { relationWords } from './topic/words/relations.ts';

const language = (lang: string, mentions: Language['mentions'], cues: Language['cues']): Language => ({
  lang,
  mentions,
  cues,
  // The list has every language of ours; its test says so.
  relations: relationWords[lang]!,
});

/**
 * Every language of the engine, for Node and for the build, which writes each into a file of its own: a page reads the
 * one it needs, since together they weigh more than the engine.
 */
export const languages: Readonly<Record<string, Language>> = {
  en: language('en', enMentions, enCues),
  fr: language('fr', frMentions, frCues),
  es: language('es', esMentions, esCues),
  de: language('de', deMentions, deCues),
  ru: language('ru', ruMentions, ruCues),
  zh: language('zh', zhMentions, zhCues),
};

/** The language of a text, English where it is none of ours: names in Latin script are found the same way. */
export function languageFor(lang: string): Language {
  return languages[knownLanguage(lang)]!;
}
