// What brings islands to life, on pages of nothing but islands (lib/site/fixture).
import { createServer, type ServerResponse } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { type Bundle, bundleIslands } from '@/lib/site/bundle-islands.node';
import { inlineScript } from '@/lib/site/inline-script.node';
import type { Needs } from '@/lib/site/needs';
import { readRegistry } from '@/lib/site/read-registry.node';

const counters = ['progress', 'resting', 'near'];
const groups = [counters, ['scales'], ['broken'], ['spoilt'], ['lab']];

let made: Promise<Bundle> | undefined;

async function bundle(): Promise<Bundle> {
  const known = await readRegistry('lib/site/fixture/islands.ts', process.cwd());
  return bundleIslands(known, groups.map(needing));
}

function needing(names: string[]): Needs {
  return new Map(names.map((name) => [name, new Set(name === 'scales' ? ['gram', 'litre'] : [])]));
}

/** The name of the file that has this island, or of what that needs. */
async function fileOf(island: string, part: 'runs' | 'shared' = 'runs'): Promise<RegExp> {
  made ??= bundle();
  const [file = 'none'] = (await made).filesFor(needing([island]))[part];
  return new RegExp(file);
}

/**
 * Opens a page with this body, of which the part after `rest` arrives only when it is let through; the files that `lost` tells do
 * not come before they are found, and those that `held` tells keep the browser waiting until then.
 */
