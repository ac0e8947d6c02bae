import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { until } from '../../scripts/browser/open.ts';
import { cardElement, hover, readCard, settledState } from '../../scripts/browser/page.ts';
import { changesOf, rememberPage } from '../../scripts/browser/traces.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, openFixture } from './fixture.ts';

let build: string;
let fixture: Fixture;

async function open(damage: (build: string) => void = () => {}): Promise<void> {
  damage(build);
  fixture = await openFixture({ '/sample': pages['/sample']! }, build);
}

async function openSample(): Promise<{ page: Page; url: string }> {
  const opened = await fixture.visit('/sample', rememberPage);
  expect((await settledState(fixture.inside, opened.url)).status).toBe('annotated');
  return opened;
}

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'sidelight-'));
  cpSync(buildFolder, build, { recursive: true });
});
afterEach(async () => {
  await fixture.close();
  rmSync(build, { recursive: true });
});

/** Rests the pointer on words and answers what the card says at last, which may be why it cannot say more. */
async function wordsOnCard(page: Page, words: string, wanted: RegExp): Promise<string> {
  await page.bringToFront();
  await hover(page, words);
  return until(`a card that says ${wanted}`, async () => {
    const text = (await readCard(page))?.join(' ') ?? '';
    return wanted.test(text) ? text : null;
  });
}

describe('the background', () => {
  it('is gone, the extension having been reloaded: a card says so if it lacks anything, and the page stays', async () => {
    await open();
    const { page } = await openSample();
    await switchOff();
    await page.bringToFront();
    await hover(page, 'Qin gang');
    await new Promise((later) => setTimeout(later, 1500));
    // It may have what the card needs already, or be gone with its scripts.
    const words = (await readCard(page))?.join(' ') ?? '';
    if (words !== '') expect(words).toMatch(/Last confirmed|updated or switched off.*Reload the page/);
    expect(await changesOf(page, cardElement)).toEqual([]);
  });
});

describe('card texts', () => {
  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
    ['altered', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('a', 'b'))],
  ])('that are %s are said to be unreadable on the card, which still has the name', async (_, damage) => {
    await open((folder) => {
      for (let shard = 0; shard < 8; shard++) damage(join(folder, 'facts', 'bodies', `${shard}.json`));
    });
    const { page } = await openSample();
    const words = await wordsOnCard(page, 'Antony blink', /missing|damaged|cut short|altered/i);
    expect(words).toContain('Antony Blinken');
    expect(await changesOf(page, cardElement)).toEqual([]);
  });
});

/** Has the extension reload itself, as an update does: for the scripts in its pages it is gone. */
async function switchOff(): Promise<void> {
  await fixture.inside
    .evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      setTimeout(() => (browser ?? chrome).runtime.reload(), 50);
    })
    .catch(() => {});
  await new Promise((later) => setTimeout(later, 1500));
}
