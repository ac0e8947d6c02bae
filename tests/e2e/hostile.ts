import { storedPage } from '../../scripts/browser/serve.ts';

const sample = storedPage('sample/index.html');
const withHead = (head: string) => sample.replace('<head>', `<head>${head}`);
const withBody = (start: string) => sample.replace(/<body[^>]*>/, (body) => `${body}${start}`);
const withParagraph = (paragraph: string) => sample.replace(/<\/article>/, `${paragraph}</article>`);
const script = (code: string) => `<script>${code}</script>`;

/** Would tell on itself if anything made markup of it. */
const attack = `<img src="/stray" onerror="globalThis.hacked=true"><script>globalThis.hacked=true</script>`;
const asText = attack.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Names of fields and methods that whoever reads a page asks its elements and its document for. */
const fields =
  'attributes childNodes children parentNode parentElement nodeType nodeName tagName localName id className classList textContent getAttribute hasAttribute matches closest querySelector querySelectorAll firstChild nextSibling ownerDocument getClientRects getBoundingClientRect contains remove append'.split(
    ' ',
  );
const ofDocument =
  'body documentElement title head createElement createTreeWalker createRange querySelector querySelectorAll getElementsByTagName caretPositionFromPoint adoptedStyleSheets defaultView addEventListener readyState'.split(
    ' ',
  );
const inputs = (names: readonly string[]) =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** By path: the sample article under the hands of a page that wants Sidelight to fail, or to work for it. */
export const hostilePages: Readonly<Record<string, { readonly html: string }>> = {
  '/markup-as-text': {
    html: withParagraph(`<p>“${asText} we are ready,” said Ramona ${asText} Quiroga, a historian.</p>`)
      .replace(/<title>.*?<\/title>/, `<title>${asText}</title>`)
      .replace(/"headline": "/, `"headline": "${attack.replaceAll('"', "'").replaceAll('/', '\\/')} `),
  },
  '/bidi': {
    html: withParagraph(
      '<p>\u202eVladimir Putin\u202c and \u2066Sergei Lavrov\u2067 spoke: “\u202eWe \u2069are ready\u202a,” said Wang Yi\u200f.</p>',
    ),
  },
  '/giant': {
    html: withHead(
      `<meta name="description" content="${'x'.repeat(1_000_000)}"><meta name="author" content="${'a '.repeat(500_000)}">`,
    ).replace(
      '</article>',
      `<p data-x="${'y'.repeat(1_000_000)}">${'Putinx'.toLowerCase().repeat(50_000)}</p></article>`,
    ),
  },
  '/no-blanks': { html: withParagraph(`<p>${'Putin'.repeat(60_000)}</p>`) },
  '/polluting': {
    html: withHead(
      `<script type="application/ld+json">{"__proto__":{"hacked":true},"constructor":{"prototype":{"hacked":true}},"@type":"NewsArticle","@graph":[{"__proto__":{"hacked":true}}]}</script><script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script><script type="application/ld+json">${'{"@graph":'.repeat(5000)}1${'}'.repeat(5000)}</script>`,
    ),
  },
  '/clobbered': {
    html: withBody(`<form id="sidelight"><p>Sign in.</p>${inputs(fields)}</form>`).replace(
      '</article>',
      `<form>${inputs(fields)}</form></article>`,
    ),
  },
  '/clobbered-whole': {
    html: sample
      .replace(/<article([^>]*)>/, (_, rest) => `<form><article${rest}>${inputs(fields)}`)
      .replace('</article>', '</article></form>'),
  },
  '/clobbered-document': {
    html: withBody(ofDocument.map((name) => `<img name="${name}" alt="">`).join('')),
  },
  '/redefined': {
    html: withHead(
      script(`
        const no = () => { throw new Error('Not in this page.') };
        for (const [owner, names] of [[Array.prototype, ['map', 'filter', 'push', 'forEach']], [String.prototype, ['slice', 'replace']],
          [Document.prototype, ['createElement', 'createRange', 'querySelector', 'caretPositionFromPoint']],
          [Element.prototype, ['attachShadow', 'append', 'getAttribute']], [HighlightRegistry.prototype, ['set', 'get']],
          [Range.prototype, ['setStart', 'setEnd', 'getClientRects']], [Map.prototype, ['get', 'set']], [JSON, ['parse', 'stringify']],
          [globalThis, ['Highlight', 'fetch', 'Promise', 'MutationObserver']]])
          for (const name of names) if (owner !== Array.prototype || name !== 'push') Object.defineProperty(owner, name, { get: no, set() {} });`),
    ),
  },
  '/traps': {
    html: withHead(
      script(`
        for (const name of ['sidelight', 'browser', 'chrome', 'annotator', 'process', 'exports', 'module'])
          try { Object.defineProperty(globalThis, name, { get() { globalThis.trapped = name; return new Proxy({}, { get() { throw 1 } }) } }) } catch {}`),
    ),
  },
  '/clears': {
    html: withHead(script('setInterval(() => CSS.highlights.clear(), 20)')),
  },
  '/removes': {
    html: withHead(
      script(
        "new MutationObserver(() => { for (const each of document.documentElement.children) if (each.localName.includes('-')) each.remove() }).observe(document, { childList: true, subtree: true })",
      ),
    ),
  },
  '/covers': {
    html: withHead(
      '<style>:not(html):not(body) { z-index: 2147483647 !important } sidelight-card, [popover] { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; clip-path: circle(0) !important; pointer-events: none !important }</style>',
    ).replace(
      '</body>',
      '<div style="position:fixed;inset:0;pointer-events:none;background:rgb(255 255 255 / 20%)"></div></body>',
    ),
  },
  '/fakes': {
    html: withHead(
      script(`
        const messages = [{ type: 'clear' }, { type: 'annotateTab', tabId: 1 }, { type: 'getState' }];
        setInterval(() => {
          for (const message of messages) {
            postMessage(message, '*'); postMessage(JSON.stringify(message), '*');
            dispatchEvent(new CustomEvent('message', { detail: message })); document.dispatchEvent(new CustomEvent(message.type));
            try { chrome.runtime.sendMessage(message) } catch {}
          }
        }, 20);`),
    ),
  },
};
