import { afterEach, expect, test, vi } from 'vitest';
import { aStore, aTarget } from '@/lib/base/fake-browser';
import { start } from './keep-place.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type World = {
  /** How the reader came. */
  came?: 'navigate' | 'reload' | 'back_forward';
  hash?: string;
  stored?: string;
  closed?: boolean;
  prerendering?: boolean;
  /** How far down the window, 800 pixels high, each place begins. */
  tops?: Record<string, number | undefined>;
};

const left = 'virli:scroll:/en/leaf/';

function aPage({ came = 'navigate', hash = '', stored, closed = false, prerendering = false, tops = {} }: World) {
  vi.useFakeTimers();
  let measured = 0;
  const places = Object.entries(tops).map(([id, top]) => ({
    top,
    getAttribute: () => id,
    getClientRects(): { top: number }[] {
      measured++;
      return this.top === undefined ? [] : [{ top: this.top }];
    },
  }));
  const placeOf = (id: string) => places.find((place) => place.getAttribute() === id) ?? null;
  const page = {
    ...aTarget(),
    prerendering,
    body: {},
    getElementById: placeOf,
    querySelectorAll: () => places,
  };
  const window = aTarget();
  const growths: (() => void)[] = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { pathname: '/en/leaf/', hash });
  vi.stubGlobal('history', { scrollRestoration: 'auto' });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: came }] });
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => next());
  vi.stubGlobal('getComputedStyle', () => ({ scrollMarginTop: '60px' }));
  vi.stubGlobal('addEventListener', window.addEventListener);
  const sessionStorage = aStore(stored === undefined ? {} : { [left]: stored }, { closed });
  vi.stubGlobal('sessionStorage', sessionStorage);
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => {
    for (const place of places) if (place.top !== undefined) place.top -= top;
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #grown: () => void;
      constructor(grown: () => void) {
        this.#grown = grown;
      }
      observe = () => growths.push(this.#grown);
      disconnect = () => growths.splice(0);
    },
  );
  start();
  return {
    page,
    window,
    topOf: (id: string) => placeOf(id)?.top,
    measured: () => measured,
    asked: () => sessionStorage.asked,
    kept: () => sessionStorage.kept.get(left),
    grows(pixels: number) {
      for (const place of places) if (place.top !== undefined) place.top += pixels;
      for (const grown of [...growths]) grown();
    },
    opens() {
      page.fire('DOMContentLoaded');
      window.fire('pageshow');
    },
  };
}

test('a first visit measures nothing, and asks the store for nothing', () => {
  const page = aPage({ tops: { leaf: 300 } });
  page.opens();
  expect([page.measured(), page.asked(), page.topOf('leaf')]).toEqual([0, 0, 300]);
});

test('the place that is left is noted: the last one that begins in the upper half of the window', () => {
  const page = aPage({ tops: { leaf: -900, hidden: undefined, rolling: 120, drying: 700, late: 900 } });
  page.opens();
  page.window.fire('pagehide');
  expect(page.kept()).toBe('["rolling",120]');
  expect(history.scrollRestoration).toBe('manual');
});

test('at the top of a page there is no place to note', () => {
  const page = aPage({ tops: { leaf: 700 }, stored: '["rolling",120]' });
  page.opens();
  page.window.fire('pagehide');
  expect(page.kept()).toBe('null');
});

test.each<World['came']>(['reload', 'back_forward'])('the place is found again (%s), where it stood', (came) => {
  const page = aPage({ came, stored: '["rolling",120]', tops: { leaf: 200, rolling: 5_000 } });
  page.opens();
  expect(page.topOf('rolling')).toBe(120);
  expect(history.scrollRestoration).toBe('auto');
});

test('while the page grows the place is held, until the reader moves', () => {
  const page = aPage({ came: 'reload', stored: '["rolling",120]', tops: { rolling: 5_000 } });
  page.opens();
  page.grows(300);
  expect(page.topOf('rolling')).toBe(120);
  page.window.fire('wheel');
  page.grows(300);
  expect(page.topOf('rolling')).toBe(420);
});

test('after five seconds the page may grow as it likes', () => {
  const page = aPage({ came: 'reload', stored: '["rolling",120]', tops: { rolling: 5_000 } });
  page.opens();
  vi.advanceTimersByTime(5_000);
  page.grows(300);
  expect(page.topOf('rolling')).toBe(420);
});

test('the place that the address names is held below the bar', () => {
  const page = aPage({ hash: '#rolling', tops: { rolling: 5_000 } });
  page.opens();
  page.grows(300);
  expect(page.topOf('rolling')).toBe(60);
});

test.each(['not json', 'null', '["gone",120]'])('nothing is found from %s', (stored) => {
  const page = aPage({ came: 'reload', stored, tops: { rolling: 5_000 } });
  page.opens();
  expect(page.topOf('rolling')).toBe(5_000);
});

test('where nothing can be kept, the place is left to the browser', () => {
  const page = aPage({ came: 'reload', closed: true, tops: { rolling: 120 } });
  page.opens();
  page.window.fire('pagehide');
  expect(history.scrollRestoration).toBe('auto');
});

test('a page that is being prepared finds its place when it is shown, and leaves none before', () => {
  const page = aPage({ hash: '#rolling', prerendering: true, tops: { rolling: 5_000 } });
  page.opens();
  page.window.fire('pagehide');
  expect([page.measured(), page.asked()]).toEqual([0, 0]);
  page.page.fire('prerenderingchange');
  expect(page.topOf('rolling')).toBe(60);
});
