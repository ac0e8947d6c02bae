import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageState } from '../../lib/messages.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { until } from '../../scripts/browser/open.ts';
import { askPage, cardElement, hover, openCard, readCard, settledState } from '../../scripts/browser/page.ts';
import { changesOf, rememberPage } from '../../scripts/browser/traces.ts';
import { pages } from './awkward.ts';
import { type Fixture, openFixture } from './fixture.ts';

/** The sample article in a real browser, as a reader meets it; the tests follow each other on one page. */
let fixture: Fixture;
let page: Page;
let url: string;
let state: Extract<PageState, { status: 'annotated' }>;

beforeAll(async () => {
  fixture = await openFixture(pages);
  ({ page, url } = await fixture.visit('/sample', rememberPage));
  const settled = await settledState(fixture.inside, url);
  if (settled.status !== 'annotated')
    throw new Error(`The sample is not annotated: ${JSON.stringify(settled)}`);
  state = settled;
});

afterAll(() => fixture?.close());

it('reads the article, its day and its subject', () => {
  const { article, topic } = state.annotation;
  expect(article.title).toBe('Moscow and Beijing renew their treaty as the West closes ranks');
  expect(article.published).toBe('2021-06-29');
  expect(article.byline).toContain('Robin Ashgrove');
  expect(article.text).not.toContain('This page comes with Sidelight');
  expect(topic.onTopic).toBe(true);
});

it('says who said what, and of no words that somebody else said them', () => {
  const { article, quotes } = state.annotation;
  const speakerOf = (words: string) => {
    const at = article.text.indexOf(words);
    return quotes.find(({ start, end }) => start <= at && at < end)?.speaker?.name ?? null;
  };
  expect(speakerOf('We reject every attempt')).toBe('Sergey Lavrov');
  expect(speakerOf('Those who speak')).toBe('Sergey Lavrov');
  expect(speakerOf('It is a promise to consult')).toBe('Marta Oyelaran');
  expect(speakerOf('because its shortest side')).toBe('Marta Oyelaran');
  expect(speakerOf('Europe is nobody')).toBe('Clément Beaune');
  expect(speakerOf('stand back to back')).toBe('Wang Yi');
  expect(speakerOf('the highest level')).toMatch(/joint|Russia and China/i);
  expect(speakerOf('with open eyes')).not.toBe('Antony Blinken');
  expect(speakerOf('tough but useful')).toBeNull();
});

it('lights up the words that the annotation speaks of, and no others', async () => {
  const { article, mentions, quotes } = state.annotation;
  const spoken = [...mentions, ...quotes].map(({ start, end }) => article.text.slice(start, end));
  const lights = await lightsOf(page);
  expect(Object.keys(lights)).toEqual(expect.arrayContaining(['actor', 'place', 'repaired', 'speech-1']));
  for (const words of Object.values(lights).flat()) expect(spoken).toContain(words);
  expect(lights.repaired).toEqual(
    expect.arrayContaining([
      'Vladimir Poutine',
      'Sergei Lavrov',
      'Antony blink',
      'Qin gang',
      'Caroline wilson',
    ]),
  );
});

it('leaves every node, the HTML and the layout of the page as they were', async () => {
  expect(await changesOf(page, cardElement)).toEqual([]);
});

it('opens a card where the pointer rests, with the role then and the role now', async () => {
  const lines = await openCard(page, 'Antony blink');
  const text = lines.join(' ');
  expect(lines).toContain('Antony Blinken');
  expect(text).toContain('Then 29 June 2021 United States Secretary of State');
  expect(text).toMatch(/Now .*No role known today/);
  expect(text).toMatch(/Antony blink\s+read as Antony Blinken\s+the surname is cut short/);
  expect(await changesOf(page, cardElement)).toEqual([]);
});

it('keeps the card while the pointer goes over to it, and closes it on Escape', async () => {
  const box = await page.evaluate((name) => {
    const { x, y } = document
      .querySelector(name)!
      .shadowRoot!.querySelector('.card')!
      .getBoundingClientRect();
    return { x, y };
  }, cardElement);
  await page.mouse.move(box.x + 20, box.y + 20, { steps: 6 });
  await new Promise((later) => setTimeout(later, 600));
  expect(await readCard(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await readCard(page)) === null);
});

it('opens no card where the pointer only passes by', async () => {
  await hover(page, 'Qin gang');
  await page.mouse.move(5, 5);
  await new Promise((later) => setTimeout(later, 700));
  expect(await readCard(page)).toBeNull();
});

it('resolves an office to who held it on the day of the article', () => {
  const { article, mentions } = state.annotation;
  const office = mentions.find(({ start, end }) => /American president/.test(article.text.slice(start, end)));
  expect(office?.entity).toBe('person/joe-biden');
});

it('brings a place that was asked for into view', async () => {
  const start = state.annotation.article.text.indexOf('Henry kissinger');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  expect(await askPage<'goTo'>(fixture.inside, url, { type: 'goTo', start, end: start + 15 })).toEqual({
    ok: true,
  });
  await until('the page to scroll', () => page.evaluate(() => scrollY > 100));
});

it('leaves no trace when it is told to clear', async () => {
  await openCard(page, 'Antony blink');
  expect(await askPage<'clear'>(fixture.inside, url, { type: 'clear' })).toEqual({ ok: true });
  expect(await lightsOf(page)).toEqual({});
  expect(await changesOf(page, 'nothing-is-left-out')).toEqual([]);
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});
