import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import { Speaking, Words } from '../../components/words.ts';
import { CardHost } from './card-host.ts';
import { makeCardView, type WithCards } from './card-view.ts';

/** Loaded by the annotator once the page is painted: all that draws a card, so that the engine itself stays small. */
export default defineUnlistedScript(() => {
  const world = globalThis as WithCards;
  world[makeCardView] = (document, catalogue) => {
    const host = new CardHost(document);
    const words = new Words(catalogue);
    const draw = (card: CardProps) => (
      <Speaking value={words}>
        <Card {...card} />
      </Speaking>
    );
    return {
      holds: (event) => host.holds(event),
      open: (card, range, at) => host.open(draw(card), range, at),
      update: (card, grown) => host.update(draw(card), grown),
      close: () => host.close(),
    };
  };
});
