import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Words } from '../../components/words.ts';
import { Cards } from './cards.tsx';
import { makeCards, type WithCards } from './make-cards.ts';

/** Loaded by the annotator once the page is painted: all that answers the reader's hand, so that the engine itself stays small. */
export default defineUnlistedScript(() => {
  const world = globalThis as WithCards;
  world[makeCards] = (document, catalogue, lit) => new Cards(document, new Words(catalogue), lit);
});
