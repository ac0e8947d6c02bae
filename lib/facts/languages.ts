import type { NameEntry } from './fact-base.ts';

/** The languages in which names are kept apart, and which the engine reads. */
export const languages = ['en', 'fr', 'es', 'de', 'ru', 'zh'] as const;
export type KnownLanguage = (typeof languages)[number];

/** The language that a text is read as: English where it is none of ours, since names in Latin script are found alike. */
export function knownLanguage(lang: string): KnownLanguage {
  const [primary] = lang.split('-');
  return languages.find((known) => known === primary) ?? 'en';
}

/**
 * The names that hold in a text of a language: the international ones, then its own. Another language's titles,
 * adjectives, abbreviations and single words would be found where other things are meant (French "EAU" in an English
 * text).
 */
export function namesIn(names: readonly NameEntry[], lang: KnownLanguage): readonly NameEntry[] {
  return [...names.filter(({ international }) => international), ...ownNames(names, lang)];
}

/** The names that hold in one language only. */
export function ownNames(names: readonly NameEntry[], lang: KnownLanguage): readonly NameEntry[] {
  return names.filter((name) => !name.international && name.lang.split('-')[0] === lang);
}
