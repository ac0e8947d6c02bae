import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../../components/card/Card.tsx';
import { CardHost } from './card-host.ts';
import { makeCardView, type WithCards } from './card-view.ts';

/** Loaded by the annotator once the page is painted: all that draws a card, so that the engine itself stays small. */
export default defineUnlistedScript(() => {
  const world = globalThis as WithCards;
  world[makeCardView] = (document) => {
    const host = new CardHost(document);
    return {
      holds: (event) => host.holds(event),
      open: (card, range, at) => host.open(<Card {...card} />, range, at),
      update: (card, grown) => host.update(<Card {...card} />, grown),
      close: () => host.close(),
    };
  };
});
