import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { keepSection } from '@/lib/progress/place.browser';
import { earlyIslands, earlyPage, earlyRoot, resumeReading } from '@/lib/site/early';

test.each([
  ['earlyPage', earlyPage, 1024],
  ['earlyRoot', earlyRoot, 512],
  ['earlyIslands', earlyIslands, 700],
  ['resumeReading', resumeReading, 450],
])('%s keeps to its budget', (_name, source, bytes) => {
  expect(Buffer.byteLength(source)).toBeLessThanOrEqual(bytes);
  expect(source).not.toMatch(/<\/?script|<!--/i);
});

type World = { stored?: Record<string, string>; languages?: string[]; broken?: boolean };

/** Runs a script in the smallest world that it needs, and tells what it did to it. */
function after(source: string, { stored = {}, languages = [], broken = false }: World) {
  const classes = new Set<string>();
  const documentElement = { dataset: {} as Record<string, string>, classList: classes, lang: 'fr' };
  const kept = { ...stored };
  const localStorage = {
    getItem: (key: string) => {
      if (broken) throw new Error('storage is closed');
      return kept[key] ?? null;
    },
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
  const went: string[] = [];
  runInNewContext(source, {
    document: { documentElement, addEventListener: () => undefined },
    localStorage: broken ? undefined : localStorage,
    navigator: { languages },
    location: { replace: (to: string) => went.push(to) },
  });
  return { theme: documentElement.dataset.theme, isMarked: classes.has('js'), went, kept };
}

test('a stored theme is applied, and the page is marked as scripted', () => {
  expect(after(earlyPage, { stored: { 'virli:theme': 'dark' } })).toMatchObject({ theme: 'dark', isMarked: true });
});

test.each(['system', '', '"><script>'])('a stored theme of "%s" leaves the choice to the device', (theme) => {
  expect(after(earlyPage, { stored: { 'virli:theme': theme } }).theme).toBeUndefined();
});

test('the language of a page is remembered', () => {
  expect(after(earlyPage, {}).kept['virli:locale']).toBe('fr');
});

test('a browser that stores nothing still gets its page', () => {
  expect(after(earlyPage, { broken: true })).toMatchObject({ isMarked: true });
});

test.each([
  [{ stored: { 'virli:locale': 'en' }, languages: ['fr-FR'] }, ['en/']],
  [{ languages: ['de-DE', 'fr-CA', 'en'] }, ['fr/']],
  [{ languages: ['de-DE'] }, []],
  [{ stored: { 'virli:locale': '//evil.example' }, languages: [] }, []],
  [{ broken: true, languages: ['en-GB'] }, ['en/']],
])('from the root, %j leads to %j', (world, went) => {
  expect(after(earlyRoot, world).went).toEqual(went);
});

afterEach(() => vi.unstubAllGlobals());

/** What `resumeReading` makes of the links of a page: in the head of a chapter, or the first one of the home page and two cards. */
function offered({ stored, at = '', on }: { stored?: string; at?: string; on: 'chapter' | 'home' }) {
  let kept = stored ?? null;
  const localStorage = {
    getItem: (key: string) => (key === 'virli:reading:tea' ? kept : null),
    setItem: (_: string, text: string) => {
      kept = text;
    },
  };
  vi.stubGlobal('localStorage', localStorage);
  if (stored === undefined) for (const chapter of ['leaf', 'cup', 'leaf']) keepSection('tea', chapter, 'drying');
  const titles = { leaf: { '': 'leaf/', drying: '1.2 Drying' }, cup: { '': 'cup/', drying: '2.1 Drying up' } };
  const said = { course: 'tea', says: 'Resume at', titles: JSON.stringify(titles) };
  const link = (resume: string, hash = '', more = {}) => {
    return { dataset: { resume, ...more }, hash, href: `${resume}/`, textContent: '', hidden: true };
  };
  const links =
    on === 'chapter' ? [link('leaf', '#text', said)] : [link('', '', said), link('leaf'), link('cup'), link('pot')];
  const document = { querySelector: () => links[0], querySelectorAll: () => links };
  runInNewContext(resumeReading, { document, localStorage, location: { hash: at } });
  return links
    .filter(({ hidden }) => !hidden)
    .map(({ textContent, href, hash }) => [textContent, href, hash].join(' '));
}

test('what is kept of a chapter is what is offered', () => {
  expect(offered({ on: 'chapter' })).toEqual(['Resume at 1.2 Drying leaf/ drying']);
});

test('who comes to a section of a chapter is offered no other one', () => {
  expect(offered({ on: 'chapter', at: '#rolling' })).toEqual([]);
});

test('the home page begins where the reader was last, and each card where its chapter was left', () => {
  const all = [
    'Resume at 1.2 Drying leaf/ drying',
    'Resume at 1.2 Drying leaf/ drying',
    'Resume at 2.1 Drying up cup/ drying',
  ];
  expect(offered({ on: 'home' })).toEqual(all);
  expect(offered({ on: 'home', at: '#chapters' })).toEqual(all);
});

test('a chapter that has gone since does not keep the others from being offered', () => {
  const stored = '{"version":2,"places":{"cup":"drying","pot":"clay"}}';
  expect(offered({ on: 'home', stored })).toEqual(['Resume at 2.1 Drying up cup/ drying']);
});

test.each([
  'not json',
  'null',
  '{"version":2,"places":{}}',
  '{"version":1,"places":{"leaf":"drying"}}',
  '{"version":2,"places":{"leaf":"toString"}}',
])('nothing is offered from %s', (stored) => {
  expect(offered({ on: 'chapter', stored })).toEqual([]);
  expect(offered({ on: 'home', stored })).toEqual([]);
});
