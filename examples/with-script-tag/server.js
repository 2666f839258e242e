/*
 * A page without a bundler: the single file, checked by its hash, under a policy that allows neither inline code nor strings that
 * become code. Needs nothing but Node. From the root of the repository:
 *
 *   npm run build && node examples/with-script-tag/server.js
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types enrollkit',
].join('; ');

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

const cdn = new URL('.', import.meta.resolve('enrollkit/cdn/sri.json'));
const { integrity } = JSON.parse(await readFile(new URL('sri.json', cdn), 'utf8'));

const own = { '/': 'index.html', '/page.js': 'page.js', '/page.css': 'page.css', '/favicon.svg': 'favicon.svg' };

/** What is answered for an address: a file of the page, or one of the package. */
const fileFor = path => {
  if (path.startsWith('/enrollkit/')) return new URL(path.slice('/enrollkit/'.length), cdn);
  return own[path] && new URL(own[path], import.meta.url);
};

const server = createServer(async (request, response) => {
  const file = fileFor(new URL(request.url, 'http://localhost').pathname);
  const text = file && (await readFile(file, 'utf8').catch(() => undefined));
  response.writeHead(text === undefined ? 404 : 200, {
    'content-type': `${types[file?.pathname.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
  });
  response.end(text?.replace('{integrity}', integrity['enrollkit.js']));
});

server.listen(process.env.PORT ?? 4173, () => console.log(`http://localhost:${server.address().port}`));
