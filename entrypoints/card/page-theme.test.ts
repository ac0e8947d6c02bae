import { expect, it } from 'vitest';
import { themeOfColour } from './page-theme.ts';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(253, 246, 227)', 'light'],
  ['rgb(18, 18, 18)', 'dark'],
  ['rgb(0, 43, 54)', 'dark'],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgba(0, 0, 0, 0.3)', undefined],
  ['color(srgb 0 0 0)', undefined],
])('reads %s as %s', (colour, theme) => {
  expect(themeOfColour(colour)).toBe(theme);
});
