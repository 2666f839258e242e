import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ReferenceServer } from '../../examples/reference-host/server/create-server.js';
import { openDatabase } from '../../examples/reference-host/server/database/open-database.js';
import type { Database } from '../../examples/reference-host/server/database/database.js';

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'enrollkit-pages-'));
  let database: Database;
  let server: ReferenceServer;

  beforeAll(async () => {
    mkdirSync(join(folder, 'dist/phone'), { recursive: true });
    mkdirSync(join(folder, 'dist/assets'));
    writeFileSync(join(folder, 'dist/index.html'), '<title>Host</title>');
    writeFileSync(join(folder, 'dist/phone/index.html'), '<title>Phone</title>');
    writeFileSync(join(folder, 'dist/assets/main.js'), 'export {};');
    writeFileSync(join(folder, 'private.txt'), 'private');
    database = await openDatabase();
    server = await createServer({ database, pages: join(folder, 'dist') });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string): Response | Promise<Response> => server.app.request(`http://localhost${path}`);

  it('has the host page at the root, under the strictest policy', async () => {
    const response = await get('/');
    expect(await response.text()).toBe('<title>Host</title>');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'none'; base-uri 'none'; form-action 'self'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/phone', '/phone/'])('has the phone at %s, which may use the camera and show pictures', async path => {
    const response = await get(path);
    expect(await response.text()).toBe('<title>Phone</title>');
    expect(response.headers.get('permissions-policy')).toBe('camera=(self)');
    expect(response.headers.get('content-security-policy')).toContain("img-src 'self' blob:");
    expect(response.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
  });

  it('serves what the pages load', async () => {
    const response = await get('/assets/main.js');
    expect(await response.text()).toBe('export {};');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  it.each(['/nowhere', '/assets/', '/../private.txt', '/%2e%2e/private.txt', '/..%2fprivate.txt', '/assets/..%5c..%5cprivate.txt'])(
    'has nothing at %s',
    async path => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('private');
    },
  );

  it('says what to do when the pages are not built yet', async () => {
    const unbuilt = await createServer({ database, pages: join(folder, 'nowhere') });
    const response = await unbuilt.app.request('http://localhost/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
    await unbuilt.close();
  });
});
