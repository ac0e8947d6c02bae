import { expect, it } from 'vitest';
import { missingIn, type Target } from './compat.ts';

const chrome: Target = { browser: 'chrome', version: 128 };
const firefox: Target = { browser: 'firefox', version: 146 };
const lacking = (target: Target, path: string, source: string, own: string[] = []) =>
  missingIn({ path, source }, target, new Set(own)).map(({ feature }) => feature);

it.each([
  ['chunks/a.js', 'RegExp.escape(a)', 'RegExp.escape'],
  ['chunks/a.js', 'a = Temporal', 'Temporal'],
  ['chunks/a.js', 'element.moveBefore(a, b)', '.moveBefore'],
  ['chunks/a.js', 'h("dialog", { closedby: "any" })', '<dialog closedby>'],
  ['chunks/a.js', 'h(`selectedcontent`, null)', '<selectedcontent>'],
  ['a.css', 'a { corner-shape: bevel }', 'corner-shape'],
  ['a.css', 'a { width: stretch }', 'width: stretch'],
  ['manifest.json', '{"sidebar_action": {}}', 'manifest: sidebar_action'],
])('Chrome 128 lacks what %s has: %s', (path, source, feature) => {
  expect(lacking(chrome, path, source)).toEqual([feature]);
});

it.each([
  ['chunks/a.js', 'browser.sidePanel.open({})', 'browser.sidePanel.open'],
  ['manifest.json', '{"side_panel": {}}', 'manifest: side_panel'],
])('Firefox 146 lacks what %s has: %s', (path, source, feature) => {
  expect(lacking(firefox, path, source)).toEqual([feature]);
});

it.each([chrome, firefox])('passes over what the oldest $browser has', (target) => {
  expect(
    lacking(target, 'a.js', 'document.caretPositionFromPoint(1, 2); [3].toSorted(); CSS.highlights.get(a)'),
  ).toEqual([]);
  expect(
    lacking(target, 'a.css', '::highlight(a) { color: light-dark(red, color-mix(in srgb, red, blue)) }'),
  ).toEqual([]);
});

it('passes over words that no table knows, and selectors within a rule', () => {
  expect(lacking(chrome, 'a.css', 'a { color: inherit; &:hover { margin: 0 auto } }')).toEqual([]);
  expect(lacking(chrome, 'a.js', 'h("p", { class: "a", onClick: f }); say("table", { colour: 1 })')).toEqual(
    [],
  );
});

it('passes over what the code declares itself, and what we call our own', () => {
  expect(lacking(chrome, 'a.js', 'function Temporal() {} Temporal()')).toEqual([]);
  expect(lacking(chrome, 'a.js', 'tree.moveBefore(a)', ['moveBefore'])).toEqual([]);
});
