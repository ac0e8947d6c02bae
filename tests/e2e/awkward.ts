import type { PageState } from '../../lib/messages.ts';
import { type Served, storedPage } from '../../scripts/browser/serve.ts';

const sample = storedPage('sample/index.html');
const body = /<p>[\s\S]*(?=<\/article>)/.exec(sample)?.[0] ?? '';
const linkedData = /<script type="application\/ld\+json">[\s\S]*?<\/script>/;

/** A page that is hard on whoever reads it. `status`: what the annotator says of it; null where it is not even loaded. */
export interface AwkwardPage extends Served {
  readonly status: PageState['status'] | null;
}

/** By path; the sample article is among them as it is. */
export const pages: Readonly<Record<string, AwkwardPage>> = {
  '/sample': { html: sample, status: 'annotated' },
  '/empty': { html: storedPage('awkward/empty.html'), status: null },
  '/no-text': { html: storedPage('awkward/no-text.html'), status: null },
  '/off-topic': { html: storedPage('awkward/off-topic.html'), status: null },
  '/sports': { html: storedPage('awkward/sports.html'), status: 'offTopic' },
  '/no-date': {
    html: sample.replace(linkedData, '').replace(/, <time.*?<\/time>/, ''),
    status: 'annotated',
  },
  '/broken-ld': { html: sample.replace('"inLanguage": "en",', '"inLanguage": "en'), status: 'annotated' },
  '/five-megabytes': {
    html: sample.replace(body, body.repeat(Math.ceil(5e6 / body.length))),
    status: 'annotated',
  },
  '/strict-policy': {
    html: sample.replace(/<style>[\s\S]*?<\/style>/, ''),
    headers: { 'content-security-policy': "default-src 'none'" },
    status: 'annotated',
  },
  '/trusted-types': {
    html: sample,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    status: 'annotated',
  },
};
