// Copying a listing: the commands without their prompts and output, or the whole text.
import { expect, type Page, test } from '@playwright/test';
import { holdScripts } from './support/held';
import { aReader } from './support/reader';
import { islands, tiny } from './support/sites';
import { stopClock, wakeIslands, watch } from './support/watch';

/** The tiny course's second chapter: a terminal, a captioned script, and a console with a command in two lines. */
const cup = { site: tiny, locale: 'en', path: 'cup/' } as const;
const script = `# Three minutes, in steps of a second.
for second in $(seq 180); do
    sleep 1
done
echo "Done."`;

async function opensCup(page: Page) {
  await aReader(page, cup.site.root, cup.locale).opens(cup.path);
}

function inClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('with leave to write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('of a console the commands are copied, one a line, and a line that goes on stays two', async ({ page }) => {
    await opensCup(page);
    const buttons = page.getByRole('button', { name: 'Copy the commands' });
    await buttons.first().click();
    await expect.poll(() => inClipboard(page)).toBe('echo $((3 * 60))');
    await buttons.last().click();
    await expect.poll(() => inClipboard(page)).toBe('echo tea \\\n  ready\nexit');
  });

  test('of a script everything is copied, and the reader is told, also by a screen reader', async ({ page }) => {
    await page.clock.install();
    await opensCup(page);
    await wakeIslands(page, '[data-island="copies"]');
    await stopClock(page);
    const button = page.getByRole('button', { name: 'Copy', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => inClipboard(page)).toBe(script);
    await expect(page.locator('#copies').getByRole('status')).toHaveText('Copied');
    await expect(button).toHaveAttribute('data-said', 'Copied');
    await page.clock.fastForward(3_000);
    await expect(button).not.toHaveAttribute('data-said');
  });

  test('a second press is answered for as long as the first', async ({ page }) => {
    await page.clock.install();
    await opensCup(page);
    await wakeIslands(page, '[data-island="copies"]');
    await stopClock(page);
    const button = page.getByRole('button', { name: 'Copy', exact: true });
    await button.click();
    await expect(button).toHaveAttribute('data-said', 'Copied');
    await page.clock.fastForward(2_000);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button.click();
    await expect.poll(() => inClipboard(page)).toBe(script);
    await page.clock.fastForward(1_000);
    await expect(button).toHaveAttribute('data-said', 'Copied');
    await page.clock.fastForward(2_000);
    await expect(button).not.toHaveAttribute('data-said');
  });

  test('a press that comes before the script is answered once it is there', async ({ page }) => {
    const load = await holdScripts(page);
    await opensCup(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.locator('[data-live]')).toHaveCount(0);
    load();
    await expect.poll(() => inClipboard(page)).toBe(script);
  });

  test('no listing of a chapter puts a prompt into the clipboard', async ({ page }) => {
    await opensContainers(page);
    const { complaints } = watch(page, islands.root);
    const buttons = page.getByRole('button', { name: 'Copy the commands' });
    for (const button of await buttons.all()) {
      await button.click();
      await expect(button).toHaveAttribute('data-said', 'Copied');
      expect(await inClipboard(page)).not.toMatch(/^[$#] |^$/m);
    }
    expect(await buttons.count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

/** With a clock that stands still: what is said of a press is there until the test lets it go. */
async function opensContainers(page: Page) {
  await page.clock.install();
  await aReader(page, islands.root, 'en').opens('containers/');
  await wakeIslands(page, '[data-island="copies"]');
  await stopClock(page);
}

test('where the clipboard is refused, the listing is selected, and copying it gives its commands', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await opensCup(page);
  const button = page.getByRole('button', { name: 'Copy the commands' }).last();
  await button.click();
  await expect(page.locator('#copies').getByRole('status')).toHaveText('Selected, ready for you to copy');
  const copied = () =>
    page.evaluate(() => {
      const data = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
      document.dispatchEvent(event);
      return data.getData('text/plain');
    });
  expect(await copied()).toBe('echo tea \\\n  ready\nexit');
  expect(await copied(), 'a second time').toBe('echo tea \\\n  ready\nexit');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await expect.poll(copied, 'once something else is selected').toBe('');
});

test('no line of text stands below a copy button @phone', async ({ page }) => {
  await aReader(page, islands.root, 'en').opens('containers/');
  const below = await page.locator('.listing').evaluateAll((listings) =>
    listings.filter((listing) => {
      const button = listing.querySelector('.copy')?.getBoundingClientRect();
      const code = listing.querySelector('code');
      if (!button || !code) return true;
      const text = document.createRange();
      text.selectNodeContents(code);
      // What looks like two sheets, inside the room around it that answers to a finger.
      return [...text.getClientRects()].some(
        ({ right, top }) => right > button.left + 10 && top < button.bottom - 10 && top >= button.top,
      );
    }),
  );
  expect(below).toEqual([]);
});

test('a line longer than its listing goes on below, further in, and is copied as one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 700 });
  await aReader(page, islands.root, 'en').opens('containers/');
  const long = page.locator('.listing', { hasText: 'unshare --user --map-root-user --uts' });
  // Of each line where it begins: a space at the end of one is a piece of its own.
  const begins = await long.locator('.command').evaluate((command) => {
    const lines = new Map<number, number>();
    for (const { top, left } of command.getClientRects()) lines.set(top, Math.min(left, lines.get(top) ?? left));
    return [...lines.values()].map(Math.round);
  });
  const [first = 0, ...others] = begins;
  expect(others.length).toBeGreaterThan(1);
  expect(Math.min(...others)).toBeGreaterThan(first);
  expect(new Set(others).size).toBe(1);
  await long.getByRole('button', { name: 'Copy the commands' }).click();
  await expect
    .poll(() => inClipboard(page))
    .toBe("unshare --user --map-root-user --uts sh -c 'id -u; cat /proc/self/uid_map; hostname zork; hostname'");
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('listings are there, and no button that would do nothing', async ({ page }) => {
    await aReader(page, islands.root, 'en').opens('containers/');
    await expect(page.locator('.listing pre').first()).toBeVisible();
    await expect(page.locator('.copy').first()).toBeHidden();
  });
});

test('on paper there is no button', async ({ page }) => {
  await opensCup(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.listing pre').first()).toBeVisible();
  await expect(page.locator('.copy').first()).toBeHidden();
});
