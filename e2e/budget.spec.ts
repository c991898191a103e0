// What a page may weigh, on the wire, with brotli: held by tests, because every page is light until somebody adds one thing.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { mediaOf } from '@/lib/site/media';
import { chapitres, chapters } from './support/chapters';
import { islands } from './support/sites';
import { pagesOf, watch } from './support/watch';

const budget = { requests: 6, beforeAnyMove: 45 * 1024, withIslands: 56 * 1024, scripts: 14 * 1024 };
/** A chapter at full depth: 5,000 words, twenty questions, its figures, and the definition of every term. */
const chapterBudget = { ...budget, beforeAnyMove: 47 * 1024, withIslands: 60 * 1024 };
const inlineScriptBudget = 1024;
/** The whole course is a book: it is asked for knowingly, and carries no script. */
const wholeCourse = { pages: ['fr/cours-entier/', 'en/whole-course/'], budget: 150 * 1024 };
const filterBudget = 6 * 1024;

/** Bytes of a file of the site as a browser receives them. */
function weigh(file: string): number {
  const bytes = readFileSync(`${islands.folder}/${file}`);
  return mediaOf(file).text ? brotliCompressSync(bytes).length : bytes.length;
}

test('every page keeps to its budget, before the reader does anything and with its islands', async ({ page }) => {
  test.setTimeout(180_000);
  const over: string[] = [];
  for (const path of await pagesOf(islands.root)) {
    if (path === '' || wholeCourse.pages.includes(path)) continue;
    await page.goto('about:blank');
    const { requests } = watch(page, islands.root);
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    const files = requests
      .filter((url) => url.startsWith(islands.root))
      .map((url) => url.slice(islands.root.length).replace(/(^|\/)$/, '$1index.html'));
    const sum = (chosen: string[]) => chosen.reduce((total, file) => total + weigh(file), 0);
    // The islands' script waits for the reader's first move, but who answers a question pays for it.
    const scripts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('script[src], script[data-src]')].map(
        (script) => new URL(script.dataset.src ?? script.getAttribute('src') ?? '', document.baseURI).href,
      ),
    );
    const code = scripts.map((url) => url.slice(islands.root.length));
    const found = {
      requests: files.length,
      beforeAnyMove: sum(files),
      withIslands: sum([...new Set([...files, ...code])]),
      scripts: sum(code),
    };
    const most = [...chapters, ...chapitres].includes(path) ? chapterBudget : budget;
    for (const what of ['requests', 'beforeAnyMove', 'withIslands', 'scripts'] as const) {
      if (found[what] > most[what]) over.push(`${path}: ${what} ${found[what]}, the budget is ${most[what]}`);
    }
    page.removeAllListeners('request');
  }
  expect(over).toEqual([]);
});

test('a page with filters has one script, and it is small', async ({ page }) => {
  for (const path of ['en/glossary/', 'fr/chronologie/', 'fr/slides-2015/']) {
    await page.goto(islands.root + path);
    const scripts = page.locator('script:is([src], [data-src])');
    await expect(scripts).toHaveCount(1);
    const src = await scripts.evaluate(
      (script: HTMLElement) => new URL(script.dataset.src ?? '', document.baseURI).href,
    );
    expect(weigh(src.slice(islands.root.length))).toBeLessThanOrEqual(filterBudget);
  }
});

test('a page without an island has no script but the inline one of at most 1 KB', async ({ page }) => {
  for (const path of ['en/credits/', 'fr/credits/', 'en/history/answers/', ...wholeCourse.pages]) {
    await page.goto(islands.root + path);
    await expect(page.locator('[data-island]')).toHaveCount(0);
    await expect(page.locator('script:is([src], [data-src])')).toHaveCount(0);
    const inline = await page.locator('script:not([type=speculationrules])').allTextContents();
    expect(inline).toHaveLength(1);
    expect(Buffer.byteLength(inline.join(''))).toBeLessThanOrEqual(inlineScriptBudget);
  }
});

test('the whole course on one page keeps to its budget', async () => {
  for (const path of wholeCourse.pages)
    expect(weigh(`${path}index.html`), path).toBeLessThanOrEqual(wholeCourse.budget);
});
