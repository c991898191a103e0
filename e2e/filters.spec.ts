// What readers do on the pages they look things up in: glossary, timeline, slides of 2015.
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Category, SlideVerdict } from '@/lib/course/kinds';
import { type Locale, locales } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { islands, tiny } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';
import { test } from './support/windows';

type Written = { id: string; chapter: string; category: Category; verdict: SlideVerdict; because?: string[] };
const read = (file: string): Written[] => parse(readFileSync(`content/${file}.yaml`, 'utf8'));
const glossary = read('glossary');
const timeline = read('timeline');
const statements = read('slides');

const paths = {
  glossary: { fr: 'glossaire', en: 'glossary' },
  timeline: { fr: 'chronologie', en: 'timeline' },
  slides: { fr: 'slides-2015', en: 'slides-2015' },
} as const;
type Which = keyof typeof paths;
const address = (root: string, locale: Locale, which: Which) => `${root}${locale}/${paths[which][locale]}/`;

/** Text entries of the page, as shown. */
const entries = (page: Page) => page.locator('[data-entry]:visible');
const box = (page: Page, value: string) => page.locator(`.facets input[value="${value}"]`);
const field = (page: Page, locale: Locale) =>
  page.getByRole('searchbox', { name: strings(locale).search, exact: true });

/** The count is made by a stylesheet: it is read where screen readers read it. */
async function seesCount(page: Page, shown: number, total: number, locale: Locale): Promise<void> {
  await expect(entries(page)).toHaveCount(shown);
  const cdp = await page.context().newCDPSession(page);
  const said = async () => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const texts = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name?.value);
    return texts.join(' ').replace(/\s+/g, ' ');
  };
  await expect.poll(said).toContain(` ${shown} ${strings(locale).of} ${total} `);
  await cdp.detach();
}

