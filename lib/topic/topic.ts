/** Whether an article is about the relations of China, Russia and the West, and why. */
export interface Topic {
  readonly onTopic: boolean;
  /** 0..1. */
  readonly score: number;
  /** Sentences for the reader, strongest first. */
  readonly reasons: readonly string[];
}
