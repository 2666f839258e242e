/*
 * A page that a server renders, as Next and others do: its HTML has what the element will show, and the browser takes over without a
 * jump. From the root of the repository:
 *
 *   npm run build
 *   cd examples/with-server-rendering && npx vite build && npx tsx server.tsx
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { placeholder, placeholderStyles } from 'enrollkit/ssr';
import { renderToString } from 'react-dom/server';
import { SecurityPage } from './page.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  // Of Lit, with which the elements are made.
  'trusted-types lit-html',
].join('; ');

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

const inside = await placeholder('enrollkit-security-info', { stylesheet: '/placeholder.css' });

const pageHtml = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Server rendering</title>
    <link rel="stylesheet" href="/page.css" />
    <link rel="icon" href="/favicon.svg" />
    <script type="module" src="/client.js"></script>
  </head>
  <body><main id="root">${renderToString(<SecurityPage placeholder={inside} />)}</main></body>
</html>`;

/** What is answered for an address: what is written here, or a file that was built. */
const contentFor = async (path: string): Promise<string | undefined> => {
  if (path === '/') return pageHtml();
  if (path === '/placeholder.css') return placeholderStyles('enrollkit-security-info');
  return readFile(new URL(`dist${path}`, import.meta.url), 'utf8').catch(() => undefined);
};

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const content = await contentFor(pathname);
  response.writeHead(content === undefined ? 404 : 200, {
    'content-type': `${types[pathname.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
  });
  response.end(content);
};

const server = createServer((request, response) => void answer(request, response));

server.listen(process.env['PORT'] ?? 4173, () => console.log(`http://localhost:${(server.address() as AddressInfo).port}`));
