import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { start } from './load.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Answer = { status: number; type?: string } | 'none';

/**
 * A page whose loader has started. `comes`: whether the module can be loaded and run; `error`: what importing it throws if not;
 * `answer`: what the host says of its address, `none` when it cannot be reached.
 */
function aPage({ comes = true, error = new TypeError('not loaded'), ...given }: World = {}) {
  vi.useFakeTimers();
  const { answer = { status: 200 }, host = 'school.example', prerendering = false } = given;
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
    baseURI: 'https://school.example/en/leaf/',
    readyState: 'complete',
    querySelector: () => notice,
    querySelectorAll: () => [],
  };
  const window = aTarget();
  const frames: (() => void)[] = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { host, reload: () => undefined });
  vi.stubGlobal('addEventListener', window.addEventListener);
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => frames.push(paint));
  vi.stubGlobal('fetch', async () => {
    if (world.answer === 'none') throw new TypeError('no connection');
    const { status, type = 'text/javascript' } = world.answer;
    return { ok: status < 400, status, headers: new Headers({ 'content-type': type }) };
  });
  start({ dataset: { src: '../../islands.js' } }, async (address) => {
    asked.push(address);
    if (!world.comes) throw error;
  });
  return {
    world,
    asked,
    page,
    said: () => words.textContent,
    offersReload: () => !button.hidden,
    isScripted: () => classes.has('js'),
    async isPainted() {
      for (const frame of frames.splice(0)) frame();
      await vi.advanceTimersByTimeAsync(0);
    },
    async happens(name: string) {
      window.fire(name);
      await vi.advanceTimersByTimeAsync(0);
    },
    passes: (millis: number) => vi.advanceTimersByTimeAsync(millis),
  };
}

type World = { comes?: boolean; error?: Error; answer?: Answer; host?: string; prerendering?: boolean };

const module = 'https://school.example/islands.js';

test('the module is asked for once the page has been painted, and only once', async () => {
  const page = aPage();
  expect(page.asked).toEqual([]);
  await page.isPainted();
  expect(page.asked).toEqual([module]);
  await page.happens('pointermove');
  expect(page.asked).toEqual([module]);
});

test.each(['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'])(
  'a reader who moves (%s) before the first paint does not wait for it',
  async (move) => {
    const page = aPage();
    await page.happens(move);
    expect(page.asked).toEqual([module]);
    await page.isPainted();
    expect(page.asked).toEqual([module]);
  },
);

test('nothing comes alive on a page that is being prepared', async () => {
  const page = aPage({ prerendering: true });
  await page.isPainted();
  await page.happens('pointermove');
  expect(page.asked).toEqual([]);
  page.page.fire('prerenderingchange');
  await page.isPainted();
  expect(page.asked).toEqual([module]);
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
  await page.isPainted();
  expect([page.said(), page.offersReload(), page.isScripted()]).toEqual([words, reload, true]);
});

test.each<[string, World]>([
  ['a module that cannot be read', { error: new SyntaxError('await?') }],
  ['a page on no host at all', { answer: 'none', host: '' }],
])('%s leaves what the page shows without JavaScript', async (_, world) => {
  const page = aPage({ comes: false, ...world });
  await page.isPainted();
  expect([page.said(), page.isScripted()]).toEqual(['', false]);
});

test.each(['pointermove', 'online'])('after a rest, it is tried again (%s), under another address', async (move) => {
  const page = aPage({ comes: false, answer: 'none' });
  await page.isPainted();
  await page.happens(move);
  expect(page.asked).toEqual([module]);
  await page.passes(2_000);
  await page.happens(move);
  expect(page.asked).toEqual([module, `${module}?2`]);
  page.world.comes = true;
  await page.passes(2_000);
  await page.happens(move);
  expect(page.asked.at(-1)).toBe(`${module}?3`);
  expect([page.said(), page.isScripted()]).toEqual(['', true]);
});

test('a module that cannot be read is tried three times, not for ever', async () => {
  const page = aPage({ comes: false, error: new SyntaxError('await?') });
  await page.isPainted();
  for (const _ of [1, 2, 3, 4]) {
    await page.passes(2_000);
    await page.happens('pointermove');
  }
  expect(page.asked).toEqual([module, `${module}?2`, `${module}?3`]);
});
