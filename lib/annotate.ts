import { buildContext } from './context/build-context.ts';
import type { Context } from './context/context.ts';
import type { FactIndex } from './facts/fact-index.ts';
import type { Language } from './language.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Quote } from './quotes/quote.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Article } from './text/article.ts';
import { sentencesOf } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { tokenize } from './text/tokens.ts';
import { findTopic } from './topic/find-topic.ts';
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

/**
 * The whole path on one page: a pure function of the article, the facts and the language's words. Never throws, whatever
 * the text.
 */
export function annotate(article: Article, facts: FactIndex, language: Language): Annotation {
  return atOnce(annotateInSteps(article, facts, language));
}

/** The same in steps, each short even where the code runs for the first time. */
export function* annotateInSteps(article: Article, facts: FactIndex, language: Language): Steps<Annotation> {
  const { text, lang, published } = article;
  const sentences = sentencesOf(text);
  yield;
  const tokens = tokenize(text);
  yield;
  // A text too short to tell its language is read as one of the language whose words it is read with; so is one whose
  // language is called “constructor”, which every table by language would answer to.
  const known = lang === 'und' || lang in Object.prototype ? language.lang : lang;
  const mentions = yield* findMentions(tokens, known, language.mentions, published, facts, sentences);
  yield;
  const quotes = yield* findQuotes(tokens, language, facts, sentences, mentions);
  yield;
  const topic = findTopic(article, tokens, language, facts, sentences, mentions);
  yield;
  const context = yield* buildContext(article, tokens, facts, mentions, quotes);
  return { article, topic, sentences, mentions, quotes, context };
}
