// What is far below is reached, and what one has reached stays where it is.
import { expect, type Page, test } from '@playwright/test';
import { islands } from './support/sites';

const chapter = `${islands.root}en/containers/`;

test('a section, a question and a note far below are reached by their address, and stay there', async ({ page }) => {
  await page.goto(chapter);
  const last = (selector: string) => page.locator(selector).last().getAttribute('id');
  for (const id of [await last('.prose h2[id]'), await last('form.question'), await last('[role=note][id]')]) {
    await page.goto('about:blank');
    await page.goto(`${chapter}#${id}`);
    const target = page.locator(`[id="${id}"]`);
    await expect(target).toBeInViewport();
    const top = () => target.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await expect.poll(async () => (await top()) === (await framesLater(page, top)), String(id)).toBe(true);
    expect(await top(), String(id)).toBeLessThan(300);
  }
});

// A height that is guessed until it is near moves what one has scrolled to: by 206 px once, above a question.
test('what one has scrolled to stays where it is @phone', async ({ page }) => {
  for (const path of ['en/history/', 'fr/conteneurs/']) {
    await page.goto(islands.root + path);
    const moved = await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const found: string[] = [];
      for (const place of document.querySelectorAll('.prose > h2, form.question')) {
        place.scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = place.getBoundingClientRect().top;
        for (let frames = 0; frames < 6; frames++) await frame();
        const by = Math.round(place.getBoundingClientRect().top - before);
        if (Math.abs(by) > 1) found.push(`${place.id}: ${by} px`);
      }
      return found;
    });
    expect(moved, path).toEqual([]);
  }
});

test('what is far from the screen is found by a search in the page', async ({ page }) => {
  await page.goto(chapter);
  const words = await page
    .locator('main .prose > p')
    .last()
    .evaluate((last) => last.textContent?.slice(0, 30) ?? '');
  expect(words.length).toBe(30);
  expect(await page.evaluate((text) => Reflect.get(window, 'find').call(window, text), words)).toBe(true);
  await expect(page.locator('main .prose > p').last()).toBeInViewport();
});

test('who reads upwards keeps what they read, whatever gets its height above it', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#layers').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('#layers')).toBeInViewport();
  // By steps, as a reader does: what is near the top moves down by as much, not by what has just been laid out.
  for (let step = 0; step < 20; step++) {
    const moved = await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const read = [...document.querySelectorAll('.prose :is(h2, h3, p, li, pre)')];
      const seen = read.find((one) => one.getBoundingClientRect().top > 120);
      const before = seen?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: -200, behavior: 'instant' });
      for (let frames = 0; frames < 4; frames++) await frame();
      return Math.round((seen?.getBoundingClientRect().top ?? 0) - before);
    });
    expect(Math.abs(moved - 200), `step ${step}`).toBeLessThanOrEqual(2);
  }
});

async function framesLater<Value>(page: Page, measure: () => Promise<Value>): Promise<Value> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return measure();
}
