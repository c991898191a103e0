// A host with one fault, and the doctor says exactly that one.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serve } from '@/lib/serve/serve.node';
import type { Build } from '@/lib/site/build';
import { ship } from '@/lib/site/ship.node';
import { judge } from './judge';
import { look } from './look.node';
import { diagnosisShown } from './report';

const build: Build = { version: '1.2.3', commit: { hash: '39b2c05', day: '2026-11-01', changed: false } };

/** A site of three pages, as it is shipped. */
async function aSite(of: Build = build): Promise<string> {
  const home = mkdtempSync(path.join(tmpdir(), 'virli-doctor-'));
  const [from, to] = [path.join(home, 'export'), path.join(home, 'out')];
  cpSync('lib/site/fixture/export', from, { recursive: true });
  await ship({ build: of, from, to, siteUrl: undefined, islands: 'lib/site/fixture/islands.ts', base: '' });
  return to;
}

const site = await aSite();
const earlier = await aSite({ version: '1.2.2', commit: { hash: 'abcdef0', day: '2026-10-01', changed: false } });

type Reply = { status: number; headers: Record<string, string>; body: Buffer };
/** What is other than it should be. */
type Change = { status?: number; headers?: Record<string, string | undefined>; body?: Buffer; uncompressed?: true };
type Fault = (reply: Reply, asked: string) => Change | undefined;

const below = '/a/b';

