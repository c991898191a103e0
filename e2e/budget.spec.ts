// What a page may weigh, on the wire, with brotli: held by tests, because every page is light until somebody adds one thing.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { lookup } from 'mrmime';
import { chapitres, chapters } from './support/chapters';
import { islands } from './support/sites';
import { pagesOf, watch } from './support/watch';

// Alarms, not targets: what counts is time (docs/decisions.md).
const budget = { requests: 8, withoutScripts: 45 * 1024, withIslands: 56 * 1024, scripts: 14 * 1024 };
/** A chapter at full depth: 5,000 words, twenty questions, its figures, the definition of every term, and what is left to see. */
const chapterBudget = { ...budget, withoutScripts: 58 * 1024, withIslands: 80 * 1024, scripts: 25 * 1024 };
const inlineScriptBudget = 2048;
/** The whole course is a book: it is asked for knowingly, and carries no script. */
const wholeCourse = { pages: ['fr/cours-entier/', 'en/whole-course/'], budget: 150 * 1024 };
/** What every page with an island runs, and a browser keeps for the whole site. */
const sharedBudget = 14 * 1024;
const filterBudget = 12 * 1024;

const weights = new Map<string, number>();

/** Bytes of a file of the site as a browser receives them. Compressed once: most files are of many pages. */
function weigh(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(`${islands.folder}/${file}`);
  const isPacked = /^(font\/|image\/(?!svg))/.test(lookup(file) ?? '');
  const weight = isPacked ? bytes.length : brotliCompressSync(bytes).length;
  weights.set(file, weight);
  return weight;
}

test('every page keeps to its budget, without its scripts and with them', async ({ page }) => {
  const over: string[] = [];
  let shared: string[] | undefined;
  for (const path of await pagesOf(islands.root)) {
    if (path === '' || wholeCourse.pages.includes(path)) continue;
    await page.goto('about:blank');
    const { requests } = watch(page, islands.root);
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    const files = requests
      .filter((url) => url.startsWith(islands.root))
      .map((url) => url.slice(islands.root.length).replace(/(^|\/)$/, '$1index.html'));
    const sum = (chosen: string[]) => chosen.reduce((total, file) => total + weigh(file), 0);
    const scripts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href),
    );
    const code = scripts.map((url) => url.slice(islands.root.length));
    if (code.length > 0) shared = (shared ?? code).filter((file) => code.includes(file));
    const found = {
      requests: files.length,
      withoutScripts: sum(files.filter((file) => !code.includes(file))),
      withIslands: sum([...new Set([...files, ...code])]),
      scripts: sum(code),
    };
    const most = [...chapters, ...chapitres].includes(path) ? chapterBudget : budget;
    for (const what of ['requests', 'withoutScripts', 'withIslands', 'scripts'] as const) {
      if (found[what] > most[what]) over.push(`${path}: ${what} ${found[what]}, the budget is ${most[what]}`);
    }
    page.removeAllListeners('request');
  }
  expect(over).toEqual([]);
  expect(shared?.length).toBeGreaterThan(0);
  expect((shared ?? []).reduce((total, file) => total + weigh(file), 0)).toBeLessThanOrEqual(sharedBudget);
});

test('a page with filters has little script', async ({ page }) => {
  for (const path of ['en/glossary/', 'fr/chronologie/', 'fr/slides-2015/']) {
    await page.goto(islands.root + path);
    const scripts = await page
      .locator('link[rel=modulepreload]')
      .evaluateAll((all: HTMLLinkElement[]) => all.map(({ href }) => href));
    const sum = scripts.reduce((total, url) => total + weigh(url.slice(islands.root.length)), 0);
    expect(sum, path).toBeGreaterThan(0);
    expect(sum, path).toBeLessThanOrEqual(filterBudget);
  }
});

test('a page without an island has no script but the inline ones of its head, of at most 2 KB', async ({ page }) => {
  for (const path of ['en/credits/', 'fr/credits/', 'en/history/answers/', ...wholeCourse.pages]) {
    await page.goto(islands.root + path);
    await expect(page.locator('[data-island]')).toHaveCount(0);
    await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
    const inline = await page.locator('script:not([type=speculationrules])').allTextContents();
    expect(inline).toHaveLength(2);
    expect(Buffer.byteLength(inline.join(''))).toBeLessThanOrEqual(inlineScriptBudget);
  }
});

test('the whole course on one page keeps to its budget', async () => {
  for (const path of wholeCourse.pages)
    expect(weigh(`${path}index.html`), path).toBeLessThanOrEqual(wholeCourse.budget);
});
