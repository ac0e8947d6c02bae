import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../../components/card/Card.tsx';
import { Speaking, Words } from '../../components/words.ts';
import { connectionsOf, sourcesOf } from '../../lib/context/connections.ts';
import { cardOf } from '../annotator/card-target.ts';
import { pageTheme } from '../annotator/page-theme.ts';
import { reportOf } from '../annotator/report.ts';
import { CardHost } from './card-host.ts';
import { type CardContent, makeCardView, type WithCards } from './card-view.ts';
import { copy } from './copy.ts';

/** Loaded by the annotator once the page is painted: all that draws a card, so that the engine itself stays small. */
export default defineUnlistedScript(() => {
  const world = globalThis as WithCards;
  world[makeCardView] = (document, catalogue) => {
    const host = new CardHost(document);
    const words = new Words(catalogue);
    const draw = (card: CardContent) => (
      <Speaking value={words}>
        <Card {...card} onCopy={(text) => copy(document, text)} />
      </Speaking>
    );
    return {
      connectionsOf,
      sourcesOf,
      reportOf,
      cardOf,
      pageTheme,
      holds: (event) => host.holds(event),
      isAt: (point) => host.isAt(point),
      open: (card, range, at) => host.open(draw(card), range, at),
      update: (card, grown) => host.update(draw(card), grown),
      focus: () => host.focus(),
      say: (name, number, of) => host.say(words.say('card_mentionOf', name, `${number}`, `${of}`)),
      close: () => host.close(),
    };
  };
});
