// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Painter, type Registry } from './paint.ts';

/** The browser's class, as far as it is used: jsdom has none. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

let registry: Map<string, Highlight>;

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  registry = new Map();
});

function painter(): Painter {
  return new Painter(registry as unknown as Registry); // a map is all that the painter needs of it
}

it('lights ranges up under names of its own', () => {
  const paint = painter();
  paint.add('actor', document.createRange());
  paint.add('actor', document.createRange());
  paint.add('speech-1', document.createRange());
  expect([...registry].map(([name, { size }]) => [name, size])).toEqual([
    ['sidelight-actor', 2],
    ['sidelight-speech-1', 1],
  ]);
});

it('leaves no trace and nothing of the page touched', () => {
  const theirs = new Highlight();
  registry.set('search-results', theirs);
  const paint = painter();
  paint.add('actor', document.createRange());
  paint.clear();
  expect([...registry]).toEqual([['search-results', theirs]]);
});

it('takes a name away with its last range', () => {
  const paint = painter();
  const range = document.createRange();
  paint.add('focus', range);
  paint.delete('focus', range);
  expect(registry.size).toBe(0);
});

it('puts back what the page has cleared', () => {
  const paint = painter();
  paint.add('actor', document.createRange());
  registry.clear();
  paint.reapply();
  expect([...registry.keys()]).toEqual(['sidelight-actor']);
});
