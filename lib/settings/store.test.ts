import { beforeEach, expect, it, vi } from 'vitest';

let held: Record<string, unknown>;
const get = vi.fn<(key: string) => Promise<Record<string, unknown>>>();
const set = vi.fn<(items: Record<string, unknown>) => Promise<void>>();
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => get(key),
        set: (items: Record<string, unknown>) => set(items),
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_: string, change: () => unknown) => change() } });

const { changeSettings, readSettings, troubleWithSettings } = await import('./store.ts');
const { defaultSettings, settingsVersion } = await import('./settings.ts');

const saved = { version: settingsVersion, ...defaultSettings, off: ['example.org'] };
const pause = () => changeSettings((before) => ({ ...before, paused: true }));

beforeEach(() => {
  held = { settings: saved };
  get.mockReset().mockImplementation(async (key) => (key in held ? { [key]: held[key] } : {}));
  set.mockReset().mockImplementation(async (items) => void Object.assign(held, items));
});

it('changes what was stored, and nothing else of it', async () => {
  expect(await pause()).toMatchObject({ paused: true, off: ['example.org'] });
  expect(held.settings).toEqual({ ...saved, paused: true });
});

it('keeps what a later version has stored beside', async () => {
  held.settings = { ...saved, later: [1] };
  await pause();
  expect(held.settings).toMatchObject({ paused: true, later: [1] });
});

it('changes nothing where the browser does not give out what is stored', async () => {
  get.mockRejectedValue(new Error('An unexpected error occurred'));
  expect(await readSettings()).toEqual(defaultSettings);
  await expect(pause()).rejects.toThrow();
  expect(set).not.toHaveBeenCalled();
  expect(await troubleWithSettings()).toBe('unreadable');
});

it('leaves what was stored where there is no room for more', async () => {
  set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(pause()).rejects.toThrow();
  expect(held.settings).toEqual(saved);
});

it.each<[unknown, string | null]>([
  [undefined, null],
  [saved, null],
  [{ version: 1, paused: true, density: 'every' }, null],
  [{ ...saved, version: 9, later: true }, null],
  [{ version: settingsVersion, lit: { people: false } }, null],
  ['torn', 'damaged'],
  [null, 'damaged'],
  [[], 'damaged'],
  [{ ...saved, off: 'example.org' }, 'damaged'],
  [{ ...saved, when: 'never' }, 'damaged'],
  [{ ...saved, lit: { ...saved.lit, people: 'yes' } }, 'damaged'],
  [{ ...saved, lit: [] }, 'damaged'],
])('tells of %j that it is %s', async (stored, trouble) => {
  held = stored === undefined ? {} : { settings: stored };
  expect(await troubleWithSettings()).toBe(trouble);
});
