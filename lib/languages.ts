import { de as deDates } from './context/dates/de.ts';
import { en as enDates } from './context/dates/en.ts';
import { es as esDates } from './context/dates/es.ts';
import { fr as frDates } from './context/dates/fr.ts';
import { ru as ruDates } from './context/dates/ru.ts';
import { zh as zhDates } from './context/dates/zh.ts';
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
import { de as deTopic } from './topic/words/de.ts';
import { en as enTopic } from './topic/words/en.ts';
import { es as esTopic } from './topic/words/es.ts';
import { fr as frTopic } from './topic/words/fr.ts';
import { ru as ruTopic } from './topic/words/ru.ts';
import { zh as zhTopic } from './topic/words/zh.ts';

const language = (
  lang: string,
  mentions: Language['mentions'],
  cues: Language['cues'],
  topic: Language['topic'],
  dates: Language['dates'],
): Language => ({ lang, mentions, cues, topic, dates });

/**
 * Every language of the engine, for Node and for the build, which writes each into a file of its own: a page reads the
 * one it needs, since together they weigh more than the engine.
 */
export const languages: Readonly<Record<string, Language>> = {
  en: language('en', enMentions, enCues, enTopic, enDates),
  fr: language('fr', frMentions, frCues, frTopic, frDates),
  es: language('es', esMentions, esCues, esTopic, esDates),
  de: language('de', deMentions, deCues, deTopic, deDates),
  ru: language('ru', ruMentions, ruCues, ruTopic, ruDates),
  zh: language('zh', zhMentions, zhCues, zhTopic, zhDates),
};

/** The language of a text, English where it is none of ours: names in Latin script are found the same way. */
export function languageFor(lang: string): Language {
  return languages[knownLanguage(lang)]!;
}
