import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFollowers, answerPage } from '../../lib/messages.ts';
import { readsByItself } from '../../lib/settings/sites.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { hostName } from '../card/make-cards.ts';
import { PageSession } from './page-session.ts';
import { readAndWatch } from './read-and-watch.ts';

/** Set in the extension's own world of the page: a second copy of this script, injected on a click, finds it there. */
const mark = Symbol.for('sidelight.annotator');

export default defineUnlistedScript(() => {
  const world = globalThis as { [mark]?: PageSession };
  if (world[mark] !== undefined) return;
  // Of a card that was open when the browser ended the scripts of an earlier version.
  document.querySelector(hostName)?.remove();
  const session = new PageSession();
  world[mark] = session;

  const until = new AbortController();
  // What listens to the extension ends with it; to take it off by then is an error.
  const watching = readAndWatch(session, () => {
    session.clear();
    until.abort();
    delete world[mark];
  });
  const attend = () => void watching.then((watch) => watch?.attend());
  answerPage({
    getState: () => session.state,
    goTo: (span) => ({ ok: session.goTo(span) }),
    annotateAnyway: async () => {
      await session.read(true);
      attend();
      return { ok: session.state.status === 'annotated' };
    },
    step: async ({ to }) => ({ ok: (await session.cards())?.step(to) ?? false }),
    openCard: async () => ({ ok: (await session.cards())?.openByKey() ?? false }),
    narrow: async ({ only }) => ({ ok: await session.narrow(only) }),
    clear: () => {
      session.clear();
      attend();
      return { ok: true };
    },
  });
  answerFollowers(
    (tell, signal) => void watching.then((watch) => watch?.followPlace(tell, signal)),
    until.signal,
  );
  void readSettings().then((settings) => {
    let wasOn = readsByItself(settings, location.hostname);
    watchSettings(async (changed) => {
      const isOn = readsByItself(changed, location.hostname);
      if (wasOn && !isOn) session.clear();
      else if (isOn && !wasOn) await session.read(false);
      else await session.relight();
      wasOn = isOn;
      attend();
    });
  });
});
