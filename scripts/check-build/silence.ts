import { posix } from 'node:path';
import { type BuiltFile, excerpt, isFieldName, memberName, type Node, stringOf, visitCode } from './code.ts';

/** A place in the built extension that could send or fetch something, or turn a string into markup or code. */
export interface Use {
  readonly path: string;
  /** What it is: the name of the API, "remote address", "own file", ... */
  readonly what: string;
  readonly code: string;
}

/** Names that reach the network, or other programs, wherever they stand. */
const network = new Set(
  'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource sendBeacon WebTransport RTCPeerConnection webkitRTCPeerConnection importScripts Worker SharedWorker serviceWorker Image Audio connectNative sendNativeMessage onMessageExternal onConnectExternal setUninstallURL requestSubmit'.split(
    ' ',
  ),
);

/** Names that turn a string into markup or code. */
const makers = new Set(
  'eval Function innerHTML outerHTML insertAdjacentHTML createContextualFragment setHTMLUnsafe parseHTMLUnsafe DOMParser dangerouslySetInnerHTML'.split(
    ' ',
  ),
);

/** Elements that load what their address names. */
const loaders = new Set(
  'img script link iframe frame object embed video audio source track picture form base image use'.split(' '),
);

/** Methods that only look for an element or a word. */
const readers = new Set(
  'querySelector querySelectorAll closest matches getElementsByTagName has includes get startsWith endsWith indexOf'.split(
    ' ',
  ),
);

const remote = /(?:https?|wss?|ftp):\/\/|^\/\/[\w[]/i;

/** Everything in one built file that could break the silence, allowed or not. */
export function usesIn(file: BuiltFile, files: ReadonlySet<string>): Use[] {
  if (file.path.endsWith('.js')) return usesInCode(file, files);
  if (file.path.endsWith('.css')) return usesInStyles(file);
  if (file.path.endsWith('.html') || file.path.endsWith('.svg')) return usesInPage(file, files);
  if (file.path === 'manifest.json') return usesInManifest(file);
  return [];
}

function usesInCode({ path, source }: BuiltFile, files: ReadonlySet<string>): Use[] {
  const uses: Use[] = [];
  visitCode(source, (node, above) => {
    const what = useOf(node, above, path, files);
    if (what === 'remote address') uses.push({ path, what, code: stringOf(node)! });
    else if (what !== null) uses.push({ path, what, code: excerpt(source, node) });
  });
  return uses;
}

function useOf(node: Node, above: readonly Node[], path: string, files: ReadonlySet<string>): string | null {
  if (node.type === 'ImportExpression') return 'import()';
  if (/^(?:Import|Export)(?:All|Named)?Declaration$/.test(node.type)) {
    const from = stringOf(node.source);
    return from === null || files.has(posix.join(posix.dirname(path), from)) ? null : 'import';
  }
  const name =
    node.type === 'Identifier' && !isFieldName(node, above)
      ? String(node.name)
      : (memberName(node) ?? (node.type === 'Literal' ? stringOf(node) : null));
  if (name !== null && (network.has(name) || makers.has(name))) return isName(node, above) ? null : name;
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return loaderMade(node);
  const text = node.type === 'Literal' || node.type === 'TemplateElement' ? stringOf(node) : null;
  return text !== null && remote.test(text) ? 'remote address' : null;
}

/** A string such as "Image" that is looked at and not looked up: `tag === "Image"`, `["Image", ...]`. */
function isName(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1);
  if (node.type !== 'Literal' || parent === undefined) return false;
  return parent.type !== 'MemberExpression' && !parent.type.startsWith('Call');
}

function loaderMade({ callee, arguments: list }: Node): string | null {
  const [first, second] = list as unknown[];
  const called = memberName(callee);
  if (called !== null && readers.has(called)) return null;
  for (const name of [stringOf(first), called === 'createElementNS' ? stringOf(second) : null])
    if (name !== null && loaders.has(name.toLowerCase())) return `<${name.toLowerCase()}>`;
  return null;
}

function usesInStyles({ path, source }: BuiltFile): Use[] {
  const found = source.matchAll(
    /@import[^;]*|\burl\([^)]*\)|\bimage-set\([^)]*\)|(?:https?:)?\/\/[\w.-]+\.\w+[^\s)]*/gi,
  );
  return [...found]
    .filter(([code]) => !/^url\(["']?data:/i.test(code))
    .map(([code]) => ({ path, what: 'address in styles', code }));
}

function usesInPage({ path, source }: BuiltFile, files: ReadonlySet<string>): Use[] {
  const uses: Use[] = [];
  for (const [code, address = ''] of source.matchAll(
    /\b(?:src|href|srcset|action|data|poster)\s*=\s*["']?([^"'\s>]*)/gi,
  )) {
    const own = address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(path), address);
    if (!files.has(own)) uses.push({ path, what: 'address in a page', code });
  }
  for (const [code] of source.matchAll(
    /<script(?![^>]*\bsrc=)[^>]*>|<meta[^>]*http-equiv[^>]*>|\son\w+\s*=[^>]*|<style[^>]*>|javascript:/gi,
  ))
    uses.push({ path, what: 'code in a page', code });
  return uses;
}

/** The only policy of the extension's pages: nothing but its own files. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const permissions = new Set(['storage', 'activeTab', 'scripting', 'sidePanel']);
const pages = new Set(['http://*/*', 'https://*/*']);

function usesInManifest({ path, source }: BuiltFile): Use[] {
  const manifest = JSON.parse(source);
  const uses: Use[] = [];
  const add = (what: string, value: unknown) => uses.push({ path, what, code: JSON.stringify(value) });
  const given = manifest.content_security_policy;
  if (given?.extension_pages !== policy || Object.keys(given).length !== 1) add('policy', given);
  for (const name of manifest.permissions ?? []) if (!permissions.has(name)) add('permission', name);
  for (const script of manifest.content_scripts ?? [])
    for (const match of script.matches) if (!pages.has(match)) add('match', match);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
    'update_url',
    'homepage_url',
    'chrome_settings_overrides',
  ])
    if (key in manifest) add('manifest key', { [key]: manifest[key] });
  return uses;
}

/** A use that is no breach, and why. */
export interface Allowance {
  readonly path: RegExp;
  readonly what: string;
  readonly code: RegExp;
  readonly why: string;
}

/** Uses that no allowance covers, and allowances that nothing uses: each a line for whoever broke the silence. */
export function breaches(uses: readonly Use[], allowed: readonly Allowance[]): string[] {
  const covers = (allowance: Allowance, use: Use) =>
    allowance.what === use.what && allowance.path.test(use.path) && allowance.code.test(use.code);
  const unexplained = uses
    .filter((use) => !allowed.some((allowance) => covers(allowance, use)))
    .map(({ path, what, code }) => `${path}: ${what}: ${code}`);
  const idle = allowed
    .filter((allowance) => !uses.some((use) => covers(allowance, use)))
    .map(
      ({ path, what, code }) => `Nothing uses the allowance for ${what} in ${path} (${code}): take it out.`,
    );
  return [...unexplained, ...idle];
}
