import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../lib/languages.ts';

/** What the stores take: a summary of one line, a description of some length. */
const longestSummary = 132;
const longestDescription = 10_000;
const locales = join(import.meta.dirname, '..', '..', 'public', '_locales');

const partsOf = (lang: string) => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'store', `${lang}.md`), 'utf8');
  return /^# .+\n\n## Summary\n\n(.+)\n\n## Description\n\n([\s\S]+)$/.exec(text)?.slice(1) ?? [];
};

it.each(Object.keys(languages))(
  'the texts of the stores in %s have a length that the stores take',
  (lang) => {
    const [summary = '', description = ''] = partsOf(lang);
    expect(summary).not.toBe('');
    expect([...summary].length).toBeLessThanOrEqual(longestSummary);
    expect(description.length).toBeGreaterThan(200);
    expect(description.length).toBeLessThanOrEqual(longestDescription);
  },
);

it('every permission of the manifest has its reason', () => {
  const reasons = readFileSync(
    join(import.meta.dirname, '..', '..', 'docs', 'store', 'permissions.md'),
    'utf8',
  );
  for (const permission of ['storage', 'activeTab', 'scripting', 'sidePanel', 'http://*/*', 'https://*/*'])
    expect(reasons).toContain(`\`${permission}\``);
});

it.each(['screenshot-1-card', 'screenshot-2-panel', 'screenshot-3-quote', 'tile'])(
  'the picture %s has a size that the stores take',
  (name) => {
    const png = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'store', `${name}.png`));
    // The header of a PNG: signature, length and name of the first chunk, then both sides.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(name === 'tile' ? [440, 280] : [1280, 800]);
  },
);

it.each(readdirSync(locales))('the description in the manifest fits Chrome’s store in %s', (lang) => {
  const { ext_description } = JSON.parse(readFileSync(join(locales, lang, 'messages.json'), 'utf8'));
  expect([...ext_description.message].length).toBeLessThanOrEqual(longestSummary);
});
