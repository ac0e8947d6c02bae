/**
 * FNV-1a of the text's UTF-16 units from `from` on, as eight hex digits. It finds damage, not forgery: the files come
 * out of the extension's own package, and `crypto.subtle` is absent on plain http pages.
 */
export function checksum(text: string, from = 0): string {
  let hash = 0x811c9dc5;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
