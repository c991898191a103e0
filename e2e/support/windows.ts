// Two windows and two languages make two readers, not four: what a window changes it changes in both languages, and what a
// language changes it changes in both windows. One reads French on a desktop, the other English on a phone.
import { test as base } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';

/** `reads`: the language of who sits before this window. */
export const test = base.extend<{ reads: Locale }>({
  reads: async ({ isMobile }, use) => use(isMobile ? 'en' : 'fr'),
});

/** The pages that this reader sees, of the paths of a site. The root, which is of no language, comes with the French ones. */
export function pagesFor(reads: Locale, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith('en/') === (reads === 'en'));
}

/** One part of several, so that a machine does not wait for one long test alone at the end. */
export function partOf(paths: readonly string[], { part, of }: { part: number; of: number }): string[] {
  return paths.filter((_, index) => index % of === part);
}
