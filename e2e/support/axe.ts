// What axe finds on the page as it is now.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** One line for each rule that is broken: the rule, the first element, and how to mend it. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The script that was just evaluated put `axe` there; its own types are of a module.
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}
