/**
 * Puts a text on the clipboard; false where the browser does not let it. The newer way needs a secure page, and cards
 * open on others too.
 */
export function copy(document: Document, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.defaultView?.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', fill, { capture: true });
  return done && copied;
}