async function opens(page: Page, body: string, { rest = '', early = '', lost = /^$/, held = /^$/ } = {}) {
  made ??= bundle();
  const { scripts, filesFor } = await made;
  const used = [...body.matchAll(/data-island="(\w+)"/g)].map(([, name = '']) => name);
  const { runs, shared } = filesFor(needing(used));
  const preloads = [
    ...runs.map((file) => `<link rel="modulepreload" href="/${file}" data-runs>`),
    ...shared.map((file) => `<link rel="modulepreload" href="/${file}">`),
  ];
  const head = `<!DOCTYPE html><meta charset="utf-8"><script>${early}</script>${preloads.join('')}
    <script>${inlineScript('lib/islands/early/load.browser.ts')}</script>`;
  let letThrough = () => {};
  let isFound = false;
  const waiting: (() => void)[] = [];
  const server = createServer((request, response: ServerResponse) => {
    const url = request.url ?? '';
    if (!isFound && lost.test(url)) return request.socket.destroy();
    const code = scripts.get(url.replace(/^\/|\?.*$/g, ''));
    const answer = () => {
      response.writeHead(200, { 'content-type': code ? 'text/javascript' : 'text/html' });
      if (code) return response.end(code);
      if (url !== '/') return response.end();
      response.write(head + body);
      letThrough = () => response.end(rest);
      if (!rest) letThrough();
    };
    if (isFound || !held.test(url)) answer();
    else waiting.push(answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  await page.goto(root, { waitUntil: 'commit' });
  page.once('close', () => {
    server.close();
    server.closeAllConnections();
  });
  const find = () => {
    isFound = true;
    for (const answer of waiting) answer();
  };
  return { letThrough: () => letThrough(), find };
}

const live = (page: Page) => page.locator('[data-live]');

function counter(island: string, name: string): string {
  return `<div data-island="${island}" data-props='{"name":"${name}"}'><button type="button">${name}: 0</button></div>`;
}

const scales = '<div data-island="scales" data-uses="litre gram"><p>?</p></div>';

/** Presses until the module is there to answer: what matters is which others live by then. */
async function presses(page: Page, name: string) {
  const button = page.getByRole('button', { name });
  await expect(async () => {
    await button.click();
    await expect(button).toHaveText(/[1-9]/, { timeout: 200 });
  }).toPass();
}

test('what is touched lives at once and alone, while the page is still arriving', async ({ page }) => {
  const body = counter('progress', 'tea') + counter('resting', 'cake') + counter('progress', 'milk');
  const { letThrough } = await opens(page, `${body}<p>More…</p>`, { rest: '<p>The end.</p>' });
  await presses(page, 'cake');
  await expect(live(page)).toHaveText(['cake: 1']);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  letThrough();
  await expect(live(page)).toHaveText(['tea: 0', 'cake: 1', 'milk: 0']);
});

test('what has not been read to its end waits until it has, and then comes first', async ({ page }) => {
  const cut = `<div data-island="resting" data-props='{"name":"tea"}'><button type="button">tea: 0</button>`;
  const { letThrough } = await opens(page, counter('resting', 'cake') + cut, { rest: '</div>' });
  await presses(page, 'cake');
  await page.getByRole('button', { name: 'tea' }).click();
  await expect(live(page)).toHaveText(['cake: 1']);
  letThrough();
  await expect(live(page)).toHaveCount(2);
  await presses(page, 'tea');
});

test('what was touched before the module came lives without being touched again', async ({ page }) => {
  const form = `<div data-island="resting" data-props='{"name":"tea"}'><form id="f"></form></div>`;
  const early = "virliEarly = { forms: {}, clicks: [['f', 'check', '']] }";
  await opens(page, counter('resting', 'cake') + form, { early });
  await expect(live(page)).toHaveText(['tea: 0']);
});

test('each lives when it is to: at rest, when it comes near, or not before it is touched', async ({ page }) => {
  const far = `<div style="height: 3000px"></div>${counter('near', 'milk')}`;
  await opens(page, counter('resting', 'cake') + counter('progress', 'tea') + far);
  await expect(live(page)).toHaveText(['tea: 0']);
  await page.mouse.wheel(0, 2500);
  await expect(live(page)).toHaveText(['tea: 0', 'milk: 0']);
  await page.getByRole('button', { name: 'cake' }).focus();
  await expect(live(page)).toHaveCount(3);
});

test('one that has the focus before the script comes lives when that is there', async ({ page }) => {
  const { find } = await opens(page, counter('resting', 'cake'), { held: /\.js/ });
  await page.getByRole('button').focus();
  find();
  await expect(live(page)).toHaveText(['cake: 0']);
});

test('one that breaks is reported and stays as it was, and the others live', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const spoilt = '<div data-island="spoilt"><p>Still here.</p></div>';
  await opens(page, `<div data-island="broken"><p>Here too.</p></div>${spoilt}${counter('progress', 'tea')}`);
  await expect(live(page)).toHaveText(['tea: 0']);
  await expect(page.locator('p')).toHaveText(['Here too.', 'Still here.']);
  await expect.poll(() => errors.sort()).toEqual(['This module cannot run.', 'This one breaks.']);
});

for (const [what, part, lives] of [
  ['a file', 'runs', ['decilitre, gramme']],
  ['what every file needs', 'shared', []],
] as const) {
  test(`when ${what} does not come the page waits, and asked for again it brings what is missing`, async ({ page }) => {
    const lost = await fileOf('progress', part);
    const { find } = await opens(page, counter('progress', 'tea') + scales, { lost });
    await page.waitForLoadState();
    await expect(live(page)).toHaveText([...lives]);
    find();
    await expect(async () => {
      await page.mouse.move(50 * Math.random(), 9);
      await expect(live(page)).toHaveCount(2, { timeout: 500 });
    }).toPass();
    await presses(page, 'tea');
  });
}

test('an island gets the parts that it uses', async ({ page }) => {
  await opens(page, scales);
  await expect(page.locator('p')).toHaveText('decilitre, gramme');
});

test('files may run in any order, before the page has been read and after', async ({ page }) => {
  const body = counter('progress', 'tea') + scales;
  const { letThrough, find } = await opens(page, body, { rest: '<p>The end.</p>', held: await fileOf('progress') });
  await expect(page.locator('[data-island=scales] p')).toHaveText('?');
  letThrough();
  await expect(live(page)).toHaveText(['decilitre, gramme']);
  find();
  await expect(live(page)).toHaveText(['tea: 0', 'decilitre, gramme']);
});

test('what an island loads on demand comes when it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await opens(page, '<div data-island="lab"><button type="button">off</button></div>');
  await page.getByRole('button').focus();
  await expect(live(page)).toHaveCount(1);
  expect(asked.filter((url) => url.includes('machine'))).toEqual([]);
  await page.getByRole('button').click();
  await expect(page.getByRole('button')).toHaveText('ready');
  expect(asked.filter((url) => url.includes('machine'))).toHaveLength(1);
});
