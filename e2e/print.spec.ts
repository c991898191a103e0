// Paper: what Chromium makes of a page when it is printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { loadCourse } from '@/lib/course/load.node';
import { locales } from '@/lib/i18n/locales';
import { needs } from './support/needs';
import { aReader } from './support/reader';
import { islands, tiny } from './support/sites';
import { wakeIslands } from './support/watch';

const book = `${islands.root}fr/cours-entier/`;
const course = await loadCourse();
const chapters = course.chapters.flatMap(({ slug }) => locales.map((locale) => `${locale}/${slug[locale]}/`));
/** Why the text of a PDF cannot be read here, or undefined when it can. */
const noPoppler = spawnSync('pdftotext', ['-v']).error && 'pdftotext is not installed here (.ci/run installs it)';

/** A4 without the margins of print.css, in CSS pixels. */
const sheet = { width: Math.floor(((210 - 48) / 25.4) * 96), height: Math.floor(((297 - 42) / 25.4) * 96) };

test('the whole course makes a PDF of some hundred sheets; each has its number, and those of a chapter its title', async ({
  page,
}) => {
  await page.goto(book);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // The tree of pages counts those below each of its nodes; its root counts them all.
  const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
  expect(Math.max(...counts)).toBeGreaterThan(40);
  expect(Math.max(...counts)).toBeLessThan(200);

  needs(noPoppler);
  const sheets = sheetsOf(pdf);
  sheets.forEach((text, index) => {
    expect(text.trim().split('\n').at(-1)?.trim(), `sheet ${index + 1}`).toBe(String(index + 1));
  });
  const ofChapter = sheets.map((text) => /^\s*Virli\s+1 Histoire/.test(text));
  // The title page and the contents come first.
  expect(ofChapter.indexOf(true)).toBeGreaterThan(1);
  expect(ofChapter.filter(Boolean).length).toBeGreaterThan(3);
});

for (const where of ['fr/cours-entier/', 'en/whole-course/', ...chapters]) {
  test(`${where}: what must not be cut fits on a sheet, and may not be broken`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    const answer = await page.goto(islands.root + where);
    expect(answer?.status()).toBe(200);
    expect(await cuttable(page, sheet.height)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
  });
}

test('on paper the notes and the answers to recall are open, and nothing waits for a click', async ({ page }) => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${islands.root}fr/histoire/`);
  const folded = page.locator(':is(.recall, .slide) > :not(summary), .side [role=note]');
  for (const which of ['.side', '.recall', '.slide']) await expect(page.locator(which).first()).toBeVisible();
  for (const content of await folded.all()) await expect(content).toBeVisible();
  await expect(page.locator('main button:visible')).toHaveCount(0);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(paper).toBe('light');
});

for (const where of ['fr/cours-entier/', 'fr/histoire/']) {
  test(`${where}: on paper every question says its number, and none speaks of arrows to press`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await page.goto(islands.root + where);
    const questions = await page.locator('main :is(.question, .asked)').filter({ visible: true }).all();
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) await expect(question.getByText(/^Q\d\.\d+/).first()).toBeVisible();
    for (const sentence of await page.getByText('avec les flèches').all()) await expect(sentence).toBeHidden();
  });
}

test('a chapter prints the same questions, whatever was answered on the screen', async ({ page }) => {
  const reader = aReader(page, islands.root, 'fr');
  await page.setViewportSize(sheet);
  await reader.opens('histoire/');
  await reader.waitsForQuizzes();
  const blank = await printedQuestions(page);
  const asked = course.chapters[0]?.quizIds.flatMap((id) => course.quizzes[id]?.questions ?? []) ?? [];
  expect(blank.size).toBe(asked.length);
  for (const [index, question] of asked.entries()) {
    const right = index % 2 === 0;
    await reader.answers(question, right);
    if (right) await reader.seesVerdict(question.id, 'right');
  }
  const answered = await printedQuestions(page);
  expect([...blank.keys()].filter((id) => blank.get(id) !== answered.get(id))).toEqual([]);
});

test('the options and items of a chapter stand on paper as in the whole course, with the same letters', async ({
  page,
}) => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto(book);
  const inBook = await itemsOf(page, '.asked', '.marks:not(.fill) li');
  const inChapters: Record<string, string[]> = {};
  for (const where of chapters.filter((path) => path.startsWith('fr/'))) {
    await page.goto(islands.root + where);
    Object.assign(inChapters, await itemsOf(page, '.question', ':is(.option, .items li)'));
    const mark = page.locator('.item').first();
    expect(await mark.evaluate((item) => getComputedStyle(item, '::before').content)).toBe('""');
  }
  expect(Object.keys(inBook).length).toBeGreaterThan(0);
  expect(inChapters).toEqual(inBook);
});

test('on paper nothing stands on the letters of the items to put in order', async ({ page }) => {
  await page.goto(`${tiny.root}fr/feuille/`);
  await wakeIslands(page, '[data-island="question"]');
  await page.emulateMedia({ media: 'print' });
  const items = page.locator('.item');
  await expect(items.first()).toBeVisible();
  expect(await items.locator(':scope > :not([data-letter]):visible').count()).toBe(0);
});

test('on paper a note of the whole course offers no way back to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(book);
  await expect(page.locator('.notes li').first()).toBeVisible();
  await expect(page.locator('[role=doc-backlink]:visible')).toHaveCount(0);
});

/** Figures, boxes, tables and listings that are higher than a sheet, or that the style lets break. */
function cuttable(page: Page, height: number): Promise<string[]> {
  return page.evaluate((most) => {
    const kept = [...document.querySelectorAll<HTMLElement>('main :is(figure, .box, table, pre, .asked, .recall)')];
    return kept
      .filter((element) => {
        const tall = element.getBoundingClientRect().height > most;
        // What is higher than a sheet has to be broken somewhere: a figure never may be.
        return element.matches('figure:not(.captioned)') ? tall || !isWhole(element) : !tall && !isWhole(element);
      })
      .map((element) => `${element.className || element.tagName} ${element.innerText.slice(0, 50)}`);
    function isWhole(element: Element): boolean {
      return getComputedStyle(element).breakInside === 'avoid';
    }
  }, height);
}

/** How each question looks on paper, by its id. */
async function printedQuestions(page: Page): Promise<Map<string, string>> {
  await page.emulateMedia({ media: 'print' });
  const looks = new Map<string, string>();
  for (const question of await page.locator('.question').all())
    looks.set((await question.getAttribute('id')) ?? '', (await question.screenshot()).toString('base64'));
  await page.emulateMedia({ media: 'screen' });
  return looks;
}

/** The items of each question that has such, by its id, as they stand on the sheet: that may not be their order in the page. */
function itemsOf(page: Page, question: string, item: string): Promise<Record<string, string[]>> {
  return page.locator(`${question}:has(${item})`).evaluateAll((questions, items) => {
    return Object.fromEntries(questions.map((asked) => [asked.id, fromTop(asked.querySelectorAll(items)).map(textOf)]));
    function fromTop(elements: Iterable<Element>): Element[] {
      return [...elements].toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    }
    function textOf(element: Element): string {
      for (const extra of element.querySelectorAll('button')) extra.remove();
      const letter = element.querySelector<HTMLElement>('[data-letter]')?.dataset.letter ?? '';
      return letter + element.textContent.trim();
    }
  }, item);
}

function sheetsOf(pdf: Buffer): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-pdf-'));
  writeFileSync(path.join(folder, 'book.pdf'), pdf);
  const { stdout } = spawnSync('pdftotext', ['-layout', path.join(folder, 'book.pdf'), '-'], { encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1);
}
