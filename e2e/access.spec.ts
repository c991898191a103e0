// What axe finds on any page of the sitemap, in both themes: nothing, before and after answers. And nothing moves while a
// page loads and is read.
import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { axeFinds } from './support/axe';
import { aReader, questionsOf } from './support/reader';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript((chosen) => localStorage.setItem('virli:theme', chosen), theme);
    const all: string[] = [];
    for (const path of await pagesOf(islands.root)) {
      await page.goto(islands.root + path);
      await wakeIslands(page);
      const found = await axeFinds(page);
      all.push(...found.map((problem) => `${path}: ${problem}`));
    }
    expect(all).toEqual([]);
  });
}

for (const locale of locales) {
  test(`${locale}: axe finds nothing beside a wrong, a partly right and a right answer`, async ({ page }) => {
    test.setTimeout(120_000);
    const questions = questionsOf('quizzes/1-history/history-quiz.yaml');
    const half = questions.find(({ type }) => type === 'truth');
    const [wrong, right] = questions.filter((question) => question !== half);
    if (!half || !wrong || !right) throw new Error('The chapter quiz has too few questions for this test.');
    const reader = aReader(page, islands.root, locale);
    await reader.opens(locale === 'fr' ? 'histoire/' : 'history/');
    await reader.waitsForQuizzes();
    await reader.answers(wrong, false);
    await reader.seesVerdict(wrong.id, 'wrong');
    await reader.answers(right, true);
    await reader.seesVerdict(right.id, 'right');
    // The right word on the statement, for another reason than the right one: half of the points.
    await reader.picks(half, true);
    await reader.question(half.id).locator('input[name=reason]:not(:checked)').first().check();
    await reader.button(half.id, 'check').click();
    await reader.seesVerdict(half.id, 'partial');
    for (const theme of ['light', 'dark']) {
      await page.locator('select[data-theme-choice]').first().selectOption(theme);
      expect(await axeFinds(page), theme).toEqual([]);
    }
  });
}

test('nothing moves while a page loads and is read to its end, on a slow line', async ({ page, context }) => {
  test.setTimeout(240_000);
  const cdp = await context.newCDPSession(page);
  const bytesPerSecond = 1_600_000 / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      const values = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
      Object.assign(globalThis, {
        moved: values.reduce((sum, value) => sum + value, Reflect.get(globalThis, 'moved')),
      });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moving: string[] = [];
  for (const path of await pagesOf(islands.root)) {
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    await wakeIslands(page);
    await readToTheEnd(page);
    const moved = await page.evaluate(() => Reflect.get(globalThis, 'moved'));
    if (moved !== 0) moving.push(`${path}: ${moved}`);
  }
  expect(moving).toEqual([]);
});

/** Scrolls by half a window at a time, two frames each, then waits for what that has asked for. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState('networkidle');
}
