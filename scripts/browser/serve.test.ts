import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { pageOfText, servePages } from './serve.ts';

/** Asks the server for an address as a browser does that has it as its proxy. */
function askThrough(proxy: string, url: string): Promise<number> {
  return new Promise((answered) => {
    request(proxy, { path: url, agent: false }, (response) => answered(response.statusCode ?? 0)).end();
  });
}

it('serves its own pages and writes down what else is asked for', async () => {
  const server = await servePages({ '/a': { html: '<p>here', headers: { 'x-test': '1' } } });
  onTestFinished(() => server.close());
  expect(await askThrough(server.origin, '/a')).toBe(200);
  expect(await askThrough(server.origin, `${server.origin}/b?c`)).toBe(404);
  expect(await askThrough(server.origin, 'http://elsewhere.invalid/x')).toBe(502);
  expect(server.asked).toEqual(['/a', '/b']);
  expect(server.elsewhere).toEqual(['http://elsewhere.invalid/x']);
});

it('makes a page of a plain text, letter for letter', () => {
  const html = pageOfText('A & B\n\n\nOne <b>\nTwo', '2021-03-24');
  expect(html).toContain('<h1>A &amp; B</h1>\n<p>One &lt;b&gt;</p>\n<p>Two</p>');
  expect(html).toContain('content="2021-03-24"');
});
