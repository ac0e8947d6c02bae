/**
 * The words of one language that tell what an article is about. Each list holds stems, in any letters and forms: a word
 * that begins so counts; with a stop behind it the word alone ("war."), with `_` for a blank in it ("trade_war").
 */
export interface TopicWords {
  /** Of nothing but dealings between states. */
  readonly dealings: readonly string[];
  /** Of these too, and of much else. */
  readonly politics: readonly string[];
  /** Of another subject each. */
  readonly others: Readonly<Record<OtherSubject, readonly string[]>>;
  /** A sentence for each stem, `{}` standing for it; a test reads them. */
  readonly sample: string;
}

/** What news that names two of the camps is about where it is not about their relations. */
export type OtherSubject = 'sport' | 'elections' | 'markets' | 'technology' | 'accidents' | 'culture';

export const stems = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
