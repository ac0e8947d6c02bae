import type { PageState } from '../../lib/messages.ts';
import { type Served, storedPage } from '../../scripts/browser/serve.ts';

const sample = storedPage('sample/index.html');
const article = /<p>[\s\S]*(?=<\/article>)/.exec(sample)![0];
const megabytes = (size: number) => Math.ceil((size * 1e6) / article.length);

/** A page that is hard on whoever reads it, and the states that are a clear answer to it. */
export interface AwkwardPage extends Served {
  readonly states: readonly PageState['status'][];
}

/** The sample article as it is, in the same list. */
export const pages = {
  '/sample': { html: sample, states: ['annotated'] },
  '/empty': { html: storedPage('awkward/empty.html'), states: ['notArticle', 'noText'] },
  '/no-text': { html: storedPage('awkward/no-text.html'), states: ['notArticle', 'noText'] },
  '/off-topic': { html: storedPage('awkward/off-topic.html'), states: ['offTopic', 'notArticle'] },
  '/no-date': {
    html: sample
      .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
      .replace(/, <time.*?<\/time>/, ''),
    states: ['annotated'],
  },
  '/broken-ld': { html: sample.replace('"inLanguage": "en",', '"inLanguage": "en'), states: ['annotated'] },
  '/five-megabytes': {
    html: sample.replace(article, article.repeat(megabytes(5))),
    states: ['annotated', 'failed'],
  },
  '/strict-policy': {
    html: sample,
    headers: { 'content-security-policy': "default-src 'none'" },
    states: ['annotated'],
  },
  '/trusted-types': {
    html: sample,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    states: ['annotated'],
  },
} satisfies Record<string, AwkwardPage>;
