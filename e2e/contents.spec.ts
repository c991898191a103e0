// The sections of a chapter from wherever one is: in the margin of a wide window, from the bar of a small one.
import { expect, type Page, test } from '@playwright/test';
import { strings } from '@/lib/i18n/strings';
import { islands } from './support/sites';
import { wakeIslands } from './support/watch';

const small = [
  { width: 320, height: 640 },
  { width: 390, height: 800 },
  { width: 1024, height: 768 },
];

async function opensContainers(page: Page) {
  await page.goto(`${islands.root}en/containers/`);
  return page.getByTitle(strings('en').inThisChapter);
}

for (const viewport of small) {
  test(`at ${viewport.width} px the bar says which section is being read, and leads to the others`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const button = await opensContainers(page);
    await expect(button).toHaveText(strings('en').inThisChapter);
    await wakeIslands(page, '[data-island=contents]');
    await page.locator('#layers').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#layers')?.scrollIntoView({ behavior: 'instant' }));
    await expect(button).toHaveText(/^3\.7 Layers:/);
    await button.click();
    const menu = page.getByRole('navigation', { name: strings('en').inThisChapter });
    await expect(menu.locator('[aria-current]')).toHaveText(/^3\.7/);
    await menu.getByRole('link', { name: /^3\.9/ }).click();
    await expect(menu).toBeHidden();
    await expect(button).toHaveText(/^3\.9/);
    const [bar, heading] = [await page.locator('.bar').boundingBox(), await page.locator('#privileges').boundingBox()];
    expect(heading?.y, 'the bar covers no heading').toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(heading?.y).toBeLessThan(viewport.height / 2);
  });
}

test('the keyboard opens the sections, walks through them and closes them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const button = await opensContainers(page);
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', { name: strings('en').inThisChapter });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('on a wide window the sections stand in the margin, and the bar has no button for them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const button = await opensContainers(page);
  await expect(button).toBeHidden();
  await expect(page.locator('.toc a').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.toc')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button still leads to the sections', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const button = await opensContainers(page);
    await button.click();
    await page.locator('.toc').getByRole('link', { name: /^3\.9/ }).click();
    await expect(page).toHaveURL(`${islands.root}en/containers/#privileges`);
    await expect(page.locator('#privileges')).toBeInViewport();
  });
});
