import { describe, expect, it } from 'vitest';
import { allowed } from './allowed.ts';
import { type Allowance, breaches, policy, usesIn } from './silence.ts';

const files = new Set(['annotator.js', 'popup.html', 'chunks/a.js']);
const what = (path: string, source: string) => usesIn({ path, source }, files).map((use) => use.what);

describe('code', () => {
  it.each([
    ['fetch', 'fetch(a)'],
    ['fetch', 'globalThis.fetch(a)'],
    ['fetch', 'self["fetch"](a)'],
    ['fetch', 'self[`fetch`](a)'],
    ['fetch', 'const {fetch: f} = self'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(a)'],
    ['EventSource', 'new window.EventSource(a)'],
    ['sendBeacon', 'navigator.sendBeacon(a, b)'],
    ['WebTransport', 'new WebTransport(a)'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['importScripts', 'importScripts(a)'],
    ['Worker', 'new Worker(a)'],
    ['Image', 'new Image().src = a'],
    ['<img>', 'document.createElement("img")'],
    ['<script>', 'jsx("script", {})'],
    ['<link>', 'd.createElementNS(n, "link")'],
    ['import()', 'import(a)'],
    ['import', 'import a from "./other.js"'],
    ['remote address', 'a.href = "https://example.org/"'],
    ['remote address', 'a = b ? `` : `wss://example.org/`'],
    ['remote address', 'a = "//example.org/x"'],
    ['onMessageExternal', 'browser.runtime.onMessageExternal.addListener(f)'],
    ['setUninstallURL', 'browser.runtime.setUninstallURL(a)'],
    ['eval', 'eval(a)'],
    ['Function', 'new Function(a)'],
    ['innerHTML', 'a.innerHTML = b'],
    ['insertAdjacentHTML', 'a.insertAdjacentHTML(b, c)'],
  ])('finds %s in %s', (name, source) => {
    expect(what('chunks/b.js', source)).toContain(name);
  });

  it.each([
    ['a word that is only compared', 'tag === "Image"'],
    ['a field of our own', 'const a = {Image: 1}; class B { fetch() {} }'],
    ['a look for an element', 'document.querySelectorAll("img"), tags.has("script")'],
    ['its own modules', 'import a from "./a.js"'],
    ['words of a text', '"see example.org // and more"'],
  ])('passes over %s', (_, source) => {
    expect(what('chunks/b.js', source)).toEqual([]);
  });
});

describe('pages and styles', () => {
  it.each([
    ['popup.html', '<script src="https://example.org/a.js"></script>'],
    ['popup.html', '<img src="//example.org/a.png">'],
    ['popup.html', '<link rel="preconnect" href="https://example.org">'],
    ['popup.html', '<script>alert(1)</script>'],
    ['popup.html', '<meta http-equiv="refresh" content="0">'],
    ['popup.html', '<p onclick="a()">'],
    ['a.css', 'a { background: url(https://example.org/a.png) }'],
    ['a.css', '@import "https://example.org/a.css"'],
    ['a.css', '@font-face { src: url(/font.woff2) }'],
  ])('finds in %s: %s', (path, source) => {
    expect(what(path, source)).not.toEqual([]);
  });

  it('passes over its own files', () => {
    expect(what('popup.html', '<script type="module" src="/chunks/a.js"></script>')).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest = {
    content_security_policy: { extension_pages: policy },
    permissions: ['storage'],
    content_scripts: [{ matches: ['https://*/*'] }],
  };
  it.each([
    ['policy', { content_security_policy: { extension_pages: `${policy}; img-src *` } }],
    ['policy', { content_security_policy: undefined }],
    ['permission', { permissions: ['tabs'] }],
    ['match', { content_scripts: [{ matches: ['<all_urls>'] }] }],
    ['manifest key', { host_permissions: ['https://*/*'] }],
    ['manifest key', { externally_connectable: { ids: ['*'] } }],
  ])('may not have another %s', (name, change) => {
    expect(what('manifest.json', JSON.stringify(manifest))).toEqual([]);
    expect(what('manifest.json', JSON.stringify({ ...manifest, ...change }))).toEqual([name]);
  });
});

describe('allowances', () => {
  const own: Allowance = { path: /^a\.js$/, what: 'fetch', code: /fetch\(own\)/, why: 'A file of its own.' };
  const uses = (source: string) => usesIn({ path: 'a.js', source }, files);

  it('cover what they name, and no other place, name or code', () => {
    expect(breaches(uses('fetch(own)'), [own])).toEqual([]);
    expect(breaches(uses(`fetch(own);${' '.repeat(99)}fetch(url)`), [own])).toHaveLength(1);
  });

  it('are taken out once nothing uses them', () => {
    expect(breaches([], [own])).toEqual([expect.stringContaining('take it out')]);
  });

  it('each say why', () => {
    for (const { why } of allowed) expect(why).toMatch(/\.$/);
  });
});
