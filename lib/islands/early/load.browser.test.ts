import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { start } from './load.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Answer = { status: number; type?: string } | 'none';

/**
 * A page with two modules, whose loader has started. `broken`: the files that cannot be run, or `all`; `comes`: whether the others
 * can be loaded; `answer`: what the host says of their addresses, `none` when it cannot be reached.
 */
function aPage({ comes = true, broken = [], ...given }: World = {}) {
  vi.useFakeTimers();
  const { answer = { status: 200 }, host = 'school.example', prerendering = false } = given;
  const reported: unknown[] = [];
  const world = { comes, answer };
  const asked: string[] = [];
  const classes = new Set(['js']);
  const toggle = (name: string, on: boolean) => (on ? classes.add(name) : classes.delete(name));
  const root = { classList: { add: (name: string) => classes.add(name), toggle } };
  const words = { textContent: '' };
  const button = { hidden: true, onclick: () => undefined };
  const notice = {
    dataset: { gone: 'Published anew.', away: 'Out of reach.', lost: 'Lost on the way.' },
    querySelector: (name: string) => (name === 'p' ? words : button),
  };
  const page = {
    ...aTarget(),
    prerendering,
    documentElement: root,
    readyState: 'complete',
    querySelector: () => notice,
    querySelectorAll: () => files.map((href) => ({ href })),
  };
  const window = aTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { host, reload: () => undefined });
  vi.stubGlobal('addEventListener', window.addEventListener);
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  vi.stubGlobal('fetch', async () => {
    if (world.answer === 'none') throw new TypeError('no connection');
    const { status, type = 'text/javascript' } = world.answer;
    return { ok: status < 400, status, headers: new Headers({ 'content-type': type }) };
  });
  start(null, async (address) => {
    asked.push(address);
    const file = address.replace(/\?.*$/, '');
    // As browsers do: what broke fails with one error for ever, what did not come with a new one each time.
    if (broken.includes(file)) throw unreadable;
    if (!world.comes) throw new TypeError('not loaded');
  });
  return {
    world,
    asked,
    page,
    said: () => words.textContent,
    offersReload: () => !button.hidden,
    isScripted: () => classes.has('js'),
    reported,
    /** What was asked for has come, or failed. */
    settles: () => vi.advanceTimersByTimeAsync(0),
    async happens(name: string) {
      window.fire(name);
      await vi.advanceTimersByTimeAsync(0);
    },
    passes: (millis: number) => vi.advanceTimersByTimeAsync(millis),
  };
}

type World = { comes?: boolean; broken?: string[]; answer?: Answer; host?: string; prerendering?: boolean };

const files = ['https://school.example/group-0.js', 'https://school.example/group-1.js'];
const unreadable = new SyntaxError('await?');
const asNumber = (attempt: number) => files.map((file) => `${file}?${attempt}`);
/** What has failed is asked for twice in each attempt. */
const twice = (addresses: string[]) => [...addresses, ...addresses];

test('every module is asked for at once, and only once', async () => {
  const page = aPage();
  expect(page.asked).toEqual(files);
  await page.settles();
  await page.happens('pointermove');
  expect(page.asked).toEqual(files);
});

test('nothing comes alive on a page that is being prepared', async () => {
  const page = aPage({ prerendering: true });
  await page.happens('pointermove');
  expect(page.asked).toEqual([]);
  page.page.fire('prerenderingchange');
  expect(page.asked).toEqual(files);
});

test.each<[string, Answer, string, boolean]>([
  ['is gone', { status: 404 }, 'Published anew.', true],
  ['has become a page', { status: 200, type: 'text/html' }, 'Published anew.', true],
  ['cannot be reached', 'none', 'Out of reach.', false],
  ['is on a server in trouble', { status: 503 }, 'Out of reach.', false],
  ['is on a server with too much to do', { status: 429 }, 'Out of reach.', false],
  ['was lost on the way, and is there', { status: 200 }, 'Lost on the way.', true],
])('a module that %s is told as such', async (_, answer, words, reload) => {
  const page = aPage({ comes: false, answer });
  await page.settles();
  expect([page.said(), page.offersReload(), page.isScripted()]).toEqual([words, reload, true]);
  expect(page.reported).toEqual([]);
});

test.each<[string, World]>([
  ['modules that cannot be read', { broken: files }],
  ['a page on no host at all', { comes: false, answer: 'none', host: '' }],
])('%s leave what the page shows without JavaScript', async (_, world) => {
  const page = aPage(world);
  await page.settles();
  expect([page.said(), page.isScripted()]).toEqual(['', false]);
});

test('one module that breaks is reported, and the page answers with the others', async () => {
  const page = aPage({ broken: files.slice(1) });
  await page.settles();
  expect([page.said(), page.isScripted(), page.reported]).toEqual(['', true, [unreadable]]);
  await page.passes(2_000);
  await page.happens('pointermove');
  expect(page.asked).toEqual([...files, files[1]]);
});

test.each(['pointermove', 'online'])('after a rest, it is tried again (%s), under other addresses', async (move) => {
  const page = aPage({ comes: false, answer: 'none' });
  await page.settles();
  await page.happens(move);
  expect(page.asked).toEqual(twice(files));
  await page.passes(2_000);
  await page.happens(move);
  expect(page.asked.slice(4)).toEqual(twice(asNumber(2)));
  page.world.comes = true;
  await page.passes(2_000);
  await page.happens(move);
  expect(page.asked.slice(8)).toEqual(asNumber(3));
  expect([page.said(), page.isScripted()]).toEqual(['', true]);
});

test('modules that cannot be read are tried three times, not for ever', async () => {
  const page = aPage({ broken: files });
  for (const _ of [1, 2, 3, 4]) {
    await page.passes(2_000);
    await page.happens('pointermove');
  }
  expect(page.asked).toEqual([...twice(files), ...twice(asNumber(2)), ...twice(asNumber(3))]);
});
