import { afterEach, expect, test, vi } from 'vitest';
import { aStore, aTarget } from '@/lib/base/fake-browser';
import { keepSection } from '@/lib/progress/place.browser';
import { start } from './resume.browser';

afterEach(() => vi.unstubAllGlobals());

type Page = { stored?: string; at?: string; on: 'chapter' | 'home'; told?: object; prerendering?: boolean };

/** The links of a page: in the head of a chapter, or the first one of the home page and two cards. `offered` tells what they became. */
function aPage({ stored, at = '', on, told, prerendering = false }: Page) {
  vi.stubGlobal('localStorage', aStore(stored === undefined ? {} : { 'virli:reading:tea': stored }));
  if (stored === undefined) for (const chapter of ['leaf', 'cup', 'leaf']) keepSection('tea', chapter, 'drying');
  const titles = told ?? {
    leaf: { '': 'leaf/', drying: '1.2 Drying', '/next': ['Go on to 2', 'cup/'] },
    cup: { '': 'cup/', drying: '2.1 Drying up', '/left': ['What is left', 'cup/#end'] },
  };
  const said = { course: 'tea', says: 'Resume at', titles: JSON.stringify(titles) };
  const link = (resume: string, hash = '', more = {}) => {
    return { dataset: { resume, ...more }, hash, href: `${resume}/`, textContent: '', hidden: true };
  };
  const links =
    on === 'chapter' ? [link('leaf', '#text', said)] : [link('', '', said), link('leaf'), link('cup'), link('pot')];
  const page = { ...aTarget(), prerendering, querySelector: () => links[0], querySelectorAll: () => links };
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { hash: at });
  const offered = () =>
    links.filter(({ hidden }) => !hidden).map(({ textContent, href, hash }) => [textContent, href, hash].join(' '));
  return { page, offered };
}

function offered(page: Page): string[] {
  const read = aPage(page);
  start();
  return read.offered();
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

test.each(['1', '2', 'constructor'])('the home page begins in the chapter read last when it is called %s', (last) => {
  const told = Object.fromEntries(['1', '2', 'constructor'].map((id) => [id, { '': `${id}/`, clay: `Clay of ${id}` }]));
  const places = { '1': 'clay', '2': 'clay', constructor: 'clay' };
  const [first] = offered({ on: 'home', told, stored: JSON.stringify({ version: 2, last, places }) });
  expect(first).toBe(`Resume at Clay of ${last} ${last}/ clay`);
});

test('a chapter that has gone since does not keep the others from being offered', () => {
  const stored = '{"version":2,"places":{"cup":"drying","pot":"clay"}}';
  expect(offered({ on: 'home', stored })).toEqual(['Resume at 2.1 Drying up cup/ drying']);
});

test('a chapter that is over leads on, in its head, on its card and from the main button', () => {
  const stored = '{"version":2,"places":{"cup":"/left","leaf":"/next"}}';
  expect(offered({ on: 'chapter', stored })).toEqual(['Go on to 2 cup/ #text']);
  expect(offered({ on: 'home', stored })).toEqual(['Go on to 2 cup/ ', 'Go on to 2 cup/ ', 'What is left cup/#end ']);
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

test('nothing is offered where nothing can be read', () => {
  const read = aPage({ on: 'chapter' });
  vi.stubGlobal('localStorage', undefined);
  start();
  expect(read.offered()).toEqual([]);
});

test('a page that was prepared offers the place left since', () => {
  const { page, offered } = aPage({ on: 'chapter', stored: '{"version":2,"places":{}}', prerendering: true });
  start();
  keepSection('tea', 'leaf', 'drying');
  expect(offered()).toEqual([]);
  page.fire('prerenderingchange');
  expect(offered()).toEqual(['Resume at 1.2 Drying leaf/ drying']);
});
