import type { Allowance } from './silence.ts';

const withPreact = /^(?:card\.js|chunks\/.*\.js)$/;

/** What in the built extension looks as if it could send, fetch or run something, and why it does not. */
export const allowed: readonly Allowance[] = [
  {
    path: /^(?:annotator|card|chunks\/[\w-]+)\.js$/,
    what: 'fetch',
    code: /\bfetch\([\w$.]+\.runtime\.getURL\([\w$]+\)\)/,
    why: 'Reads a file of the extension itself (own-file.ts).',
  },
  {
    path: /^(?:gate|annotator)\.js$/,
    what: 'import()',
    code: /\bimport\([\w$.]+\.runtime\.getURL\([\w$]+\)\)/,
    why: 'Runs a script of the extension itself (gate.ts, own-file.ts).',
  },
  {
    path: withPreact,
    what: 'remote address',
    code: /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/,
    why: 'The name of an XML namespace, which nothing ever loads.',
  },
  {
    path: /^chunks\/.*\.js$/,
    what: 'remote address',
    code: /^(?:http:\/\/www\.w3\.org\/ns\/anno\.jsonld|https:\/\/sidelight\.example\/ns#)$/,
    why: 'The name of a vocabulary, written into what the reader exports; nothing here loads it.',
  },
  {
    path: /^chunks\/options-.*\.js$/,
    what: '<form>',
    code: /`form`,\{onSubmit:[\w$]+=>\{[\w$]+\.preventDefault\(\)/,
    why: 'Adds a site to the settings; it is never sent, and the policy of the page allows no form to be.',
  },
  {
    path: /^chunks\/options-.*\.js$/,
    what: 'remote address',
    code: /^https:\/\/$/,
    why: 'Put before what the reader types, to read the name of a site out of it.',
  },
  {
    path: withPreact,
    what: 'innerHTML',
    code: /\.__html\b/,
    why: 'In Preact itself, for dangerouslySetInnerHTML, which Sidelight does not use (a name that this check looks for).',
  },
];
