import { pageTheme } from '../../entrypoints/card/page-theme.ts';

/** What shows a card, for a page without the extension. */
export { CardHost } from '../../entrypoints/card/card-host.ts';

/** An empty card in the theme that the page has where some words stand. */
export const cardBeside = (words: Element) => <section class="card" data-theme={pageTheme(words)} />;
