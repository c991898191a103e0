// ISLANDS=0: the same course as Next exports it, kept as a fallback. One journey through all that islands would do.
import { expect, test } from '@playwright/test';
import { strings } from '@/lib/i18n/strings';
import { aReader, questionsOf } from './support/reader';
import { plain } from './support/sites';
import { watch } from './support/watch';

const [asked] = questionsOf('e2e/courses/tiny/quizzes/1-leaf/leaf-check.yaml');

test('Next’s own export answers, remembers, changes its language and filters', async ({ page }) => {
  if (!asked) throw new Error('The first checkpoint of the tiny course is empty.');
  const watched = watch(page, plain.root);
  const reader = aReader(page, plain.root, 'en');
  await reader.opens('leaf/');
  await reader.answers(asked, false);
  await reader.seesVerdict(asked.id, 'wrong');
  await reader.answers(asked, true);
  await reader.seesVerdict(asked.id, 'right');
  await page.reload();
  await reader.seesVerdict(asked.id, 'right');
  await page.locator('a[data-switch][hreflang=fr]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await aReader(page, plain.root, 'fr').seesVerdict(asked.id, 'right');

  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: strings('fr').glossary })
    .click();
  const entries = page.locator('[data-entry]:visible');
  await expect(entries).toHaveCount(2);
  await page.getByRole('searchbox', { name: strings('fr').search, exact: true }).pressSequentially('brunit');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('oxydation');

  await page.goto(`${plain.root}fr/rien/`);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(`${plain.root}fr/`);
  expect(watched.complaints).toEqual([]);
});
