// Copying a listing: the commands without their prompts and output, or the whole text; on both ways of shipping the site.
import { expect, type Page, test } from '@playwright/test';
import { aReader } from './support/reader';
import { islands, plain, type Site, sites, tiny } from './support/sites';
import { wakeIslands, watch } from './support/watch';

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
    await opensCup(page);
    const button = page.getByRole('button', { name: 'Copy', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => inClipboard(page)).toBe(script);
    await expect(page.locator('#copies').getByRole('status')).toHaveText('Copied');
    await expect(button).toHaveAttribute('data-said', 'Copied');
    await expect(button).not.toHaveAttribute('data-said');
  });

  test('a second press is answered for as long as the first', async ({ page }) => {
    await page.clock.install();
    await opensCup(page);
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
    let load = () => {};
    const asked = new Promise<void>((done) => {
      load = done;
    });
    await page.route('**/islands-*.js', async (route) => {
      await asked;
      await route.continue();
    });
    await opensCup(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.locator('[data-live]')).toHaveCount(0);
    load();
    await expect.poll(() => inClipboard(page)).toBe(script);
  });

  for (const site of sites) {
    test(`${site.name}: no listing of a chapter puts a prompt into the clipboard`, async ({ page }) => {
      await opensContainers(page, site);
      const { complaints } = watch(page, site.root);
      const buttons = page.getByRole('button', { name: 'Copy the commands' });
      for (const button of await buttons.all()) {
        await button.click();
        await expect(button).toHaveAttribute('data-said', 'Copied');
        expect(await inClipboard(page)).not.toMatch(/^[$#] |^$/m);
      }
      expect(await buttons.count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
  }
});

async function opensContainers(page: Page, site: Site) {
  await aReader(page, site.root, 'en').opens('containers/');
  await wakeIslands(page, '[data-island="copies"]');
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

test('no line of text stands below a copy button', async ({ page }) => {
  await opensCup(page);
  for (const listing of await page.locator(':not(.captioned) > .listing').all()) {
    const [text, button] = [await listing.locator('code').boundingBox(), await listing.locator('.copy').boundingBox()];
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual((button?.x ?? 0) + 1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of [islands, plain]) {
    test(`${site.name}: listings are there, and no button that would do nothing`, async ({ page }) => {
      await aReader(page, site.root, 'en').opens('containers/');
      await expect(page.locator('.listing pre').first()).toBeVisible();
      await expect(page.locator('.copy').first()).toBeHidden();
    });
  }
});

test('on paper there is no button', async ({ page }) => {
  await opensCup(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.listing pre').first()).toBeVisible();
  await expect(page.locator('.copy').first()).toBeHidden();
});
