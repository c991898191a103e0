// The reader's place is kept between visits: offered, never imposed.
import { expect, test } from '@playwright/test';
import { loadCourse } from '@/lib/course/load.node';
import { strings } from '@/lib/i18n/strings';
import { islands, sites } from './support/sites';

for (const site of sites) {
  test(`${site.name}: who comes back to a chapter is offered the section they left, in either language`, async ({
    page,
  }) => {
    const { id, title } = await aSection();
    await page.goto(`${site.root}fr/histoire/`);
    await expect(page.locator('a[data-resume]')).toBeHidden();
    await page.mouse.move(4, 4);
    await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(id);

    await page.goto('about:blank');
    await page.goto(`${site.root}fr/histoire/`);
    const resume = page.getByRole('link', { name: strings('fr').resumeAt });
    await expect(resume).toContainText(title.fr.slice(0, 12));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await resume.click();
    await expect(page.locator(`#${id}`)).toBeInViewport();

    await page.goto(`${site.root}en/`);
    await page.getByRole('link', { name: strings('en').resumeAt }).click();
    await expect(page).toHaveURL(`${site.root}en/history/#${id}`);
    await expect(page.locator('a[data-resume]')).toBeHidden();
  });
}

test('what is kept in another shape is ignored', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  for (const stored of ['not json', 'null', '[]', '{"version":1,"places":{"history":{"section":"toString"}}}']) {
    await page.addInitScript((text) => localStorage.setItem('virli:reading:virli', text), stored);
    await page.goto(`${islands.root}fr/histoire/`);
    await expect(page.locator('a[data-resume]')).toBeHidden();
  }
  expect(errors).toEqual([]);
});

test('nothing moves when the place is offered', async ({ page }) => {
  const { id } = await aSection();
  const stored = JSON.stringify({ version: 1, places: { history: { section: id, at: 1 } } });
  await page.addInitScript((text) => {
    localStorage.setItem('virli:reading:virli', text);
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { moved: Reflect.get(globalThis, 'moved') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  }, stored);
  for (const path of ['fr/', 'fr/histoire/']) {
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    await expect(page.locator('a[data-resume=history]')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved')), path).toBe(0);
  }
});

/** A section in the middle of the first chapter. */
async function aSection() {
  const [chapter] = (await loadCourse()).chapters;
  const sections = (locale: 'fr' | 'en') => chapter?.texts[locale].sections.filter(({ level }) => level === 2)[4];
  const [fr, en] = [sections('fr'), sections('en')];
  if (!fr || !en) throw new Error('The first chapter needs five sections for this test.');
  return { id: fr.id, title: { fr: fr.title, en: en.title } };
}
