import { expect, it } from 'vitest';
import { firstDifference, format } from './canonical.ts';
import { sampleBase } from './sample-base.ts';

const path = 'person/anna-first.yaml';
const canonical = sampleBase[path]!;

it('leaves canonical files as they are, byte for byte', () => {
  for (const [file, text] of Object.entries(sampleBase)) {
    expect(format(file, text)).toBe(text);
    expect(firstDifference(file, text)).toBeNull();
  }
});

it('orders fields and leaves out defaults and empty lists', () => {
  const [id, label, ...rest] = canonical.split('\n');
  const disordered = [label, id, 'native: []', ...rest]
    .join('\n')
    .replace('kind: surname', 'kind: surname, from: 2010');
  expect(format(path, disordered)).toBe(canonical.replace('strength: weak', 'strength: weak, from: 2010'));
  expect(format(path, canonical.replace('strength: weak', 'strength: strong'))).toBe(
    canonical.replace(', strength: weak', ''),
  );
});

it('keeps years, dates and the word "no" as words', () => {
  const text = canonical.replace('start: 2010-01-01', 'start: 2010').replace('text: First', 'text: no');
  expect(format(path, text)).toBe(text);
});

it('tells the first difference by line and column', () => {
  const difference = firstDifference(path, canonical.replace('pronoun: she', 'pronoun:  she'));
  expect(difference).toMatchObject({ file: path, line: 4, column: 10 });
  expect(difference?.message).toContain('expected "she" here');
  expect(firstDifference(path, `${canonical}# a comment\n`)).toMatchObject({ line: 16, column: 1 });
});

it('breaks long text at 110 columns and reads it back whole', () => {
  const summary = 'A minister '.repeat(15).trim();
  const text = format(path, canonical.replace(/summary: .*/, `summary: ${summary}`));
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(format(path, text)).toBe(text);
});
