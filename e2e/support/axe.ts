// What axe finds on the page as it is now.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * From the top of the page: elsewhere the bar covers what happens to stand below it, which axe takes for targets too small.
 * One line for each rule that is broken: the rule, the first element, and how to mend it.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  // Off by default: targets of 24 px, or with as much room around (WCAG 2.2, 2.5.8).
  return runAxe(page, { rules: { 'target-size': { enabled: true } } });
}

/** The same in the dark theme: nothing but colours changes with it, so no other rule is asked again. */
export async function axeFindsInTheDark(page: Page): Promise<string[]> {
  const choose = (theme: string) =>
    page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
  await choose('dark');
  const found = await runAxe(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
  await choose('light');
  return found.map((problem) => `in the dark, ${problem}`);
}

async function runAxe(page: Page, options: object): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    // The script that was just evaluated put `axe` there; its own types are of a module.
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };
    const was = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
    // What passes is not told: there is more of it than of anything else.
    const { violations } = await axe.run({ ...wanted, resultTypes: ['violations'], selectors: false });
    scrollTo({ top: was, behavior: 'instant' });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, options);
}
