import { expect, it } from 'vitest';
import { defaultSettings, parseSettings, type Settings, settingsVersion, withSite } from './settings.ts';
import { readsByItself, siteOf } from './sites.ts';

it.each([undefined, null, 'settings', 7, [], {}, { version: 9, later: true }])(
  'takes %j for the settings that it comes with',
  (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  },
);

it('reads back what was stored', () => {
  const settings: Settings = {
    paused: true,
    when: 'chosen',
    chosen: ['example.org'],
    off: ['example.com'],
    lit: { people: true, bodies: false, places: true, unknown: false, speech: true },
    density: 'every',
    style: 'tint',
    language: 'zh_CN',
  };
  expect(parseSettings(JSON.parse(JSON.stringify({ version: settingsVersion, ...settings })))).toEqual(
    settings,
  );
});

it.each([
  ['every', 'section'],
  ['section', 'section'],
  ['article', 'article'],
])('takes on the settings of version 1, in which "%s" now is "%s"', (density, now) => {
  const stored = {
    version: 1,
    paused: false,
    when: 'chosen',
    chosen: ['example.org'],
    off: [],
    lit: { people: true, bodies: true, places: false, unknown: true, speech: true },
    density,
    language: 'fr',
  };
  const { version, ...kept } = stored;
  expect(parseSettings(stored)).toEqual({ ...kept, density: now, style: 'lines' });
});

it('keeps the good values beside the damaged ones', () => {
  const stored = {
    paused: 'yes',
    when: 'never',
    off: ['example.com', 3, '', 'example.com'],
    lit: { people: false, bodies: 'no' },
    density: 'article',
    language: 'xx',
  };
  expect(parseSettings(stored)).toEqual({
    ...defaultSettings,
    off: ['example.com'],
    lit: { ...defaultSettings.lit, people: false },
    density: 'article',
  });
});

it.each<[string, Partial<Settings>, boolean]>([
  ['as it comes', {}, true],
  ['paused', { paused: true }, false],
  ['only on a click', { when: 'click' }, false],
  ['on chosen sites, this one not', { when: 'chosen', chosen: ['example.com'] }, false],
  ['on chosen sites, this one too', { when: 'chosen', chosen: ['example.org'] }, true],
  ['with this site switched off', { off: ['example.org'] }, false],
  ['with a name switched off that only ends alike', { off: ['ample.org'] }, true],
  [
    'with this site chosen and switched off',
    { when: 'chosen', chosen: ['example.org'], off: ['example.org'] },
    false,
  ],
])('knows whether to read by itself: %s', (_, change, expected) => {
  expect(readsByItself({ ...defaultSettings, ...change }, 'news.example.org')).toBe(expected);
});

it('reads by itself where nothing, or nothing of use, is stored', () => {
  expect(readsByItself(undefined, 'example.org')).toBe(true);
  // As a damaged store might have it.
  expect(readsByItself({ off: 'example.org' } as never, 'example.org')).toBe(true);
});

it('names a site by its host', () => {
  expect(siteOf('https://www.example.org/a?b')).toBe('example.org');
  expect(siteOf('http://news.example.org:8080/')).toBe('news.example.org');
  expect(siteOf('about:blank')).toBeNull();
  expect(siteOf('no address')).toBeNull();
});

it.each<Settings['when']>(['everywhere', 'chosen'])('switches a site off and on again (%s)', (when) => {
  const before = { ...defaultSettings, when, chosen: ['example.org'] };
  const off = withSite(before, 'example.org', false);
  expect(readsByItself(off, 'example.org')).toBe(false);
  expect(readsByItself(withSite(off, 'example.org', true), 'example.org')).toBe(true);
});
