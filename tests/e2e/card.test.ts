import axe, { type AxeResults } from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/open.ts';
import {
  askPage,
  bringToView,
  cardElement,
  openCard,
  readCard,
  settledState,
} from '../../scripts/browser/page.ts';
import { pages } from './awkward.ts';
import { type Fixture, kind, openFixture } from './fixture.ts';

/** The card under real pointer and key input, on one page; each test leaves no card behind. */
let fixture: Fixture;
let page: Page;
let url: string;

const pause = (time: number) => new Promise((later) => setTimeout(later, time));

beforeAll(async () => {
  fixture = await openFixture(pages);
  ({ page, url } = await fixture.visit('/sample', countCards));
  const state = await settledState(fixture.inside, url);
  if (state.status !== 'annotated') throw new Error(`The sample is not annotated: ${JSON.stringify(state)}`);
  await page.bringToFront();
});

afterAll(() => fixture?.close());

declare global {
  var cardsSeen: number;
  var lastMove: number;
  var openedAfter: number;
}

/** Has the page count the cards that come up, and remember how long the pointer had rested before the last. */
async function countCards(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument((name) => {
    globalThis.cardsSeen = 0;
    addEventListener('pointermove', () => {
      globalThis.lastMove = performance.now();
    });
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (!added.some((node) => node.nodeName.toLowerCase() === name)) return;
      globalThis.cardsSeen += 1;
      globalThis.openedAfter = performance.now() - globalThis.lastMove;
    }).observe(document, { childList: true, subtree: true });
  }, cardElement);
}

const countedCards = () => page.evaluate(() => globalThis.cardsSeen);

/** The box of the open card, and of the window. */
function boxes(tab = page) {
  return tab.evaluate((name) => {
    const card = document.querySelector(name)?.shadowRoot?.querySelector('.card');
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      left,
      top,
      right,
      bottom,
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    };
  }, cardElement);
}

async function closeCard(): Promise<void> {
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await readCard(page)) === null);
}

it('opens no card while the page scrolls under a still pointer', async () => {
  const before = await countedCards();
  const { x, y } = await bringToView(page, 'Qin gang');
  await page.mouse.move(x, y - 60);
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel({ deltaY: 20 });
    await pause(120);
  }
  expect(await countedCards()).toBe(before);
});

it('opens no card for a pointer that sweeps over twenty names', async () => {
  const before = await countedCards();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const places = await page.evaluate(() =>
    ['actor', 'place', 'repaired', 'unknown']
      .flatMap((name) => [...(CSS.highlights.get(`sidelight-${name}`) ?? [])])
      .slice(0, 60)
      .map((range) => (range as Range).getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .filter(({ y }) => y > 0 && y < innerHeight),
  );
  const names = Array.from({ length: 20 }, (_, at) => places[at % places.length]!);
  for (const { x, y } of names) await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.move(2, 2);
  await pause(700);
  expect(await countedCards()).toBe(before);
});

it('opens a card after a rest of 350 to 500 ms', async () => {
  const after: number[] = [];
  for (const words of ['Qin gang', 'Vladimir Poutine', 'Antony blink']) {
    const { x, y } = await bringToView(page, words);
    await page.mouse.move(x - 40, y - 40);
    await page.mouse.move(x, y);
    await until('the card', () => readCard(page));
    after.push(await page.evaluate(() => globalThis.openedAfter));
    if (words !== 'Antony blink') await closeCard();
  }
  expect(Math.min(...after)).toBeGreaterThanOrEqual(345); // Timers are rounded.
  // A machine with other work to do is late now and then.
  expect(Math.min(...after)).toBeLessThanOrEqual(500);
});

it('stays while the pointer goes over to it, rests there and turns the wheel, which moves the page', async () => {
  const { left, top } = (await boxes())!;
  await page.mouse.move(left + 30, top + 12, { steps: 10 });
  await pause(500);
  expect(await readCard(page)).not.toBeNull();
  const before = await page.evaluate(() => scrollY);
  // The first turns may go through the card itself.
  await until('the page to scroll', async () => {
    await page.mouse.wheel({ deltaY: 400 });
    return page.evaluate((from) => scrollY !== from, before);
  });
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), before);
  await closeCard();
});

it('stays while the pointer goes over to its far corner, across other words', async () => {
  const { x, y } = await bringToView(page, 'Antony blink');
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y);
  await until('the card', () => readCard(page));
  const { right, bottom } = (await boxes())!;
  for (let step = 1; step <= 12; step++) {
    const share = (step / 12) ** 2; // Slow at first, where it is not on the card yet.
    await page.mouse.move(x + (right - 8 - x) * share, y + (bottom - 8 - y) * share);
    await pause(30);
  }
  await pause(500);
  expect((await readCard(page))?.join(' ')).toContain('Antony Blinken');
  await closeCard();
});

it('closes on Escape without the pointer moving', async () => {
  await openCard(page, 'Antony blink');
  await closeCard();
  await page.mouse.move(2, 2);
});

