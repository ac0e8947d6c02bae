import type { Annotation } from '../../lib/annotate.ts';
import type { CardTarget } from './card-target.ts';

interface Place {
  readonly url: string;
  /** Of the extension, and of its fact base. */
  readonly version: string;
  readonly facts: string;
}

/**
 * What somebody needs who is to mend a misreading, as a text for the reader to pass on. In English, and with the reasons
 * as the engine has them, whatever the language of the interface, as it is for those who mend.
 */
export function reportOf(
  { span, mention, quote }: CardTarget,
  { article, sentences }: Annotation,
  { url, version, facts }: Place,
): string {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    article.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const lines = [
    `Page: ${url}`,
    `Date: ${article.published ?? 'none found'}`,
    `Sentence: ${words(sentence)}`,
    mention && `Name: ${words(mention)}`,
    mention && `Read as: ${mention.entity ?? 'nobody of the fact base'} ${JSON.stringify(mention.why)}`,
    quote && `Quote: ${words(quote)}`,
    quote && `Said by: ${quote.speaker?.name ?? 'not stated'} ${JSON.stringify(quote.why)}`,
    `Sidelight ${version}, facts ${facts}`,
    'What is wrong: ',
  ];
  return lines.filter((line) => line !== null).join('\n');
}
