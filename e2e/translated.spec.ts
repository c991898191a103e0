// A browser that translates the page puts its own elements where the words stood. What is said next must still be what shows.
import { expect, type Page, test } from '@playwright/test';
import { aReader, questionsOf } from './support/reader';
import { tiny } from './support/sites';

const quizzes = 'e2e/courses/tiny/quizzes';
const chapters = [
  { path: 'feuille/', files: [`${quizzes}/1-leaf/leaf-check.yaml`, `${quizzes}/1-leaf/leaf-end.yaml`] },
  { path: 'tasse/', files: [`${quizzes}/2-cup/cup-check.yaml`, `${quizzes}/2-cup/cup-end.yaml`] },
];

for (const { path, files } of chapters) {
  test(`${path}: every state of every question says the same in a translated page`, async ({ browser }) => {
    const told = [];
    for (const isTranslated of [false, true]) {
      const page = await (await browser.newContext()).newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      // The same order of options in both.
      await page.addInitScript(() => localStorage.setItem('virli:seed', '7'));
      told.push(await toldOf(page, isTranslated, path, files));
      expect(errors).toEqual([]);
      await page.context().close();
    }
    expect(told[1]).toEqual(told[0]);
  });
}

/** Everything that the quizzes and the end of the chapter show, after each thing that a reader does. */
async function toldOf(page: Page, isTranslated: boolean, path: string, files: string[]): Promise<string[]> {
  const reader = aReader(page, tiny.root, 'fr');
  const told: string[] = [];
  const read = async () => (await page.locator('.question, .ending').allInnerTexts()).join('\n');
  const look = async () => {
    // The end of the chapter follows what was answered a moment later.
    let shown = await read();
    await expect(async () => {
      const before = shown;
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      shown = await read();
      expect(shown).toBe(before);
    }).toPass();
    told.push(shown.replaceAll('[T]', '').replace(/\s+/g, ' '));
    if (isTranslated) await page.evaluate(translate);
  };
  await reader.opens(path);
  await reader.waitsForQuizzes();
  await expect(page.locator('[data-island=ending][data-live]')).toHaveCount(1);
  await look();
  for (const asked of files.flatMap(questionsOf)) {
    const press = async (word: 'check' | 'again' | 'restart' | 'reveal' | 'hint') => {
      const names = { check: 'check', again: 'again', restart: 'again', reveal: 'reveal', hint: 'hint' };
      await reader.question(asked.id).locator(`button[name=${names[word]}]`).click();
      await look();
    };
    await press('check');
    if (asked.hints.length > 0) await press('hint');
    await reader.picks(asked, false);
    await look();
    await press('check');
    await press('again');
    await reader.picks(asked, false);
    await press('check');
    await press('reveal');
    await press('restart');
    await reader.picks(asked, true);
    await look();
    await press('check');
    await press('restart');
    await reader.picks(asked, false);
    await press('check');
  }
  await reader.ending.getByRole('button').click();
  await look();
  return told;
}

/** As a translating browser does it: each text is replaced by an element of its own. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('script, style, noscript, font')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `[T]${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
