// What was missed is found again and retried: at the end of a chapter, across the course, on the next visit.
import { expect } from '@playwright/test';
import { reviewSay } from '@/components/review/strings';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { axeFinds } from './support/axe';
import { holdScripts } from './support/held';
import { aReader, questionsOf } from './support/reader';
import { islands, tiny } from './support/sites';
import { stopClock, wakeIslands, watch } from './support/watch';
import { test } from './support/windows';

const quizzes = 'e2e/courses/tiny/quizzes';
const [colour, species] = questionsOf(`${quizzes}/1-leaf/leaf-check.yaml`);
const [order, notTea] = questionsOf(`${quizzes}/1-leaf/leaf-end.yaml`);
const [dose, water] = questionsOf(`${quizzes}/2-cup/cup-check.yaml`);
const everyQuestion = ['1-leaf/leaf-check', '1-leaf/leaf-end', '2-cup/cup-check', '2-cup/cup-end'].flatMap((quiz) =>
  questionsOf(`${quizzes}/${quiz}.yaml`),
);
if (!colour || !species || !order || !notTea || !dose || !water)
  throw new Error('The tiny course has lost a question.');
const chapter = { fr: 'feuille/', en: 'leaf/' };
const second = { fr: 'tasse/', en: 'cup/' };
const review = { fr: 'a-revoir/', en: 'to-review/' };
const aTinyReader = (page: Parameters<typeof aReader>[0], locale: Locale) => aReader(page, tiny.root, locale);

test('a chapter ends with what is known and what is left, and leads on when nothing is @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aTinyReader(page, locale);
  const { ending } = reader;
  await reader.opens(chapter[locale]);
  await reader.waitsForQuizzes();
  await expect(ending.locator('.to-see')).toHaveCount(0);
  await reader.answers(colour, false);
  await reader.answers(order, true);
  await expect(ending.locator('.known li')).toHaveCount(2);
  expect(await reader.listed(ending)).toEqual(['Q1.1', 'Q1.2', 'Q1.4']);
  await reader.answers(species, true);
  await reader.answers(notTea, false);
  expect(await reader.listed(ending)).toEqual(['Q1.1', 'Q1.4']);
  await expect(ending).toContainText(
    { fr: '2 questions sur 4 réussies du premier coup.', en: '2 of 4 questions right at the first attempt.' }[locale],
  );
  expect(await axeFinds(page)).toEqual([]);

  await ending.getByRole('button').press('Enter');
  await expect(reader.question(colour.id).locator('input').first()).toBeFocused();
  await expect(reader.question(colour.id).locator('.count')).toContainText(/1 (sur|of) 2/);
  // Answered wrongly once more, and begun again from the end of the chapter: the page leads there again.
  await reader.answers(colour, false);
  await ending.scrollIntoViewIfNeeded();
  await ending.getByRole('button').press('Enter');
  await expect(reader.question(colour.id)).toBeInViewport();
  await reader.answers(colour, true);
  await reader.onward(colour.id).press('Enter');
  await expect(reader.question(notTea.id).locator('input').first()).toBeFocused();
  await reader.answers(notTea, true);
  await reader.onward(notTea.id).click();
  await expect(ending).toBeInViewport();
  await expect(ending).toContainText(reviewSay('nothingLeft', locale));
  await expect(ending).toContainText(
    { fr: '4 questions sur 4 réussies, dont 2 du', en: '4 of 4 questions right, 2 at the' }[locale],
  );
  await ending.getByRole('link', { name: reviewSay('next', locale) }).click();
  await expect(page).toHaveURL(`${tiny.root}${locale}/${second[locale]}`);
});

test('what was missed in any chapter is listed on a page, and opens there ready to be retried @phone', async ({
  page,
  reads: locale,
}) => {
  const watched = watch(page, tiny.root);
  const reader = aTinyReader(page, locale);
  const list = page.getByRole('main');
  await reader.opens(review[locale]);
  await expect(list).toContainText(reviewSay('nothingKept', locale));
  expect(await reader.listed(page.locator('.needs-js'))).toEqual([]);

  await reader.opens(chapter[locale]);
  await reader.answers(colour, false);
  await reader.seesVerdict(colour.id, 'wrong');
  await reader.answers(species, true);
  await reader.opens(second[locale]);
  await reader.answers(dose, false);
  await reader.seesVerdict(dose.id, 'wrong');

  await page
    .locator('.foot')
    .getByRole('link', { name: strings(locale).review })
    .click();
  await expect.poll(() => reader.listed(page.locator('.needs-js'))).toEqual(['Q1.1', 'Q2.1']);
  expect(await axeFinds(page)).toEqual([]);
  await page.locator('.to-see a').first().click();
  await expect(page).toHaveURL(`${tiny.root}${locale}/${chapter[locale]}#q-${colour.id}`);
  await expect(reader.question(colour.id)).toBeInViewport();
  await reader.waitsForQuizzes();
  await expect(reader.question(colour.id)).not.toHaveAttribute('data-state', /./);
  await reader.answers(colour, true);
  await reader.onward(colour.id).click();
  await expect(page).toHaveURL(`${tiny.root}${locale}/${review[locale]}`);
  await expect(page.locator('.needs-js .to-see li')).toHaveCount(1);
  expect(watched.complaints).toEqual([]);
});

