import type { Context } from './context/context.ts';
import type { Mention } from './mentions/mention.ts';
import type { Quote } from './quotes/quote.ts';
import type { Article } from './text/article.ts';
import type { Span } from './text/span.ts';
import type { Topic } from './topic/topic.ts';

/** All that Sidelight says about one article. Plain data, offsets into `article.text`. */
export interface Annotation {
  readonly article: Article;
  readonly topic: Topic;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly context: Context;
}
