import browser from 'webextension-polyfill';
import { type CardView, makeCardView, type WithCards } from '../card/card-view.ts';
import { loadCatalogue } from './load-catalogue.ts';

/**
 * Loads the script that draws cards, once for a page. Rejects where it cannot be had any more: the extension was
 * updated or removed since the page was opened.
 */
export async function loadCardView(document: Document): Promise<CardView> {
  const world = globalThis as WithCards;
  const catalogue = await loadCatalogue();
  if (world[makeCardView] === undefined) await import(/* @vite-ignore */ browser.runtime.getURL('card.js'));
  const make = world[makeCardView];
  if (make === undefined) throw new Error('The script of the card has left nothing to call.');
  return make(document, catalogue);
}
