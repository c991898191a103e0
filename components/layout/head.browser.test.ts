// What the head of a page does, in the smallest browser that it needs.
import { afterEach, expect, test, vi } from 'vitest';
import { aStore, aTarget } from '@/lib/base/fake-browser';
import { start } from './head.browser';
import { start as startRoot } from './root-head.browser';

afterEach(() => {
  vi.unstubAllGlobals();
});

type World = {
  stored?: Record<string, string>;
  languages?: string[];
  closed?: boolean;
  full?: boolean;
  protocol?: string;
  prerendering?: boolean;
};

function aBrowser({
  stored,
  languages = [],
  closed = false,
  full = false,
  protocol = 'https:',
  prerendering = false,
}: World = {}) {
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
  const localStorage = aStore(stored, { closed, full });
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
  };
  const isRead = () => page.fire('DOMContentLoaded');
  const choosesElsewhere = (theme: string) => {
    localStorage.kept.set('virli:theme', theme);
    window.fire('storage', { key: 'virli:theme' });
  };
  const keepsElsewhere = (key: string) => window.fire('storage', { key });
  const chooses = (value: string) => page.fire('change', { target: Object.assign(choice, { value }) });
  return { root, choice, localStorage, went, isRead, isShown, chooses, choosesElsewhere, keepsElsewhere };
}

test('a stored theme is applied, and the page is marked as scripted', () => {
  const { root } = aBrowser({ stored: { 'virli:theme': 'dark' } });
  start();
  expect(root.dataset.theme).toBe('dark');
  expect([...root.classList]).toEqual(['js']);
});

test.each(['system', '', '"><script>'])('a stored theme of "%s" leaves the choice to the device', (theme) => {
  const { root, choice, isRead } = aBrowser({ stored: { 'virli:theme': theme } });
  start();
  isRead();
  expect([root.dataset.theme, choice.value]).toEqual(['system', 'system']);
});

test('the list says the theme that is worn, and changes it', () => {
  const { root, choice, localStorage, isRead, chooses } = aBrowser({ stored: { 'virli:theme': 'dark' } });
  start();
  isRead();
  expect(choice.value).toBe('dark');
  chooses('light');
  expect(root.dataset.theme).toBe('light');
  expect(localStorage.kept.get('virli:theme')).toBe('light');
  chooses('system');
  expect(root.dataset.theme).toBe('system');
  expect(localStorage.kept.get('virli:theme')).toBe('system');
});

test('a theme chosen in another tab is worn in this one too', () => {
  const { root, choice, isRead, choosesElsewhere } = aBrowser();
  start();
  isRead();
  choosesElsewhere('dark');
  expect([root.dataset.theme, choice.value]).toEqual(['dark', 'dark']);
});

test('a theme that could not be kept is worn as long as the page, whatever another tab keeps', () => {
  const { root, isRead, chooses, keepsElsewhere } = aBrowser({ full: true });
  start();
  isRead();
  chooses('dark');
  keepsElsewhere('virli:record:tea');
  expect(root.dataset.theme).toBe('dark');
});

test('before the first paint the store is asked once, and nothing is written', () => {
  const { localStorage } = aBrowser();
  start();
  expect(localStorage.asked).toBe(1);
});

test('who leaves a page as soon as it has loaded is led to its language the next time', () => {
  const { localStorage, isRead } = aBrowser();
  start();
  expect(localStorage.kept.has('virli:locale')).toBe(false);
  isRead();
  expect(localStorage.kept.get('virli:locale')).toBe('fr');
});

test('a browser that stores nothing still gets its page', () => {
  const { root, isRead } = aBrowser({ closed: true });
  start();
  isRead();
  expect([...root.classList]).toEqual(['js']);
});

test('a page that is prepared remembers its language, and wears the theme of the moment, when it is shown', () => {
  const { root, choice, localStorage, isRead, isShown } = aBrowser({ prerendering: true });
  start();
  isRead();
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
