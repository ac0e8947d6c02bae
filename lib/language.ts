import type { DateWords } from './context/dates/date-words.ts';
import { formatVersion, seal, unseal } from './facts/sealed.ts';
import type { MentionWords } from './mentions/words/words.ts';
import type { Cues } from './quotes/cues/cues.ts';
import type { TopicWords } from './topic/words/words.ts';

/** All that the engine knows of one language, as data. */
export interface Language {
  /** Primary BCP 47 subtag. */
  readonly lang: string;
  readonly mentions: MentionWords;
  readonly cues: Cues;
  readonly topic: TopicWords;
  readonly dates: DateWords;
}

/** A language as its file holds it: the words without the samples that only tests read; sealed as facts are. */
export function sealLanguage(language: Language): string {
  const bare: Language = JSON.parse(
    JSON.stringify(language, (key, value: unknown) => (key === 'sample' ? '' : value)),
  );
  return seal({ version: formatVersion, ...bare });
}

/** The language in the text of `languages/<lang>.json`. Throws a Fault where the text is damaged. */
export function parseLanguage(text: string): Language {
  // The checksum has just shown that these are the build's own bytes, and it writes nothing but this record.
  return unseal(text, 'languages') as unknown as Language;
}
