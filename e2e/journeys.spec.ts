// What readers do with a chapter.
import { expect } from '@playwright/test';
import { pageSay } from '@/lib/quiz/page-strings';
import { authors } from '@/lib/quiz/questions/authors';
import { say } from '@/lib/quiz/strings';
import { holdScripts } from './support/held';
import { aReader, questionsOf } from './support/reader';
import { islands } from './support/sites';
import { test } from './support/windows';

const paths = { fr: 'histoire/', en: 'history/' };
const inText = questionsOf('quizzes/1-history/cp-mainframe.yaml');
const atTheEnd = questionsOf('quizzes/1-history/history-quiz.yaml');
const [first] = inText.filter((question) => question.type === 'choice');
if (!first) throw new Error('The journeys need a choice question in the first checkpoint.');

test('a wrong answer is explained next to the choice, and the right one after another try @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.answers(first, false);
  await reader.seesVerdict(first.id, 'wrong');
  await expect(reader.question(first.id).locator('[data-said=wrong] .why')).toBeVisible();
  await expect(reader.question(first.id).locator('.explanation')).toHaveCount(0);
  await reader.button(first.id, 'again').click();
  await expect(reader.question(first.id).locator('input:checked')).toHaveCount(0);
  await reader.answers(first, true);
  await reader.seesVerdict(first.id, 'right');
  await expect(reader.question(first.id).locator('.explanation')).toBeVisible();
});

test('another try begins in silence: nothing is asked for before the reader has done something @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.answers(first, false);
  await reader.seesVerdict(first.id, 'wrong');
  await reader.button(first.id, 'again').click();
  await expect(reader.button(first.id, 'check')).toBeFocused();
  await expect(reader.question(first.id).locator('.verdict')).toBeEmpty();
});

test('an untouched question is incomplete, not wrong', async ({ page, reads: locale }) => {
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.button(first.id, 'check').click();
  await expect(reader.question(first.id)).not.toHaveAttribute('data-state', /./);
  await expect(reader.question(first.id).getByRole('status').last()).not.toBeEmpty();
});

test('an answer is found again after a reload, and in the other language @phone', async ({ page, reads: locale }) => {
  const other = locale === 'fr' ? 'en' : 'fr';
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.answers(first, false);
  await reader.seesVerdict(first.id, 'wrong');
  await page.reload();
  await reader.seesVerdict(first.id, 'wrong');
  await page.locator(`a[data-switch][hreflang=${other}]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await aReader(page, islands.root, other).seesVerdict(first.id, 'wrong');
});

test('switching language keeps the place, and an answer not checked yet @phone', async ({ page, reads: locale }) => {
  const other = locale === 'fr' ? 'en' : 'fr';
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  await reader.picks(first, true);
  await page.locator('#x86').scrollIntoViewIfNeeded();
  await page.locator('#x86').evaluate((heading) => heading.scrollIntoView());
  await page
    .locator(`a[data-switch][hreflang=${other}]`)
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/#x86$/);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(reader.question(first.id).locator('input:checked')).toHaveCount(1);
  await expect(reader.question(first.id)).not.toHaveAttribute('data-state', /./);
});

test('the end of a chapter names what was missed in its text and its quiz, and retrying mends it @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  const [missed, ...others] = atTheEnd;
  if (!missed) throw new Error('The chapter quiz is empty.');
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  for (const question of [first, missed]) await reader.answers(question, false);
  for (const question of others) await reader.answers(question, true);
  const links = reader.ending.locator('.to-see').first().locator('a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    `#q-${first.id}`,
    `#q-${missed.id}`,
  ]);
  await reader.ending.getByRole('button').click();
  for (const question of [first, missed]) {
    await expect(reader.question(question.id)).toBeInViewport();
    await expect(reader.question(question.id)).not.toHaveAttribute('data-state', /./);
    await reader.answers(question, true);
    await reader.seesVerdict(question.id, 'right');
    await reader.onward(question.id).click();
  }
  await expect(reader.ending).toBeInViewport();
  await expect(reader.ending.getByRole('button')).toHaveCount(0);
});

