// What the head of a page does, in the smallest browser that it needs.
import { afterEach, expect, test, vi } from 'vitest';
import { aStore, aTarget } from '@/lib/base/fake-browser';
import { start } from './head.browser';
import { start as startRoot } from './root-head.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type World = {
  stored?: Record<string, string>;
  languages?: string[];
  closed?: boolean;
  protocol?: string;
  prerendering?: boolean;
};

function aBrowser({ stored, languages = [], closed = false, protocol = 'https:', prerendering = false }: World = {}) {
  vi.useFakeTimers();
  class FakeElement {
    value = '';
    matches = (selector: string) => selector === 'select[data-theme-choice]';
    closest = () => null;
  }
  const classes = new Set<string>();
  const root = { dataset: {} as Record<string, string>, classList: classes, lang: 'fr' };
  const choice = new FakeElement();
  const page = { ...aTarget(), documentElement: root, querySelectorAll: () => [choice], prerendering };
  const window = aTarget();
  const localStorage = aStore(stored, { closed });
  const went: string[] = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('addEventListener', window.addEventListener);
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('location', { protocol, replace: (to: string) => went.push(to) });
  const isShown = () => {
    page.prerendering = false;
    page.fire('prerenderingchange');
    vi.runAllTimers();
  };
  const isLoaded = () => {
    page.fire('DOMContentLoaded');
    window.fire('load');
    vi.runAllTimers();
  };
  const choosesElsewhere = (theme: string) => {
    localStorage.kept.set('virli:theme', theme);
    window.fire('storage');
  };
  const isLeft = () => window.fire('pagehide');
  const chooses = (value: string) => page.fire('change', { target: Object.assign(choice, { value }) });
  return { root, choice, localStorage, went, isLoaded, isShown, isLeft, chooses, choosesElsewhere };
}

test('a stored theme is applied, and the page is marked as scripted', () => {
  const { root } = aBrowser({ stored: { 'virli:theme': 'dark' } });
  start();
  expect(root.dataset.theme).toBe('dark');
  expect([...root.classList]).toEqual(['js']);
});

test.each(['system', '', '"><script>'])('a stored theme of "%s" leaves the choice to the device', (theme) => {
  const { root, choice, isLoaded } = aBrowser({ stored: { 'virli:theme': theme } });
  start();
  isLoaded();
  expect(root.dataset.theme).toBeUndefined();
  expect(choice.value).toBe('system');
});

test('the list says the theme that is worn, and changes it', () => {
  const { root, choice, localStorage, isLoaded, chooses } = aBrowser({ stored: { 'virli:theme': 'dark' } });
  start();
  isLoaded();
  expect(choice.value).toBe('dark');
  chooses('light');
  expect(root.dataset.theme).toBe('light');
  expect(localStorage.kept.get('virli:theme')).toBe('light');
  chooses('system');
  expect(root.dataset.theme).toBeUndefined();
  expect(localStorage.kept.has('virli:theme')).toBe(false);
});

test('a theme chosen in another tab is worn in this one too', () => {
  const { root, choice, isLoaded, choosesElsewhere } = aBrowser();
  start();
  isLoaded();
  choosesElsewhere('dark');
  expect([root.dataset.theme, choice.value]).toEqual(['dark', 'dark']);
});

test('before the first paint the store is asked once, and nothing is written', () => {
  const { localStorage } = aBrowser();
  start();
  expect(localStorage.asked).toBe(1);
});

test('the language of a page is remembered once it stands', () => {
  const { localStorage, isLoaded } = aBrowser();
  start();
  expect(localStorage.kept.has('virli:locale')).toBe(false);
  isLoaded();
  expect(localStorage.kept.get('virli:locale')).toBe('fr');
});

test('who leaves a page before it is whole is led to its language the next time', () => {
  const { localStorage, isLeft } = aBrowser();
  start();
  isLeft();
  expect(localStorage.kept.get('virli:locale')).toBe('fr');
});

test('a page that is left long after does not undo the language read since in another tab', () => {
  const { localStorage, isLoaded, isLeft } = aBrowser();
  start();
  isLoaded();
  localStorage.kept.set('virli:locale', 'en');
  isLeft();
  expect(localStorage.kept.get('virli:locale')).toBe('en');
});

test('a page that was prepared and never shown leaves no trace', () => {
  const { localStorage, isLoaded, isLeft } = aBrowser({ prerendering: true });
  start();
  isLoaded();
  isLeft();
  expect(localStorage.kept.size).toBe(0);
});

test('a browser that stores nothing still gets its page', () => {
  const { root, isLoaded } = aBrowser({ closed: true });
  start();
  isLoaded();
  expect([...root.classList]).toEqual(['js']);
});

test('a page that is prepared remembers its language, and wears the theme of the moment, when it is shown', () => {
  const { root, choice, localStorage, isLoaded, isShown } = aBrowser({ prerendering: true });
  start();
  isLoaded();
  expect(localStorage.kept.size).toBe(0);
  localStorage.kept.set('virli:theme', 'dark');
  isShown();
  expect(localStorage.kept.get('virli:locale')).toBe('fr');
  expect([root.dataset.theme, choice.value]).toEqual(['dark', 'dark']);
});

test.each([
  [{ stored: { 'virli:locale': 'en' }, languages: ['fr-FR'] }, ['en/']],
  [{ languages: ['de-DE', 'fr-CA', 'en'] }, ['fr/']],
  [{ languages: ['de-DE'] }, []],
  [{ stored: { 'virli:locale': '//evil.example' }, languages: [] }, []],
  [{ closed: true, languages: ['en-GB'] }, ['en/']],
  [{ languages: ['fr-FR'], protocol: 'file:' }, ['fr/index.html']],
])('from the root, %j leads to %j', (world, led) => {
  const { went } = aBrowser(world);
  startRoot();
  expect(went).toEqual(led);
});
