import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleForPage } from '../../scripts/bench/in-page.ts';
import { cardElement } from '../../scripts/browser/page.ts';
import type * as CardParts from './card-parts.tsx';
import { type Fixture, openFixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture({ '/frame': { html: '<!doctype html><iframe></iframe>' } });
});
afterAll(() => fixture?.close());

it('shows and places no card any more in a frame that was taken out of the page', async () => {
  const script = await bundleForPage(new URL('card-parts.tsx', import.meta.url).href);
  const { page } = await fixture.visit('/frame');
  const said = await page.evaluate(
    async (code, name) => {
      const frame = document.querySelector('iframe')!;
      frame.srcdoc = '<p>Lavrov spoke.';
      await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
      const { eval: run, document: inside } = frame.contentWindow as Window & typeof globalThis;
      const { cardBeside, CardHost } = run(`${code};bench`) as typeof CardParts;
      const words = inside.querySelector('p')!;
      const range = inside.createRange();
      range.selectNodeContents(words);
      const host = new CardHost(inside);
      host.open(cardBeside(words), range);
      const isOpen = inside.querySelector(name) !== null;
      frame.remove();
      const thrown: string[] = [];
      for (const step of [
        () => host.update(cardBeside(words), true),
        () => host.focus(),
        () => host.open(cardBeside(words), range),
        () => host.say('Lavrov'),
        () => host.close(),
      ])
        try {
          step();
        } catch (error) {
          thrown.push(`${step}: ${error}`);
        }
      await new Promise((later) => setTimeout(later, 300));
      return { isOpen, thrown };
    },
    script,
    cardElement,
  );
  expect(said).toEqual({ isOpen: true, thrown: [] });
  expect(fixture.problems()).toEqual([]);
});