test('who asks for the answer still sees their own, also after a reload', async ({ page, reads: locale }) => {
  const reader = aReader(page, islands.root, locale);
  const own = reader.question(first.id).locator('.own');
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  await reader.answers(first, false);
  const picked = await reader.question(first.id).locator('.option:has(:checked)').innerText();
  await reader.button(first.id, 'reveal').click();
  const mine = reader
    .question(first.id)
    .locator('.option')
    .filter({ has: page.locator('.own') });
  for (const visit of ['now', 'later']) {
    await expect(own, visit).toHaveText(say('own', locale));
    await expect(mine.locator('input'), visit).not.toBeChecked();
    expect(picked, visit).toContain(await mine.locator('label').innerText());
    await page.reload();
    await reader.waitsForQuizzes();
  }
});

test('the keyboard alone is enough to answer', async ({ page, reads: locale }) => {
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  const radios = reader.question(first.id).locator('input[type=radio]');
  await radios.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(reader.question(first.id)).toHaveAttribute('data-state', /right|wrong/);
});

test('an item of an order question moves with the keyboard, keeps the focus and is announced', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  const order = [...inText, ...atTheEnd].find((question) => question.type === 'order');
  if (!order) throw new Error('The chapter has no order question.');
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  const rows = reader.question(order.id).locator('.items > li');
  const last = rows.last().locator('button[value$=":up"]');
  const value = await last.getAttribute('value');
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(rows.nth((await rows.count()) - 2).locator(`button[value="${value}"]`)).toBeFocused();
  await expect(reader.question(order.id).getByRole('status').first()).not.toBeEmpty();
});

test('nothing on the page names the right answer before it is checked @phone', async ({ page, reads: locale }) => {
  const reader = aReader(page, islands.root, locale);
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  const words = await page.locator('main').innerText();
  for (const question of [...inText, ...atTheEnd]) {
    expect(words).not.toContain(question.explanation[locale].slice(0, 40));
  }
  await expect(page.locator('.question [data-said]')).toHaveCount(0);
});

test('a record that cannot be read is set aside with a message, and the page still works', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('broken')) localStorage.setItem('virli:record:virli', '{"version":1,"ev');
    sessionStorage.setItem('broken', 'yes');
  });
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: say('setAside', locale) })
      .first(),
  ).toBeVisible();
  await reader.answers(first, true);
  await reader.seesVerdict(first.id, 'right');
  const aside = await page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.includes('set-aside')));
  expect(aside.map(([, kept]) => kept)).toEqual(['{"version":1,"ev']);
});

test('asking for a hint or the answer with the keyboard keeps the focus in the question', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  const hinted = [...inText, ...atTheEnd].find((question) => question.hints.length === 1);
  if (!hinted) throw new Error('The chapter has no question with one hint.');
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  await reader.button(hinted.id, 'hint').press('Enter');
  await expect(reader.question(hinted.id).locator('.hint')).toBeVisible();
  await expect(reader.button(hinted.id, 'check')).toBeFocused();
  await reader.answers(hinted, false);
  await reader.button(hinted.id, 'reveal').press('Enter');
  await expect(reader.onward(hinted.id)).toBeFocused();
});

test('options stand in the same order on the next visit', async ({ page, reads: locale }) => {
  const reader = aReader(page, islands.root, locale);
  const values = () =>
    reader
      .question(first.id)
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  const before = await values();
  await page.reload();
  await reader.waitsForQuizzes();
  expect(await values()).toEqual(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader gets the questions, their options, and the page of answers @phone', async ({
    page,
    reads: locale,
  }) => {
    const reader = aReader(page, islands.root, locale);
    await reader.opens(paths[locale]);
    const asked = await page.locator('form.question').count();
    expect(asked).toBeGreaterThan(10);
    await expect(reader.question(first.id).locator('input')).not.toHaveCount(0);
    await expect(page.getByRole('button', { name: say('check', locale) })).toHaveCount(0);
    await page.locator('.quiz > footer a').first().click();
    await expect(page.locator(`#q-${first.id} [data-said=right]`)).toHaveCount(1);
    await expect(page.locator('.solution')).toHaveCount(asked);
  });
});

test('a click made before the script arrives gets its answer @phone', async ({ page, reads: locale }) => {
  const reader = aReader(page, islands.root, locale);
  const release = await holdScripts(page);
  await page.goto(`${islands.root}${locale}/${paths[locale]}`, { waitUntil: 'commit' });
  await reader.answers(first, false);
  await expect(reader.question(first.id)).not.toHaveAttribute('data-state', /./);
  release();
  await reader.seesVerdict(first.id, 'wrong');
});

