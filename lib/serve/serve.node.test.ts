import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { serve } from './serve.node';

// A site beside a file that is nobody's business.
const home = mkdtempSync(path.join(tmpdir(), 'virli-serve-'));
const root = path.join(home, 'site');
mkdirSync(path.join(root, 'fr'), { recursive: true });
writeFileSync(path.join(home, 'secret'), 'nobody knows');
mkdirSync(path.join(root, '_virli'));
writeFileSync(path.join(root, 'index.html'), `<p>${'bonjour '.repeat(200)}</p>`);
writeFileSync(path.join(root, 'fr/index.html'), 'fr');
writeFileSync(path.join(root, 'fr/404.html'), 'rien ici');
writeFileSync(path.join(root, '_virli/a-1.js'), 'let a');
writeFileSync(
  path.join(root, '_headers'),
  "/fr/\n  Content-Security-Policy: default-src 'none'\n/fr/kept/*\n  Cache-Control: immutable\n",
);

const atRoot = await serve(root);
const below = await serve(root, { base: '/a/b/c' });
afterAll(async () => {
  await atRoot.close();
  await below.close();
});

type Answer = { status: number; headers: Record<string, unknown>; bytes: Buffer };

/** Asks for the very path, which `fetch` would tidy first. */
function ask(port: number, urlPath: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path: urlPath, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) });
      });
    });
    asked.on('error', fail).end();
  });
}

test('a page is sent compressed as the browser likes best, and whole to one that does not', async () => {
  const best = await ask(atRoot.port, '/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(best.headers).toMatchObject({
    'content-encoding': 'br',
    vary: 'accept-encoding',
    'cache-control': 'no-cache',
  });
  expect(best.bytes.length).toBeLessThan(100);
  expect((await ask(atRoot.port, '/', { 'accept-encoding': 'gzip, deflate' })).headers['content-encoding']).toBe(
    'gzip',
  );
  expect((await ask(atRoot.port, '/')).bytes.toString()).toContain('bonjour bonjour');
});

test('a page that the browser has is not sent again', async () => {
  const etag = String((await ask(atRoot.port, '/')).headers.etag);
  const again = await ask(atRoot.port, '/', { 'if-none-match': etag });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});

test('a page that has changed is sent as it is now', async () => {
  writeFileSync(path.join(root, 'fr/changing.html'), 'one');
  const first = await ask(atRoot.port, '/fr/changing.html');
  await new Promise((done) => setTimeout(done, 20));
  writeFileSync(path.join(root, 'fr/changing.html'), 'two');
  const second = await ask(atRoot.port, '/fr/changing.html', { 'if-none-match': String(first.headers.etag) });
  expect([second.status, second.bytes.toString()]).toEqual([200, 'two']);
});

test('what is named after its content is kept for ever', async () => {
  const { headers } = await ask(atRoot.port, '/_virli/a-1.js');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('what was not there yet is asked for again, even where everything is kept for ever', async () => {
  writeFileSync(path.join(root, '404.html'), 'nowhere');
  for (const missing of ['/_virli/a-2.js', '/fr/kept/a-2.js']) {
    const { status, headers } = await ask(atRoot.port, missing);
    expect([status, headers['cache-control']], missing).toEqual([404, 'no-cache']);
  }
  rmSync(path.join(root, '404.html'));
});

test('the headers of `_headers` are sent, under a path too', async () => {
  const csp = { 'content-security-policy': "default-src 'none'" };
  expect((await ask(atRoot.port, '/fr/')).headers).toMatchObject(csp);
  expect((await ask(below.port, '/a/b/c/fr/?x=1')).headers).toMatchObject(csp);
});

test('a folder without its slash is corrected, relative to where it is', async () => {
  const answer = await ask(below.port, '/a/b/c/fr?x=1');
  expect([answer.status, answer.headers.location]).toEqual([308, './fr/?x=1']);
  expect((await ask(below.port, '/a/b/c')).headers.location).toBe('./c/');
});

test('a page that does not exist is answered with the nearest 404 page', async () => {
  const answer = await ask(atRoot.port, '/fr/rien/du/tout/');
  expect([answer.status, answer.bytes.toString()]).toEqual([404, 'rien ici']);
});

test('without a 404 page, and outside of the mounted path, there is a plain 404', async () => {
  expect((await ask(atRoot.port, '/rien')).bytes.toString()).toBe('There is no page here.\n');
  expect((await ask(below.port, '/fr/')).status).toBe(404);
  expect((await ask(below.port, '/a/b/cfr/')).status).toBe(404);
});

test('the settings for the host, and pages by other addresses than their own, are not pages', async () => {
  for (const other of ['/_headers', '/fr/404', '/fr/changing.html/', '/_virli/a-1']) {
    expect((await ask(atRoot.port, other)).status, other).toBe(404);
  }
});

test('a part of a file is sent as it is', async () => {
  const answer = await ask(atRoot.port, '/', { range: 'bytes=3-9', 'accept-encoding': 'br' });
  expect([answer.status, answer.bytes.toString(), answer.headers['content-encoding']]).toEqual([
    206,
    'bonjour',
    undefined,
  ]);
});

test('HEAD tells everything but the page', async () => {
  const answer = await ask(atRoot.port, '/', {}, 'HEAD');
  expect([answer.status, answer.bytes.length, Number(answer.headers['content-length']) > 1000]).toEqual([200, 0, true]);
});

test('nothing can be written', async () => {
  const answer = await ask(atRoot.port, '/', {}, 'POST');
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  '/../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2fsecret',
  '/..\\secret',
  '/fr/./',
  '//fr/',
  '/fr/%00',
  '/%',
])('%s is not an address', async (bad) => {
  expect((await ask(atRoot.port, bad)).status).toBe(400);
});

test('no path leads out of the folder', async () => {
  const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '%2f', '\\', '%5c', '%00', 'a', '~', '%252e', ':');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const { bytes } = await ask(atRoot.port, `/${pieces.join('')}/secret`);
      expect(bytes.toString()).not.toContain('nobody');
    }),
  );
});

test('a port that is taken is told', async () => {
  await expect(serve(root, { port: atRoot.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