it('is pinned by a click, and then stays', async () => {
  const { x, y } = await bringToView(page, 'Antony blink');
  await page.mouse.click(x, y);
  await until('the card', () => readCard(page));
  await page.mouse.move(2, 2);
  await pause(600);
  expect(await page.evaluate(pressedPin, cardElement)).toBe('true');
  await closeCard();
});

function pressedPin(name: string): string | null | undefined {
  return document
    .querySelector(name)
    ?.shadowRoot?.querySelector('[aria-pressed]')
    ?.getAttribute('aria-pressed');
}

/** What a card of these words sticks out of the window, wherever in it the words are; each place as a sentence. */
async function cardsOutside(where: string): Promise<string[]> {
  const outside: string[] = [];
  for (const words of ['Antony blink', 'Qin gang'])
    for (const place of [0.06, 0.5, 0.94]) {
      const { x, y } = await bringToView(page, words, place);
      await page.mouse.click(x, y);
      await until(`the card of ${words}`, async () =>
        (await readCard(page))?.some((line) => line.includes('Last confirmed')),
      );
      await pause(50);
      const box = (await boxes())!;
      if (box.left < 0 || box.top < 0 || box.right > box.width + 0.5 || box.bottom > box.height + 0.5)
        outside.push(`${where}: ${words} at ${place}: ${JSON.stringify(box)}`);
      await closeCard();
    }
  return outside;
}

it.each([
  ['50 %', 2200, 1640],
  ['100 %', 1100, 820],
  ['200 %', 550, 410],
  ['400 %', 275, 205],
  ['a phone', 360, 640],
  ['a narrow strip', 240, 700],
])('lies inside a window zoomed to %s, wherever the words are', async (_, width, height) => {
  await page.setViewport({ width, height });
  await pause(300); // The page is laid out anew.
  const outside: string[] = [];
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), dir);
    outside.push(...(await cardsOutside(dir)));
  }
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.setViewport({ width: 1100, height: 820 });
  expect(outside).toEqual([]);
});

it('lies inside the window in each of its corners', async () => {
  const outside: string[] = [];
  for (const side of ['left', 'right']) {
    // A column of some words at one edge of the window.
    await page.evaluate((edge) => {
      document.body.style.cssText = `width: 12em; margin-${edge}: 0; margin-${edge === 'left' ? 'right' : 'left'}: auto`;
    }, side);
    outside.push(...(await cardsOutside(side)));
  }
  await page.evaluate(() => document.body.removeAttribute('style'));
  expect(outside).toEqual([]);
});

it('follows the real background of the page', async () => {
  const themeOn = async (background: string) => {
    await page.evaluate((colour) => {
      document.body.style.background = colour;
    }, background);
    await openCard(page, 'Antony blink');
    const theme = await page.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.card')?.getAttribute('data-theme'),
      cardElement,
    );
    await closeCard();
    await page.mouse.move(2, 2);
    return theme;
  };
  expect(await themeOn('#101214')).toBe('dark');
  expect(await themeOn('#fdfdfb')).toBe('light');
  await page.evaluate(() => document.body.removeAttribute('style'));
});