test('who answers before the script has come, on a question opened to be retried, keeps that answer @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aTinyReader(page, locale);
  await reader.opens(chapter[locale]);
  await reader.answers(colour, false);
  await reader.seesVerdict(colour.id, 'wrong');
  const release = await holdScripts(page);
  await page.goto(`${tiny.root}${locale}/${chapter[locale]}?retry#q-${colour.id}`, { waitUntil: 'commit' });
  await reader.answers(colour, true);
  release();
  await reader.seesVerdict(colour.id, 'right');
});

test('who retries a question with lists by keyboard stands in the first of them that is to be chosen again', async ({
  page,
  reads: locale,
}) => {
  const reader = aTinyReader(page, locale);
  await reader.opens(second[locale]);
  await reader.answers(water, false);
  await expect(reader.question(water.id)).toHaveAttribute('data-state', 'wrong');
  await reader.ending.getByRole('button').press('Enter');
  const lists = reader.question(water.id).locator('select');
  await expect(lists.first()).toBeFocused();
  await expect(lists.first()).toHaveValue('');
  expect(await axeFinds(page)).toEqual([]);
});

test('without JavaScript the page is an index of the questions @phone', async ({ browser, reads: locale }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${tiny.root}${locale}/${review[locale]}`);
  await expect(page.getByRole('main')).toContainText(strings(locale).reviewWithoutScript);
  await expect(page.locator('.to-see li:visible')).toHaveCount(everyQuestion.length);
  await page.locator('.to-see a').nth(3).click();
  await expect(page).toHaveURL(`${tiny.root}${locale}/${chapter[locale]}#q-${notTea.id}`);
  await page.context().close();
});

test('a finished chapter leads to what was missed in it, then to the next one @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aTinyReader(page, locale);
  const offer = page.locator('.head a[data-resume]');
  await reader.opens(chapter[locale]);
  await reader.waitsForQuizzes();
  for (const question of [colour, species, order]) await reader.answers(question, true);
  await reader.answers(notTea, false);
  await expect(reader.question(notTea.id)).toHaveAttribute('data-state', /wrong|partial/);
  await reader.opens(chapter[locale]);
  await expect(offer).toHaveText(strings(locale).chapterLeft);
  await offer.click();
  await expect(reader.ending).toBeInViewport();
  await reader.answers(notTea, true);
  await reader.seesVerdict(notTea.id, 'right');
  await reader.opens('');
  const begin = page.locator('.hero .button').first();
  await expect(begin).toContainText(strings(locale).chapterNext);
  await begin.click();
  await expect(page).toHaveURL(`${tiny.root}${locale}/${second[locale]}`);
});

test('after a right answer, what one sees is the explanation and the way on @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aTinyReader(page, locale);
  await reader.opens(chapter[locale]);
  await reader.answers(colour, true);
  await reader.seesVerdict(colour.id, 'right');
  const form = reader.question(colour.id);
  const top = (inForm: string) => form.locator(inForm).evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('.explanation')).toBeGreaterThan(await top('.verdict'));
  expect(await top('.onward')).toBeGreaterThan(await top('.explanation'));
  await expect(form.locator('.actions > *').last()).toHaveAttribute('name', 'again');
  await expect(reader.onward(colour.id)).toHaveAttribute('href', `#q-${species.id}`);
  await reader.answers(species, true);
  await reader.onward(species.id).click();
  await expect(page.locator('#not-tea')).toBeInViewport();
});

test('a verdict is said once a card @phone', async ({ page, reads: locale }) => {
  const reader = aTinyReader(page, locale);
  await reader.opens(chapter[locale]);
  for (const [right, state] of [
    [false, 'wrong'],
    [true, 'right'],
  ] as const) {
    await reader.answers(colour, right);
    await reader.seesVerdict(colour.id, state);
    const seen = await reader.question(colour.id).innerText();
    const [verdict = ''] = (await reader.question(colour.id).locator('.verdict b').allTextContents()) ?? [];
    expect(seen.split(verdict)).toHaveLength(2);
  }
});

test('a wrong order is told by what follows what, and its reasons come with the answer @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aTinyReader(page, locale);
  const form = reader.question(order.id);
  const reasons = order.type === 'order' && 'items' in order ? (order.items as { why: Record<Locale, string> }[]) : [];
  expect(reasons.length).toBeGreaterThan(2);
  const beginnings = reasons.map(({ why }) => why[locale].slice(0, 8));
  await reader.opens(chapter[locale]);
  await reader.answers(order, false);
  await reader.seesVerdict(order.id, 'wrong');
  await expect(form.locator('.link')).toHaveCount(reasons.length);
  for (const begins of beginnings) expect(await form.textContent()).not.toContain(begins);
  await reader.button(order.id, 'reveal').click();
  await expect(form.locator('.link')).toHaveCount(0);
  for (const begins of beginnings) await expect(form).toContainText(begins);
});

