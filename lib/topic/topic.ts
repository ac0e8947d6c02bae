import type { TopicReason } from './reasons.ts';

/** Whether an article is about the relations of China, Russia and the West, and why. */
export interface Topic {
  readonly onTopic: boolean;
  /** 0..1. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly TopicReason[];
}
