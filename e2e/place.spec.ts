// The reader's place is kept between visits: offered, never imposed.
import { expect, test } from '@playwright/test';
import { placeTitles } from '@/components/layout/place-titles';
import { waysOn } from '@/components/layout/ways-on';
import { loadCourse } from '@/lib/course/load.node';
import { locales } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { movesOf, watchMoves } from './support/moves';
import { islands } from './support/sites';
import { stopClock, wakeIslands } from './support/watch';

test('who comes back to a chapter is offered the subsection they left, in either language @phone', async ({ page }) => {
  const { id, called } = await aSubsection();
  await page.goto(`${islands.root}fr/histoire/`);
  await expect(page.locator('a[data-resume]')).toBeHidden();
  await page.mouse.move(4, 4);
  await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(id);

  await page.goto('about:blank');
  await page.goto(`${islands.root}fr/histoire/`);
  const resume = page.getByRole('link', { name: strings('fr').resumeAt });
  await expect(resume).toHaveText(`${strings('fr').resumeAt} ${called.fr}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await resume.click();
  await expect(page.locator(`#${id}`)).toBeInViewport();

  await page.goto(`${islands.root}en/`);
  await page.locator('.card').getByRole('link', { name: called.en }).click();
  await expect(page).toHaveURL(`${islands.root}en/history/#${id}`);
  await expect(page.locator('a[data-resume]')).toBeHidden();
});

test('the main button of the home page begins the course, then goes on where the reader was last', async ({ page }) => {
  const { id, called } = await aSubsection();
  const main = page.locator('.hero .button').first();
  await page.goto(`${islands.root}fr/`);
  await expect(main).toHaveText(strings('fr').begin);
  const places = { 'hypervisor-types': 'memory', containers: 'layers', history: id };
  await page.evaluate((text) => localStorage.setItem('virli:reading:virli', text), stored(places));
  await page.reload();
  await expect(main).toHaveText(`${strings('fr').resumeAt} ${called.fr}`);
  await main.click();
  await expect(page).toHaveURL(`${islands.root}fr/histoire/#${id}`);
});

test('without JavaScript the main button begins the course', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${islands.root}en/`);
  await page.getByRole('link', { name: strings('en').begin }).click();
  await expect(page).toHaveURL(`${islands.root}en/history/`);
  await page.close();
});

test('scrolling at the top of a chapter does not lose the place; staying there moves it', async ({ page }) => {
  const { id, before } = await aSection();
  const place = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('virli:reading:virli') ?? '{}').places.history);
  await page.clock.install();
  await page.goto(`${islands.root}en/history/`);
  await page.evaluate((text) => localStorage.setItem('virli:reading:virli', text), stored({ history: id }));
  await wakeIslands(page, '[data-island=contents]');
  await stopClock(page);
  await page.locator(`#${before}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator(`.toc a[href="#${before}"]`)).toHaveAttribute('aria-current', 'location');
  await page.clock.fastForward(5_000);
  expect(await place()).toBe(id);
  await page.clock.fastForward(6_000);
  await expect.poll(place).toBe(before);
});

test('the cards of the chapters offer the place also to who comes to the list of chapters', async ({ page }) => {
  const { id } = await aSection();
  await page.addInitScript((text) => localStorage.setItem('virli:reading:virli', text), stored({ history: id }));
  await page.goto(`${islands.root}en/#chapters`);
  await expect(page.locator('a[data-resume=history]')).toBeVisible();
});

test('from the end of a chapter, the other language opens at the same section @phone', async ({ page }) => {
  await page.goto(`${islands.root}en/containers/`);
  await page.mouse.move(4, 4);
  await expect(page.locator('[data-island=copies][data-live]')).toHaveCount(1);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page
    .locator('a[data-switch][hreflang=fr]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/fr\/conteneurs\/#./);
  await expect(page.locator(':is(h2, h3, .question):target')).toHaveCount(1);
});

test('what is kept in another shape is ignored', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  for (const stored of ['not json', 'null', '[]', '{"version":2,"places":{"history":"toString"}}']) {
    await page.addInitScript((text) => localStorage.setItem('virli:reading:virli', text), stored);
    await page.goto(`${islands.root}fr/histoire/`);
    await expect(page.locator('a[data-resume]')).toBeHidden();
  }
  expect(errors).toEqual([]);
});

test('nothing moves when the place is offered @phone', async ({ page }) => {
  const { id } = await aSubsection();
  await page.addInitScript((text) => localStorage.setItem('virli:reading:virli', text), stored({ history: id }));
  await watchMoves(page);
  for (const path of ['fr/', 'fr/histoire/']) {
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    await expect(page.locator('a[data-resume=history]')).toBeVisible();
    expect(await movesOf(page), path).toEqual([]);
  }
});

for (const locale of locales) {
  test(`${locale}: no place is cut where it is offered, on a card or in the head of its chapter @phone`, async ({
    page,
  }) => {
    const course = await loadCourse();
    const { chapters } = course;
    const cut: string[] = [];
    for (const path of [`${locale}/`, ...chapters.map(({ slug }) => `${locale}/${slug[locale]}/`)]) {
      const offered = chapters.filter(({ slug }) => path === `${locale}/` || path.endsWith(`/${slug[locale]}/`));
      await page.addInitScript(
        (text) => localStorage.setItem('virli:reading:virli', text),
        stored(
          Object.fromEntries(
            offered.map((chapter) => [chapter.id, Object.keys(placeTitles(chapter, locale))[3] ?? '']),
          ),
        ),
      );
      await page.goto(islands.root + path);
      for (const chapter of offered) {
        const link = page.locator(`a[data-resume=${chapter.id}]`).last();
        await expect(link).toBeVisible();
        const says = [
          ...Object.values(placeTitles(chapter, locale)).map((title) => `${strings(locale).resumeAt} ${title}`),
          ...Object.values(waysOn(course, chapter, locale, '')).map(([sentence]) => sentence),
        ];
        cut.push(
          ...(await link.evaluate((element, sentences) => {
            return sentences.filter((sentence) => {
              element.textContent = sentence;
              return element.scrollHeight > element.clientHeight;
            });
          }, says)),
        );
      }
    }
    expect(cut).toEqual([]);
  });
}

/** What a browser keeps for a reader who has been at these places, in this order. */
function stored(places: Record<string, string>): string {
  return JSON.stringify({ version: 2, places });
}

/** A section in the middle of the first chapter, and the id of one before it. */
async function aSection() {
  const [chapter] = (await loadCourse()).chapters;
  const sections = chapter?.texts.en.sections.filter(({ level }) => level === 2) ?? [];
  const [before, section] = [sections[1], sections[4]];
  if (!section || !before) throw new Error('The first chapter needs five sections for this test.');
  return { id: section.id, before: before.id };
}

/** The first subsection of the first chapter, and what it is called where it is offered. */
async function aSubsection() {
  const [chapter] = (await loadCourse()).chapters;
  const id = chapter?.texts.en.sections.find(({ level }) => level === 3)?.id;
  if (!chapter || !id) throw new Error('The first chapter needs a subsection for this test.');
  return { id, called: { fr: placeTitles(chapter, 'fr')[id] ?? '', en: placeTitles(chapter, 'en')[id] ?? '' } };
}