/** What cannot be read on the card, or moves, each as a sentence. */
function unreadable(): Promise<string[]> {
  return page.evaluate((name) => {
    const card = document.querySelector(name)?.shadowRoot?.querySelector('.card');
    if (!card) return ['There is no card.'];
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (/\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[ ,]+/).map((each) => {
        const share = Number(each) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = luminance(getComputedStyle(card).backgroundColor);
    const faults: string[] = [];
    for (const each of card.querySelectorAll('*')) {
      if (![...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
      const ink = luminance(getComputedStyle(each).color);
      const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      if (contrast < 4.5) faults.push(`${each.textContent}: contrast ${contrast.toFixed(1)}`);
    }
    const { borderTopWidth, borderTopColor } = getComputedStyle(card);
    if (borderTopWidth === '0px' || borderTopColor === 'rgba(0, 0, 0, 0)')
      faults.push('The card has no edge.');
    const moving = card.getAnimations({ subtree: true }).length;
    const willMove = [card, ...card.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each);
      return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
    });
    if (moving + willMove.length > 0) faults.push('Something moves.');
    return faults;
  }, cardElement);
}

// Only Chromium lets a test ask for the reader's colours and motion.
it.runIf(kind === 'chromium').each([
  ['forced-colors', 'active', 'dark'],
  ['forced-colors', 'active', 'light'],
  ['prefers-reduced-motion', 'reduce', 'light'],
])('is readable and still with %s: %s in %s', async (name, value, scheme) => {
  const session = await page.createCDPSession();
  const features = [
    { name, value },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await openCard(page, 'Antony blink');
  const faults = await unreadable();
  await closeCard();
  await page.mouse.move(2, 2);
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  await session.detach();
  expect(faults).toEqual([]);
});

it.each([
  ['a small phone', 320, 568],
  ['a phone', 412, 915],
  ['a phone on its side', 800, 360],
])('is a sheet at the edge for a finger on %s', async (_, width, height) => {
  // Firefox lets a test touch, but not make the window that of a device without a mouse.
  const touch = kind === 'chromium' ? { isMobile: true, hasTouch: true } : {};
  const { page: phone, url: address } = await fixture.visit('/sample', (tab) =>
    tab.setViewport({ width, height, ...touch }),
  );
  await settledState(fixture.inside, address);
  await phone.bringToFront();
  for (const [place, edge] of [
    [0.2, 'bottom'],
    [0.8, 'top'],
  ] as const) {
    const { x, y } = await bringToView(phone, 'Antony blink', place);
    await until('the card', async () => {
      // Nothing hears the finger before the script of the cards has come, when the page is at rest.
      if ((await readCard(phone)) === null) await phone.touchscreen.tap(x, y);
      return readCard(phone);
    });
    await pause(100);
    const box = (await boxes(phone))!;
    const rounded = {
      left: Math.round(box.left),
      right: Math.round(box.right),
      [edge]: Math.round(box[edge]),
    };
    expect(rounded).toEqual({ left: 0, right: box.width, [edge]: edge === 'top' ? 0 : box.height });
    // The words stay in sight.
    expect(edge === 'top' ? box.bottom < y : box.top > y).toBe(true);
    await phone.keyboard.press('Escape');
    await until('the card to close', async () => (await readCard(phone)) === null);
  }
  await phone.close();
  await page.bringToFront();
});

it('breaks no rule of axe in the page, and copies a report that is shown', async () => {
  await openCard(page, 'Antony blink');
  await page.keyboard.press('Enter');
  await page.evaluate((name) => {
    const buttons = [...document.querySelector(name)!.shadowRoot!.querySelectorAll('button')];
    buttons.find(({ className }) => className === 'card-wrong')!.click();
  }, cardElement);
  const report = await until('the report', () =>
    page.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.card-report')?.textContent,
      cardElement,
    ),
  );
  expect(report).toContain('Name: Antony blink');
  expect(report).toContain('Read as: person/antony-blinken');
  expect(report).toContain(`Page: ${url}`);
  await page.evaluate(axe.source);
  const { violations, passes } = (await page.evaluate('axe.run(document)')) as AxeResults; // of the script just put in
  const onCard = (results: AxeResults['passes']) =>
    results.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ target, html }) => (String(target).includes(cardElement) ? `${id}: ${html}` : [])),
    );
  expect(onCard(passes)).not.toEqual([]);
  expect(onCard(violations)).toEqual([]);
  await closeCard();
  await page.mouse.move(2, 2);
});

it('goes from name to name and into a card by keys alone, and back', async () => {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const step = (to: 'next' | 'previous') => askPage<'step'>(fixture.inside, url, { type: 'step', to });
  const lit = () => page.evaluate(() => [...(CSS.highlights.get('sidelight-current') ?? [])].map(String));
  expect(await step('next')).toEqual({ ok: true });
  const [first] = await lit();
  expect(await step('next')).toEqual({ ok: true });
  const [second] = await lit();
  expect(second).not.toBe(first);
  const said = await until('the name to be told', () =>
    page.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('[role=status]')?.textContent,
      cardElement,
    ),
  );
  expect(said).toMatch(/, mention 2 of \d+$/);
  expect(await step('previous')).toEqual({ ok: true });
  expect(await lit()).toEqual([first]);
  await page.keyboard.press('Enter');
  await until('the card', async () =>
    (await readCard(page))?.some((line) => line.includes('Last confirmed')),
  );
  expect(await focused()).toMatchObject({ role: 'dialog' });
  await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject({ name: 'Keep open' });
  await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject({ name: 'Close' });
  await page.keyboard.press('Enter');
  await until('the card to close', async () => (await readCard(page)) === null);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('Escape');
  expect(await lit()).toEqual([]);
});

it('opens a card by its command, and puts the focus back where it was', async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
  const before = await page.evaluate(() => document.activeElement?.outerHTML);
  expect(await askPage<'openCard'>(fixture.inside, url, { type: 'openCard' })).toEqual({ ok: true });
  await until('the focus to be in the card', async () => (await focused()).role === 'dialog');
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await readCard(page)) === null);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
});

it.runIf(kind === 'chromium')('is told to a screen reader with names, in order', async () => {
  await openCard(page, 'Antony blink');
  const tree = await page.accessibility.snapshot({ interestingOnly: true });
  const all: SerializedAXNode[] = [];
  const visit = (node: SerializedAXNode) => {
    all.push(node);
    node.children?.forEach(visit);
  };
  if (tree) visit(tree);
  const dialog = all.findIndex(({ role, name }) => role === 'dialog' && name === 'Antony Blinken');
  expect(dialog).toBeGreaterThan(0);
  const after = all.slice(dialog).filter(({ role }) => role === 'button' || role === 'link');
  expect(after.slice(0, 2).map(({ name }) => name)).toEqual(['Keep open', 'Close']);
  expect(after.filter(({ name }) => !name)).toEqual([]);
  expect(after.at(-1)?.name).toBe('Wrong?');
  await closeCard();
});

/** The role and the name of what has the focus, in the card or in the page. */
function focused(): Promise<{ role: string | null; name: string | null }> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    return {
      role: element?.getAttribute('role') ?? null,
      name: element?.getAttribute('aria-label') ?? null,
    };
  });
}

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});