test('the drag that calls an order to life is not lost', async ({ page }) => {
  const reader = aTinyReader(page, 'en');
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
    IntersectionObserver.prototype.observe = () => undefined;
  });
  await reader.opens(chapter.en);
  await page.waitForLoadState('networkidle');
  const rows = reader.question(order.id).locator('.items > li');
  const words = () => rows.locator('[data-letter]').allTextContents();
  await rows.first().scrollIntoViewIfNeeded();
  const before = await words();
  const [from, to] = [await rows.nth(0).boundingBox(), await rows.nth(2).boundingBox()];
  if (!from || !to) throw new Error('A row is not on the page.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 4, { steps: 8 });
  await page.mouse.up();
  await expect.poll(words).toEqual([before[1], before[2], before[0]]);
});

test('an item of an order is dragged to its place, and no text is selected', async ({ page }) => {
  const reader = aTinyReader(page, 'en');
  await reader.opens(chapter.en);
  await reader.waitsForQuizzes();
  const rows = reader.question(order.id).locator('.items > li');
  const words = () => rows.locator('[data-letter]').allTextContents();
  await rows.first().scrollIntoViewIfNeeded();
  const before = await words();
  const centre = async (at: number) => {
    const box = await rows.nth(at).boundingBox();
    if (!box) throw new Error('The row is not on the page.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await centre(0), await centre(2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 4, { steps: 8 });
  await page.mouse.up();
  await expect.poll(words).toEqual([before[1], before[2], before[0]]);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await expect(reader.question(order.id).getByRole('status').first()).toContainText(before[0] ?? '');

  // With a finger, by the grip alone: elsewhere the page scrolls.
  const cdp = await page.context().newCDPSession(page);
  const touch = async (type: string, x?: number, y?: number) => {
    const points = x === undefined || y === undefined ? [] : [{ x, y }];
    await cdp.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
  };
  const drag = async (x: number, fromY: number, toY: number) => {
    await touch('touchStart', x, fromY);
    for (let step = 1; step <= 6; step++) await touch('touchMove', x, fromY + ((toY - fromY) * step) / 6);
    await touch('touchEnd');
  };
  const now = await words();
  const box = await rows.nth(2).locator('.grip').boundingBox();
  const aim = await centre(0);
  if (!box) throw new Error('The grip is not on the page.');
  await drag(box.x + box.width / 2, box.y + box.height / 2, aim.y - 4);
  await expect.poll(words).toEqual([now[2], now[0], now[1]]);
});

test('what a reader says of a card is kept, shown on it, and counted in what is left', async ({ page }) => {
  const reader = aReader(page, islands.root, 'en');
  const card = page.locator('.recall').first();
  const id = (await (await fetch(`${islands.root}en/containers/`)).text()).match(/id="(recall-[a-z0-9]+)"/)?.[1] ?? '';
  await reader.opens('containers/');
  await reader.waitsForQuizzes();
  await card.locator('summary').click();
  await card.locator('button[value=wrong]').click();
  await expect(card.getByRole('status')).not.toBeEmpty();
  expect(await reader.listed(reader.ending.locator('.to-see').first().locator('..'))).toContain('+');
  await page.reload();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(card).toHaveAttribute('data-mark', 'wrong');
  await expect(card.locator('.own-mark')).toHaveText('to review');

  await reader.opens('to-review/');
  await page.locator(`.needs-js a[href$="#${id}"]`).click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(card).toHaveAttribute('data-mark', '');
  await card.locator('summary').click();
  await card.locator('button[value=right]').click();
  await card.getByRole('link').last().click();
  await expect(page).toHaveURL(`${islands.root}en/to-review/`);
  await expect(page.locator('.needs-js .to-see li')).toHaveCount(0);
});

test('a section in which nothing is asked is ticked once it has been read', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${islands.root}en/hypervisors/`);
  await wakeIslands(page, '[data-island=contents]');
  await stopClock(page);
  const show = async (id: string) => {
    await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator(`.toc a[href="#${id}"]`)).toHaveAttribute('aria-current', 'location');
  };
  const headings = await page.locator('.prose h2[id]').evaluateAll((all) => all.map(({ id }) => id));
  const next = headings[headings.indexOf('axes') + 1] ?? '';
  const tick = page.locator('.toc a[href="#axes"] .tick');
  await show('axes');
  await show(next);
  await expect(tick).toHaveCount(0);
  await show('axes');
  await page.clock.fastForward(11_000);
  await show(next);
  await expect(tick).toHaveCount(1);
  await page.clock.resume();
  await page.reload();
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8);
  await expect(tick).toHaveCount(1);
});