async function withoutJavaScript(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

test('typing filters the glossary, by term and definition, whatever the accents @phone', async ({
  page,
  reads: locale,
}) => {
  const s = strings(locale);
  await page.goto(address(islands.root, locale, 'glossary'));
  await wakeIslands(page);
  await page.waitForLoadState('networkidle');
  const status = page.locator('.search').getByRole('status');
  await expect(status).toBeEmpty();
  await field(page, locale).pressSequentially({ fr: 'ETAT  superv', en: 'STATE  superv' }[locale]);
  const shown = await entries(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(10);
  await expect(status).toHaveText(`${shown} ${s.of} ${glossary.length} ${s.terms}`);
  await seesCount(page, shown, glossary.length, locale);
  await expect(page.getByRole('navigation', { name: s.letters })).toBeHidden();
  for (const section of await page.locator('[data-group]:visible').all()) {
    await expect(section.locator('[data-entry]:visible')).not.toHaveCount(0);
  }

  await field(page, locale).fill('qwxz');
  await expect(status).toHaveText(s.noTerm);
  await expect(status).toBeInViewport();
  await expect(page.locator('main h2:visible')).toHaveCount(0);

  await field(page, locale).fill('');
  await seesCount(page, glossary.length, glossary.length, locale);
  await expect(page.getByRole('navigation', { name: s.letters })).toBeVisible();
});

test('typing filters the timeline and the slides too, and what one comes back to filters again @phone', async ({
  page,
  reads: locale,
}) => {
  for (const [which, total] of [
    ['timeline', timeline.length],
    ['slides', statements.length],
  ] as const) {
    await page.goto(address(islands.root, locale, which));
    await wakeIslands(page);
    await field(page, locale).fill('popek');
    const shown = await entries(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(total / 2);
    await seesCount(page, shown, total, locale);
    await page.goto(`${islands.root}${locale}/`);
    await page.goBack();
    await wakeIslands(page);
    await expect(field(page, locale)).toHaveValue('popek');
    await seesCount(page, shown, total, locale);
  }
});

test('filters stand in the address: they survive a reload, can be sent, and are no steps of the way back @phone', async ({
  page,
  browser,
  reads: locale,
}) => {
  const which = address(islands.root, locale, 'timeline');
  const theory = timeline.filter(({ category }) => category === 'theory').length;
  await page.goto(`${islands.root}${locale}/`);
  await page.goto(which);
  await wakeIslands(page);
  await box(page, 'theory').check();
  await field(page, locale).pressSequentially('popek');
  await expect(page).toHaveURL(`${which}?only=theory&find=popek`);
  const shown = await entries(page).count();
  expect(shown).toBeLessThan(theory);
  await page.reload();
  await wakeIslands(page);
  await expect(field(page, locale)).toHaveValue('popek');
  await seesCount(page, shown, timeline.length, locale);

  const sent = await (await browser.newContext()).newPage();
  await sent.goto(page.url());
  await wakeIslands(sent);
  await seesCount(sent, shown, timeline.length, locale);
  await sent.getByRole('button', { name: strings(locale).showAll }).click();
  await expect(sent).toHaveURL(which);
  await sent.close();

  const other = locale === 'fr' ? 'en' : 'fr';
  const link = page.locator(`a[data-switch][hreflang=${other}]`).first();
  await link.evaluate((element: HTMLElement) => element.click());
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(box(page, 'theory')).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${islands.root}${locale}/`);
});

test('an address with filters is painted filtered, before any script has been loaded', async ({
  page,
  reads: locale,
}) => {
  await page.route('**/_virli/*.js*', () => undefined);
  await page.goto(`${address(islands.root, locale, 'timeline')}?only=security`);
  await expect(entries(page)).toHaveCount(timeline.filter(({ category }) => category === 'security').length);
});

test('a chapter and a word filter together, by keyboard alone', async ({ page, reads: locale }) => {
  const s = strings(locale);
  await page.goto(address(islands.root, locale, 'glossary'));
  await wakeIslands(page);
  const ofChapter = glossary.filter(({ chapter }) => chapter === 'containers').length;
  await box(page, 'containers').focus();
  await page.keyboard.press('Space');
  await seesCount(page, ofChapter, glossary.length, locale);
  // Enter on a box does not send the form anywhere.
  await page.keyboard.press('Enter');
  await expect(box(page, 'containers')).toBeChecked();
  await field(page, locale).focus();
  await page.keyboard.type('cgroup');
  const shown = await entries(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(ofChapter);
  await page.keyboard.press('Enter');
  await seesCount(page, shown, glossary.length, locale);
  await page.getByRole('button', { name: s.showAll }).focus();
  await page.keyboard.press('Enter');
  await seesCount(page, glossary.length, glossary.length, locale);
  await expect(field(page, locale)).toHaveValue('');
});

test('without JavaScript the boxes filter, the count is true and the field is not there @phone', async ({
  browser,
  reads: locale,
}) => {
  const s = strings(locale);
  const page = await withoutJavaScript(browser);
  const cases = [
    { which: 'glossary', list: glossary, key: 'chapter', values: ['history', 'containers'] },
    { which: 'timeline', list: timeline, key: 'category', values: ['mainframe', 'security'] },
    { which: 'slides', list: statements, key: 'verdict', values: ['wrong', 'dated'] },
  ] as const;
  for (const { which, list, key, values } of cases) {
    await page.goto(address(islands.root, locale, which));
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await seesCount(page, list.length, list.length, locale);
    const [one, other] = values;
    const having = (...wanted: string[]) => list.filter((entry) => wanted.includes(entry[key])).length;
    await box(page, one).check();
    await seesCount(page, having(one), list.length, locale);
    await box(page, other).check();
    await seesCount(page, having(one, other), list.length, locale);
    for (const section of await page.locator('[data-group]:visible').all()) {
      await expect(section.locator('[data-entry]:visible')).not.toHaveCount(0);
    }
    await page.getByRole('button', { name: s.showAll }).click();
    await seesCount(page, list.length, list.length, locale);
  }
});

test('what made something possible is one click away, also when a filter hides it @phone', async ({
  page,
  browser,
  reads: locale,
}) => {
  const effect = timeline.find(({ because, category }) =>
    because?.some((id) => timeline.find((entry) => entry.id === id)?.category !== category),
  );
  const cause = effect?.because?.find((id) => timeline.find((entry) => entry.id === id)?.category !== effect.category);
  if (!effect || !cause) throw new Error('No entry of the timeline has a cause of another category.');
  const link = (on: Page) => on.locator(`li:has(#${effect.id}) .because a[href="#${cause}"]`);

  await page.goto(address(islands.root, locale, 'timeline'));
  await wakeIslands(page);
  await box(page, effect.category).check();
  await expect(page.locator(`#${cause}`)).toBeHidden();
  await link(page).click();
  await expect(page.locator(`#${cause}`)).toBeInViewport();
  await expect(box(page, effect.category)).not.toBeChecked();

  const bare = await withoutJavaScript(browser);
  await bare.goto(address(islands.root, locale, 'timeline'));
  await box(bare, effect.category).check();
  await link(bare).click();
  await expect(bare.locator(`#${cause}`)).toBeInViewport();
});

test('the language switch opens the same entry @phone', async ({ page, reads: locale }) => {
  const other = locale === 'fr' ? 'en' : 'fr';
  for (const [which, id] of [
    ['timeline', timeline[20]?.id],
    ['slides', statements[20]?.id.toLowerCase()],
    ['glossary', `term-${glossary[40]?.id}`],
  ] as const) {
    await page.goto(`${address(islands.root, locale, which)}#${id}`);
    await page
      .locator(`a[data-switch][hreflang=${other}]`)
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('a verdict leads to the section that argues it, an entry to its sources', async ({ page, reads: locale }) => {
  await page.goto(address(islands.root, locale, 'slides'));
  const said = page.locator('article:has(#s4)');
  await expect(said).toContainText(/[a-zé]/);
  await said.locator('.see-also a').first().click();
  await expect(page).toHaveURL(/#[a-z0-9-]+$/);
  await expect(page.locator(`h2[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  await page.goto(address(islands.root, locale, 'timeline'));
  await page.locator('.cites a').first().click();
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test('the foot and the menu lead to the timeline and the slides', async ({ page, reads: locale }) => {
  const s = strings(locale);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${islands.root}${locale}/`);
  await page.getByRole('button', { name: s.chapters }).click();
  await page.locator('#chapters-menu').getByRole('link', { name: s.timeline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s.timeline);
  await page.locator('.foot').getByRole('link', { name: s.slidesShort }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s.slides);
});

test('when the script cannot be run every entry shows, and the boxes still filter', async ({ page }) => {
  await page.route('**/_virli/*.js*', (route) => route.fulfill({ contentType: 'text/javascript', body: 'if (' }));
  await page.goto(address(islands.root, 'en', 'timeline'));
  await page.mouse.move(5, 5);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await seesCount(page, timeline.length, timeline.length, 'en');
  await box(page, 'theory').check();
  await seesCount(page, timeline.filter(({ category }) => category === 'theory').length, timeline.length, 'en');
});

test('the timeline and the slides are in the sitemap; a course without them has neither page', async () => {
  const found = async (root: string) =>
    (await pagesOf(root)).filter((path) => /chronologie|timeline|slides/.test(path)).sort();
  expect(await found(islands.root)).toEqual(['en/slides-2015/', 'en/timeline/', 'fr/chronologie/', 'fr/slides-2015/']);
  expect(await found(tiny.root)).toEqual([]);
});

test('the bar keeps to one line where it is shortest', async ({ page }) => {
  for (const locale of locales) {
    for (const width of [360, 390, 768, 959, 960, 961, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address(islands.root, locale, 'timeline'));
      const bar = await page
        .locator('.bar')
        .evaluate((element) => [element.clientHeight, element.scrollWidth - element.clientWidth]);
      expect([locale, width, ...bar]).toEqual([locale, width, expect.any(Number), 0]);
      expect(bar[0]).toBeLessThan(64);
    }
  }
});