test('an answer that a program ticks and checks in one go, for a voice or a switch, is not lost', async ({ page }) => {
  const reader = aReader(page, islands.root, 'en');
  // Nothing comes to life by itself: the click itself must call the question.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
    IntersectionObserver.prototype.observe = () => undefined;
  });
  await reader.opens(paths.en);
  await page.waitForLoadState('networkidle');
  await expect(reader.question(first.id).locator('xpath=ancestor::*[@data-live]')).toHaveCount(0);
  const right = authors.choice?.options(first).find((option) => option.right)?.id;
  await reader.question(first.id).evaluate((form, value) => {
    form.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
    form.querySelector<HTMLButtonElement>('button[name=check]')?.click();
  }, right);
  await reader.seesVerdict(first.id, 'right');
});

test("options are in the reader's order before the script arrives, and nothing moves when it does", async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  const values = () =>
    reader
      .question(first.id)
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await page.addInitScript(() => localStorage.setItem('virli:seed', '4'));
  await page.route('**/_virli/*.js', (route) => route.abort());
  await reader.opens(paths[locale]);
  const early = await values();
  await page.unroute('**/_virli/*.js');
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  expect(await values()).toEqual(early);
});

test('a reload in the middle of the chapter quiz comes back to the same question @phone', async ({
  page,
  reads: locale,
}) => {
  const reader = aReader(page, islands.root, locale);
  const [one, two, here] = atTheEnd;
  if (!one || !two || !here) throw new Error('The chapter quiz is too short for this journey.');
  await reader.opens(paths[locale]);
  await reader.waitsForQuizzes();
  for (const question of [one, two]) await reader.answers(question, false);
  const top = () => reader.question(here.id).evaluate((form) => form.getBoundingClientRect().top);
  await reader.question(here.id).evaluate((form) => form.scrollIntoView({ behavior: 'instant' }));
  const before = await top();
  await page.reload();
  await expect(reader.question(two.id)).toHaveAttribute('data-state', /wrong|partial/);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
});

test('the other language opens at the same question, also when answers that come back make those above it longer @phone', async ({
  page,
}) => {
  const reader = aReader(page, islands.root, 'fr');
  const [above, ...others] = atTheEnd.filter((question) => question.type === 'choice');
  const below = others.at(-1);
  if (!above || !below) throw new Error('The quiz of the first chapter needs two choice questions.');
  await reader.opens(paths.fr);
  for (const question of atTheEnd) await reader.answers(question, false);
  const top = () => reader.question(below.id).evaluate((form) => Math.round(form.getBoundingClientRect().top));
  await reader.question(below.id).evaluate((form) => form.scrollIntoView({ behavior: 'instant' }));
  const before = await top();
  await page.locator('a[data-switch]').first().click();
  await expect(page).toHaveURL(new RegExp(`/en/history/#q-${below.id}$`));
  await expect(reader.question(above.id)).toHaveAttribute('data-state', 'wrong');
  await expect.poll(top).toBeGreaterThan(before - 4);
  await expect.poll(top).toBeLessThan(before + 4);
});

test('going back from a section read again returns to the question @phone', async ({ page }) => {
  const reader = aReader(page, islands.root, 'en');
  const asked = atTheEnd.find((question) => question.section);
  if (!asked) throw new Error('No question of the chapter quiz says where it is taught.');
  await reader.opens(paths.en);
  await reader.waitsForQuizzes();
  await reader.answers(asked, false);
  await reader.question(asked.id).locator('.again a').click();
  await expect(page.locator(`#${asked.section}`)).toBeInViewport();
  await page.goBack();
  await expect(reader.question(asked.id).locator('.again')).toBeInViewport();
});

test('when the script cannot be run the page says how to do without, and the next move tries again', async ({
  page,
}) => {
  const reader = aReader(page, islands.root, 'en');
  await page.route('**/_virli/group-*.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'a browser of long ago (' }),
  );
  await reader.opens(paths.en);
  await page.mouse.move(5, 5);
  await expect(page.getByText(pageSay('withoutScript', 'en')).first()).toBeVisible();
  await page.unroute('**/_virli/group-*.js*');
  await expect(async () => {
    await page.mouse.move(50 * Math.random(), 9);
    await expect(page.locator('html')).toHaveClass(/js/, { timeout: 2_000 });
  }).toPass();
  await reader.answers(first, true);
  await reader.seesVerdict(first.id, 'right');
});
