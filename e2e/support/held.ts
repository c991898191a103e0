// Scripts that are slow to come, for as long as a test wants.
import type { Page } from '@playwright/test';

/** Holds back every script that the page asks for from now on, until what it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_virli/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
