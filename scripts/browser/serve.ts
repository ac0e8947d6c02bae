import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page to serve: its HTML, and headers beyond the content type. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running server on 127.0.0.1, which is also a proxy that lets nothing through but itself. */
export interface PageServer {
  readonly origin: string;
  /** Path of every request for a page of ours, in order. */
  readonly asked: string[];
  /** What the browser that uses this server as its proxy wanted from anywhere else: URLs, or host:port for https. */
  readonly elsewhere: string[];
  close(): Promise<void>;
}

/** The pages of a server: by path ("/sample"), or what answers a path. */
export type Pages = Readonly<Record<string, Served>> | ((path: string) => Served | undefined);

/**
 * Serves `pages` until closed. A browser that has this server as its proxy cannot reach
 * anything else, and whatever part of it tries is written down.
 */
export async function servePages(pages: Pages): Promise<PageServer> {
  const asked: string[] = [];
  const elsewhere: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    if (url.origin !== origin) {
      elsewhere.push(url.href);
      response.writeHead(502).end();
      return;
    }
    asked.push(url.pathname);
    const page = typeof pages === 'function' ? pages(url.pathname) : pages[url.pathname];
    if (!page) response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page here.');
    else
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  server.on('connect', (request, socket) => {
    elsewhere.push(request.url ?? '');
    // A browser that gives up first resets the line, and with nobody to hear of it that would end the process.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    elsewhere,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A plain page of a plain text: the first line is the headline, every other line that is not empty a paragraph. */
export function pageOfText(text: string, published?: string): string {
  const inHtml = (line: string) => line.replace(/[&<>"]/g, (mark) => escaped[mark]!);
  const [headline = '', ...paragraphs] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(inHtml);
  const date = published ? `<meta property="article:published_time" content="${inHtml(published)}">` : '';
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${headline}</title><meta property="og:type" content="article">${date}</head>
<body><article>
<h1>${headline}</h1>
${body}
</article></body>
</html>`;
}

/** A page of tests/pages, by its file name there. */
export function storedPage(name: string): string {
  return readFileSync(new URL(`../../tests/pages/${name}`, import.meta.url), 'utf8');
}
