import { expect, it } from 'vitest';
import { themeOfColour } from './page-theme.ts';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(253, 246, 227)', 'light'],
  ['rgb(18, 18, 18)', 'dark'],
  ['rgb(0, 43, 54)', 'dark'],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgba(0, 0, 0, 0.3)', undefined],
  ['color(srgb 0 0 0)', 'dark'],
  ['color(display-p3 0.98 0.98 0.97 / 0.9)', 'light'],
  ['oklch(0.21 0.034 264.665)', 'dark'],
  ['oklab(0.98 none none)', 'light'],
  ['lab(98 0 0)', 'light'],
  ['lch(9 4 280 / 0.3)', undefined],
  ['lab(9 0 0)', 'dark'],
  ['', undefined],
])('reads %s as %s', (colour, theme) => {
  expect(themeOfColour(colour)).toBe(theme);
});
