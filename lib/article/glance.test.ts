import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openingOfArticle } from './glance.ts';

const text = 'The two ministers met on Monday and spoke of sanctions. '.repeat(10);

function look(html: string): string | null {
  return openingOfArticle(new JSDOM(html).window.document);
}

it('gives the opening of a page that could be an article', () => {
  expect(look(`<title>Ministers meet</title><h1>They met</h1><p>${text}</p>`)).toMatch(
    /^Ministers meet They met {2}The two/,
  );
  expect(look(`<h1>They met</h1><div>${text}</div>`)).toContain('The two');
});

it.each(['', '<h1>Sign in</h1><p>Welcome</p>', `<p>${text}</p>`])('leaves %j alone', (html) => {
  expect(look(html)).toBeNull();
});
