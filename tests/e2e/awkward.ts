import type { PageState } from '../../lib/messages.ts';
import { type Served, storedPage } from '../../scripts/browser/serve.ts';

const sample = storedPage('sample/index.html');
const body = /<p>[\s\S]*(?=<\/article>)/.exec(sample)?.[0] ?? '';
const linkedData = /<script type="application\/ld\+json">[\s\S]*?<\/script>/;

/** A page that is hard on whoever reads it. `status`: what the annotator says of it; null where it is not even loaded. */
export interface AwkwardPage extends Served {
  readonly status: PageState['status'] | null;
  /** Whether scripts of its own change it, so that nobody can say whose change it was. */
  readonly changes?: boolean;
}

const article = /<article>[\s\S]*<\/article>/.exec(sample)?.[0] ?? '';

/** The sample with its article put there by a script. */
function scripted(script: string, place = '<div id="place"></div>'): string {
  const text = JSON.stringify(article).replaceAll('<', '\\u003c');
  return sample.replace(article, `${place}<script>const article = ${text};\n${script}</script>`);
}

/** What belongs to no article, as much of it as there is on the fullest pages. */
const manyNodes = `<section>${'<div><span>1</span> <b>2</b></div>'.repeat(3700)}</section>`;

/** As XML has it: every element closed, no names for characters. */
const xhtml = sample
  .replace(
    '<!doctype html>\n<html',
    '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"',
  )
  .replace(/<meta [^>]*(?=>)/g, '$&/');

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
  '/xhtml': { html: xhtml, headers: { 'content-type': 'application/xhtml+xml' }, status: 'annotated' },
  '/frame': {
    html: `<!doctype html><title>A frame</title><h1>A frame round an article</h1><iframe src="/sample"></iframe>`,
    status: null,
  },
  '/frameset': {
    html: '<!doctype html><title>Frames</title><frameset cols="*"><frame src="/sample"></frameset>',
    status: null,
  },
  '/shadow': {
    html: scripted(`const root = document.querySelector('#place').attachShadow({ mode: 'open' });
      root.innerHTML = '<style>p { margin: 1em }</style><main><slot></slot></main>' + article;`),
    status: 'annotated',
  },
  '/written': { html: scripted('document.write(article);', ''), status: 'annotated' },
  '/written-anew': {
    html: `<!doctype html><title>Please wait</title><script>const page = ${JSON.stringify(sample).replaceAll('<', '\\u003c')};
      addEventListener('load', () => setTimeout(() => { document.open(); document.write(page); document.close(); }));
      </script><p>Please wait.`,
    status: 'annotated',
    changes: true,
  },
  '/late': {
    html: scripted("setTimeout(() => { document.querySelector('#place').innerHTML = article; }, 800);"),
    status: 'annotated',
    changes: true,
  },
  '/right-to-left': {
    html: sample.replace('<html lang="en"', '<html lang="en" dir="rtl"'),
    status: 'annotated',
  },
  '/20000-nodes': { html: sample.replace('</main>', `</main>${manyNodes}`), status: 'annotated' },
  '/trusted-types': {
    html: sample,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    status: 'annotated',
  },
};
