// A term opens its definition in place: by keyboard, mouse and touch, with and without JavaScript.
import { expect, type Page, test } from '@playwright/test';
import { axeFinds, axeFindsInTheDark } from './support/axe';
import { movesOf, watchMoves } from './support/moves';
import { aReader } from './support/reader';
import { islands, tiny } from './support/sites';

const definition = (page: Page) => page.locator('.gloss:popover-open');

/** The first term of a chapter: its words, the button that stands for them, and where a press lands. */
async function opensAChapter(page: Page) {
  await aReader(page, islands.root, 'en').opens('history/');
  const words = page.locator('.term').first();
  await words.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return { words, button: words.getByRole('button') };
}

test('a term opens and closes its definition @phone', async ({ page }) => {
  const { words, button } = await opensAChapter(page);
  await expect(definition(page)).toHaveCount(0);

  await button.focus();
  await page.keyboard.press('Enter');
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definition(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition(page)).toHaveCount(0);
  await expect(button).toBeFocused();

  const [left, top] = await words.evaluate((element) => {
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
    return [x + width / 2, y + height / 2] as const;
  });
  await page.mouse.click(left, top);
  await expect(definition(page)).toBeVisible();
  const [word, box] = [await words.boundingBox(), await definition(page).boundingBox()];
  if (!word || !box) throw new Error('The word or its definition is nowhere.');
  const below = box.y - (word.y + word.height);
  const above = word.y - (box.y + box.height);
  expect(Math.max(below, above), 'next to the word').toBeGreaterThanOrEqual(-2);
  expect(Math.max(below, above), 'next to the word').toBeLessThan(24);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.mouse.click(left, top);
  await expect(definition(page)).toHaveCount(0);

  await page.mouse.click(left, top);
  const link = definition(page).getByRole('link');
  expect(await link.getAttribute('href')).toMatch(/^\.\.\/glossary\/#term-/);
  await link.click();
  await expect(page.locator(':target')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a term opens its definition just the same', async ({ page }) => {
    // What asks the page something runs in it, which the browser allows to tests alone.
    const { words } = await opensAChapter(page);
    await words.click();
    await expect(definition(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(definition(page)).toHaveCount(0);
  });
});

test('nothing moves when a definition opens and closes, and axe finds nothing in it @phone', async ({ page }) => {
  await watchMoves(page);
  const { words } = await opensAChapter(page);
  const place = () => words.evaluate((element) => JSON.stringify(element.parentElement?.getBoundingClientRect()));
  const before = await place();
  await words.click();
  await expect(definition(page)).toBeVisible();
  expect(await place()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toHaveCount(0);
  expect(await place()).toBe(before);
  expect(await movesOf(page)).toEqual([]);

  await words.click();
  await expect(definition(page)).toBeVisible();
  expect([...(await axeFinds(page)), ...(await axeFindsInTheDark(page))]).toEqual([]);
});

test('a sentence is read, found and copied as if it had no term', async ({ page }) => {
  await aReader(page, tiny.root, 'en').opens('leaf/');
  const paragraph = page.locator('p:has(.term)').first();
  const told = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection()).trim();
  });
  // The number of the paragraph's note ends it.
  expect(told.replace(/1$/, '')).toBe(
    'All teas come from the same plant, Camellia sinensis. Black tea went through a complete oxidation; green tea was heated to stop it.',
  );
  // Screen readers are told the word once, as a button.
  await expect(paragraph).toMatchAriaSnapshot(`
    - paragraph:
      - text: All teas come from the same plant,
      - emphasis: Camellia sinensis
      - text: . Black tea went through a complete
      - button "oxidation"
      - text: ; green tea was heated to stop it.
  `);
});

test('a long term goes on in the next line, and what follows stays with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { words } = await opensAChapter(page);
  await words.evaluate((element) => {
    const [, text] = element.children;
    if (text) text.textContent = 'a term of many words that no line of a phone can hold';
  });
  expect(await words.evaluate((element) => element.getClientRects().length)).toBeGreaterThan(1);
});

test('on paper there is the word alone', async ({ page }) => {
  const { words } = await opensAChapter(page);
  await words.click();
  await page.emulateMedia({ media: 'print' });
  await expect(definition(page)).toBeHidden();
  await expect(words).toBeVisible();
});
