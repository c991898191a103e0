import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { start } from './load.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Answer = { status: number; type?: string } | 'none';

/**
 * A page with two modules, whose loader has started. `broken`: the files that cannot be run; `comes`: whether the others
 * can be loaded; `answer`: what the host says of their addresses, `none` when it cannot be reached, and `onlySharedIs` whether it
 * says so of what both need alone.
 */
function aPage({ comes = true, broken = [], ...given }: World = {}) {
  vi.useFakeTimers();
  const { answer = { status: 200 }, host = 'school.example', prerendering = false } = given;
  const runs = given.files ?? files;
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
    querySelectorAll: (links: string) =>
      [...runs, ...(links.includes('data-runs') ? [] : [shared])].map((href) => ({ href })),
  };
  const window = aTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { host, reload: () => undefined });
  vi.stubGlobal('addEventListener', window.addEventListener);
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  vi.stubGlobal('fetch', async (file: string) => {
    if (given.onlySharedIs && file !== shared) return { ok: true, status: 200, headers: javascript };
    if (world.answer === 'none') throw new TypeError('no connection');
    const { status, type = 'text/javascript' } = world.answer;
    return { ok: status < 400, status, headers: new Headers({ 'content-type': type }) };
  });
  start(null, async (address) => {
    asked.push(address);
    const file = address.replace(/\?.*$/, '');
    // As browsers do: what broke fails with one error for ever (not in WebKit), what did not come with a new one each time.
    if (broken.includes(file)) throw given.inWebKit ? new Error('broken') : unreadable;
    if (!world.comes || file === given.lost) throw new TypeError('not loaded');
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

const javascript = new Headers({ 'content-type': 'text/javascript' });

type World = {
  files?: string[];
  comes?: boolean;
  broken?: string[];
  answer?: Answer;
  onlySharedIs?: boolean;
  inWebKit?: boolean;
  lost?: string;
  host?: string;
  prerendering?: boolean;
};

const files = ['https://school.example/group-0.js', 'https://school.example/group-1.js'];
/** What both of them need. */
const shared = 'https://school.example/chunk.js';
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

test('a module that comes without what it needs is told by what is wrong with that', async () => {
  const page = aPage({ comes: false, answer: { status: 404 }, onlySharedIs: true });
  await page.settles();
  expect(page.said()).toBe('Published anew.');
});

test.each<[string, World]>([
  ['modules that cannot be read', { broken: files }],
  ['modules that cannot be run, in WebKit', { broken: files, inWebKit: true }],
  ['a page on no host at all', { comes: false, answer: 'none', host: '' }],
])('%s leave what the page shows without JavaScript', async (_, world) => {
  const page = aPage(world);
  await page.settles();
  expect([page.said(), page.isScripted()]).toEqual(['', false]);
});

test('modules that cannot be read leave the same in a browser without reportError', async () => {
  const page = aPage({ broken: files });
  vi.stubGlobal('setTimeout', () => 0);
  Reflect.deleteProperty(globalThis, 'reportError');
  await page.settles();
  expect([page.said(), page.isScripted()]).toEqual(['', false]);
});

test.each([false, true])(
  'one module that breaks is reported, and the page answers with the others',
  async (inWebKit) => {
    const page = aPage({ broken: files.slice(1), inWebKit });
    await page.settles();
    expect([page.said(), page.isScripted(), page.reported]).toEqual(['', true, [expect.any(Error)]]);
    await page.passes(2_000);
    await page.happens('pointermove');
    expect(page.asked).toEqual([...files, files[1]]);
  },
);

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

test('what broke is not run again while another file is waited for', async () => {
  const [leaf = '', cup = ''] = files;
  const pot = 'https://school.example/group-2.js';
  const page = aPage({ files: [...files, pot], broken: [cup], lost: pot });
  await page.settles();
  expect(page.said()).toBe('Lost on the way.');
  await page.passes(2_000);
  await page.happens('pointermove');
  expect(page.asked.filter((file) => file.startsWith(cup))).toEqual([cup, cup]);
  expect(page.asked.filter((file) => file.startsWith(leaf))).toEqual([leaf]);
});

test('modules that cannot be read are tried three times, not for ever', async () => {
  const page = aPage({ broken: files });
  for (const _ of [1, 2, 3, 4]) {
    await page.passes(2_000);
    await page.happens('pointermove');
  }
  expect(page.asked).toEqual([...twice(files), ...twice(asNumber(2)), ...twice(asNumber(3))]);
});
