import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BackgroundRequests, PageRequests } from '../../lib/messages.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { openExtensionPage, until } from '../../scripts/browser/open.ts';
import { askPage, cardElement, settledState } from '../../scripts/browser/page.ts';
import { changesOf, rememberPage } from '../../scripts/browser/traces.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, kind, openFixture } from './fixture.ts';

/** What our own parts ask of each other, one of every kind, as they would be obeyed. */
type Requests = PageRequests & BackgroundRequests;
const requests: { [Type in keyof Requests]: Requests[Type]['request'] } = {
  getState: { type: 'getState' },
  goTo: { type: 'goTo', start: 200, end: 220 },
  annotateAnyway: { type: 'annotateAnyway' },
  step: { type: 'step', to: 'next' },
  openCard: { type: 'openCard' },
  narrow: { type: 'narrow', only: 'person/sergey-lavrov' },
  clear: { type: 'clear' },
  report: { type: 'report', status: 'annotated', actors: 99, quotes: 1 },
  annotateTab: { type: 'annotateTab', tabId: 1 },
};

/** Another extension, which the reader has let into every page. It does nothing but what the test has its page do. */
const otherId = 'other@other.example';
const otherOrigin = '5161de11-9c47-4be0-8ff9-1d0000000002';
const otherManifest = {
  manifest_version: 3,
  name: 'Other',
  version: '1.0',
  permissions: ['tabs', 'scripting'],
  host_permissions: ['http://*/*'],
  ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: otherId } } } : {}),
};

const ourId = () =>
  kind === 'firefox' ? 'sidelight@sidelight.example' : new URL(fixture.sidelight.origin).host;

let folder: string;
let fixture: Fixture;
let other: Page;
let page: Page;
let url: string;
let before: Awaited<ReturnType<typeof whole>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-other-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(otherManifest));
  const uuids = {
    'sidelight@sidelight.example': '5161de11-9c47-4be0-8ff9-1d0000000001',
    [otherId]: otherOrigin,
  };
  fixture = await openFixture({ '/sample': pages['/sample']! }, buildFolder, {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
  });
  const { sidelight } = fixture;
  const id = await sidelight.browser.installExtension(folder);
  const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${otherOrigin}`;
  other = await openExtensionPage({ ...sidelight, origin }, 'manifest.json');
  ({ page, url } = await fixture.visit('/sample', rememberPage));
  await settledState(fixture.inside, url);
  before = await until('the badge', async () => {
    const now = await whole();
    return now.badges.some((text) => text !== '') ? now : null;
  });
});
afterAll(async () => {
  await fixture?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** All that a message could change: what is said of the page, what is lit in it and open on it, the badge, what is kept. */
async function whole() {
  const found = await fixture.inside.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs, action, storage } = browser ?? chrome;
    const badges: string[] = [];
    for (const { id } of await tabs.query({})) {
      const state = await tabs.sendMessage(id!, { type: 'getState' }).catch(() => null);
      if ((state as { url?: string } | null)?.url === wanted)
        badges.push(await action.getBadgeText({ tabId: id! }));
    }
    return { badges, kept: JSON.stringify(await storage.local.get(null)) };
  }, url);
  return {
    ...found,
    state: await askPage<'getState'>(fixture.inside, url, { type: 'getState' }),
    lights: await lightsOf(page),
    card: await page.$$eval(cardElement, (hosts) => hosts.length),
    changes: await changesOf(page, cardElement),
  };
}

it.each(Object.values(requests))(
  'another extension that says $type is not answered, and moves nothing',
  async (request) => {
    const answer = await other.evaluate(
      async (id, message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
        const { runtime, tabs } = browser ?? chrome;
        const heard: unknown[] = [];
        const hear = (said: unknown) => void (said === undefined || heard.push(said));
        await runtime.sendMessage(id, message).then(hear, () => {});
        for (const { id: tabId } of await tabs.query({}))
          await tabs.sendMessage(tabId!, message).then(hear, () => {});
        return JSON.stringify(heard);
      },
      ourId(),
      request,
    );
    expect(answer).toBe('[]');
    expect(await whole()).toEqual(before);
  },
);

it('another extension that opens a line hears nothing on it, and it is closed', async () => {
  const said = await other.evaluate(
    async (id, messages) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { runtime, tabs } = browser ?? chrome;
      const heard: unknown[] = [];
      const all = await tabs.query({});
      // Nothing is waited for from here to the last listener: a line that is closed already takes none.
      const ports = [
        runtime.connect(id, { name: 'sidelight-place' }),
        runtime.connect(id),
        ...all.map(({ id: tabId }) => tabs.connect(tabId!, { name: 'sidelight-place' })),
      ];
      const closed = ports.map(
        (port) => new Promise<void>((done) => port.onDisconnect.addListener(() => done())),
      );
      for (const port of ports) {
        port.onMessage.addListener((message) => void heard.push(message));
        for (const message of messages)
          try {
            port.postMessage(message);
          } catch {
            // It is closed already.
          }
      }
      await Promise.all(closed);
      return JSON.stringify(heard);
    },
    ourId(),
    Object.values(requests),
  );
  expect(said).toBe('[]');
  expect(await whole()).toEqual(before);
});

it('another extension’s script in the page is not answered either', async () => {
  const answer = await other.evaluate(
    async (id, messages, wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { scripting, tabs } = browser ?? chrome;
      const tab = (await tabs.query({})).find((each) => each.url === wanted);
      const [frame] = await scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [id, messages],
        func: async (target: string, all: unknown[]) => {
          const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
          const { runtime } = world.browser ?? world.chrome;
          const heard: unknown[] = [];
          for (const message of all) {
            postMessage(message, '*');
            await runtime.sendMessage(target, message).then(
              (said) => void (said === undefined || heard.push(said)),
              () => {},
            );
          }
          return JSON.stringify(heard);
        },
      });
      return frame?.result;
    },
    ourId(),
    Object.values(requests),
    url,
  );
  expect(answer).toBe('[]');
  expect(await whole()).toEqual(before);
});

it('a page that says all of it, by every way that a page has, is not answered either', async () => {
  const answer = await page.evaluate(
    async (id, messages) => {
      const heard: unknown[] = [];
      const own = new Set<unknown>();
      addEventListener('message', ({ data }) => own.has(data?.mark) || heard.push(data));
      const { chrome } = globalThis as { chrome?: { runtime?: Extension['runtime'] } };
      const channel = new BroadcastChannel(id);
      channel.onmessage = ({ data }) => heard.push(data);
      for (const [mark, message] of messages.entries()) {
        own.add(mark);
        postMessage({ ...message, mark }, '*');
        channel.postMessage(message);
        for (const target of [document, window, document.documentElement])
          target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
        await chrome?.runtime?.sendMessage(id, message).then(
          (said) => void (said === undefined || heard.push(said)),
          () => {},
        );
      }
      // What is posted to the page itself comes after what was said before.
      await new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
      channel.close();
      return JSON.stringify(heard);
    },
    ourId(),
    Object.values(requests),
  );
  expect(answer).toBe('[]');
  expect(await whole()).toEqual(before);
});

it('raised no error', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});