/** Serves the site below a path, each answer after a fault has been at it; gives what the doctor finds. */
async function found(fault: Fault, known: string[] = []) {
  const whole = await serve(site, { base: below });
  const server = createServer(async (request, response) => {
    const asked = (request.url ?? '').slice(below.length);
    const answer = await fetch(`http://127.0.0.1:${whole.port}${request.url}`, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
    });
    const headers = Object.fromEntries(answer.headers);
    delete headers['content-length'];
    const reply = { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
    const { uncompressed, ...change } = fault(reply, asked) ?? {};
    const { status, body } = { ...reply, ...change };
    const sent = { ...headers, ...change.headers, 'content-encoding': uncompressed ? undefined : 'gzip' };
    const named = Object.entries(sent).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    response.writeHead(status, Object.fromEntries(named)).end(uncompressed ? body : gzipSync(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const diagnosis = judge(await look(`http://127.0.0.1:${port}${below}/`, () => known));
    return { ...diagnosis, shown: diagnosisShown(diagnosis).replaceAll(`:${port}`, '') };
  } finally {
    server.close();
    server.closeAllConnections();
    await whole.close();
  }
}

const isPage = (asked: string) => asked.endsWith('/') && !asked.includes('asks-for-nothing');

/** A file of a site, by its address. */
function of(folder: string, asked: string): Buffer {
  return readFileSync(path.join(folder, asked.replace(/\/$/, '/index.html')));
}

test('of a good host the doctor says so', async () => {
  const { shown } = await found(() => undefined);
  expect(shown).toBe(
    'http://127.0.0.1/a/b/   Version 1.2.3 (39b2c05, 1 November 2026), 8 files asked for, another host\n\nNo problem: the site is as it should be.',
  );
});

const onPages = (headers: Record<string, string | undefined>): Fault => {
  return (_, asked) => (isPage(asked) ? { headers } : undefined);
};
const onFiles = (headers: Record<string, string | undefined>): Fault => {
  return (_, asked) => (asked.startsWith('/_virli/') && !asked.includes('asks-for-nothing') ? { headers } : undefined);
};
const instead = (from: number, change: (asked: string) => Change): Fault => {
  return ({ status }, asked) => (status === from ? change(asked) : undefined);
};
const at = (place: RegExp, change: (reply: Reply, asked: string) => Change): Fault => {
  return (reply, asked) => (place.test(asked) ? change(reply, asked) : undefined);
};

const faults: [string, Fault][] = [
  ['kind', at(/\.js$/, () => ({ headers: { 'content-type': 'text/plain' } }))],
  ['letters', onPages({ 'content-type': 'text/html; charset=iso-8859-1' })],
  ['compression', () => ({ uncompressed: true })],
  ['framing', () => ({ headers: { 'content-security-policy': undefined } })],
  ['nosniff', () => ({ headers: { 'x-content-type-options': undefined } })],
  ['kept-pages', onPages({ 'cache-control': 'max-age=604800' })],
  ['unsaid-caching', onPages({ 'cache-control': undefined })],
  ['unkept-files', onFiles({ 'cache-control': 'no-cache' })],
  ['kept-404', instead(404, () => ({ headers: { 'cache-control': 'max-age=31536000, immutable' } }))],
  ['no-404', instead(404, () => ({ status: 200 }))],
  ['odd-404', instead(404, () => ({ status: 403 }))],
  ['one-404', instead(404, () => ({ body: of(site, '/404.html') }))],
  ['foreign-404', instead(404, () => ({ body: Buffer.from('<h1>Not Found</h1>') }))],
  ['missing', at(/^\/fr\/page\/(index\.html)?$/, () => ({ status: 404 }))],
  ['missing', at(/^\/og\.png$/, () => ({ status: 403 }))],
  ['failing', at(/^\/fr\/page\/$/, () => ({ status: 503 }))],
  ['no-index', at(/^\/fr\/(page\/)?$/, () => ({ status: 403 }))],
  ['hidden-folder', at(/^\/_virli\//, () => ({ status: 404 }))],
  ['mixed', at(/^\/fr\/page\/$/, (_, asked) => ({ body: of(earlier, asked) }))],
  [
    'changed',
    at(/^\/fr\/$/, ({ body }) => ({
      body: Buffer.from(`${body}<script src="https://cdn.example/rocket.js"></script>`),
    })),
  ],
  ['unlisted', at(/^\/virli-build\.json$/, () => ({ status: 404 }))],
  ['host-policy', onPages({ 'content-security-policy': "default-src 'self'; frame-ancestors 'self'" })],
  [
    'old-policy',
    at(/\/$/, ({ headers }) => ({
      headers: {
        'content-security-policy': headers['content-security-policy']?.replace(/sha256-./g, 'sha256-x'),
      },
    })),
  ],
  ['no-slash', instead(308, (asked) => ({ status: 200, body: of(site, `${asked}/`) }))],
  ['slash-lost', instead(308, () => ({ status: 404 }))],
  ['sent-away', instead(308, (asked) => ({ headers: { location: `http://127.0.0.1:8080${below}${asked}/` } }))],
  ['settings-shown', at(/^\/_headers$/, (_, asked) => ({ status: 200, body: of(site, asked) }))],
];

test.each(faults)('of a host with the fault "%s" the doctor finds that one', async (kind, fault) => {
  const { findings } = await found(fault);
  expect(findings.map((finding) => finding.kind)).toEqual([kind]);
});

test('a host that gives every address its slash, and then finds nothing, is a good one', async () => {
  const { findings } = await found(
    at(/asks-for-nothing$/, (_, asked) => ({ status: 301, headers: { location: `${below}${asked}/` } })),
  );
  expect(findings).toEqual([]);
});

test('a page that the build has no more is found as long as the host has it', async () => {
  const known = ['fr/page/index.html', 'fr/gone/index.html', 'fr/never/index.html'];
  const isStillThere = at(/^\/fr\/gone\/$/, () => ({ status: 200, body: of(earlier, '/fr/page/') }));
  const { findings } = await found(isStillThere, known);
  expect(findings.map(({ kind, where }) => [kind, where.map((url) => new URL(url).pathname)])).toEqual([
    ['left-over', ['/a/b/fr/gone/']],
  ]);
});

test('a policy of the host is told with what it blocks, on all the pages that it blocks the same on', async () => {
  const { shown } = await found(onPages({ 'content-security-policy': "default-src 'self'; frame-ancestors 'self'" }));
  expect(shown).toContain(
    "The host sends a policy of its own, `default-src 'self'; frame-ancestors 'self'`, and browsers obey both it and that of the page. It blocks the scripts in the page and the styles in the page.",
  );
  expect(shown).toMatch(/^http:\/\/127\.0\.0\.1\/a\/b\/fr\/ {3}and 2 more$/m);
  expect(shown).toMatch(/\n1 problem\.$/);
});

test('a page of the site leads to the site, an address without its slash too', async () => {
  const whole = await serve(site, { base: below });
  const roots = await Promise.all(
    ['', '/', '/fr/page/', '/fr/page/index.html', '/?x=1#y'].map(
      async (end) => (await look(`http://127.0.0.1:${whole.port}${below}${end}`)).root,
    ),
  );
  await whole.close();
  expect(new Set(roots)).toEqual(new Set([`http://127.0.0.1:${whole.port}${below}/`]));
});

test.each([
  ['', 'Say which address to look at, for example: npm run doctor -- https://school.example/virli/'],
  [
    'school.example/virli',
    '"school.example/virli" is no address of a site. Write it whole, for example: npm run doctor -- https://school.example/virli',
  ],
  [
    '/var/www',
    '"/var/www" is no address of a site. Write it whole, for example: npm run doctor -- https://school.example/virli/',
  ],
  ['http://no-such-name.invalid/', 'http://no-such-name.invalid/ cannot be reached: no host has that name.'],
])('the address "%s" is answered: %s', async (address, sentence) => {
  await expect(look(address)).rejects.toThrow(sentence);
});

test('an address with another page, or with none, is told', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-other-'));
  writeFileSync(path.join(folder, 'index.html'), '<title>A school</title>');
  const other = await serve(folder);
  const root = `http://127.0.0.1:${other.port}/`;
  await expect(look(root)).rejects.toThrow(
    `At ${root} there is a page that this course did not make. Give the address of the course.`,
  );
  await expect(look(`${root}virli/`)).rejects.toThrow(
    `${root}virli/ answers 404: there is no page. Give the address of the folder where out/ was copied, with its path.`,
  );
  await other.close();
});
