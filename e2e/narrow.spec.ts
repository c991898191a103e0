// Nothing is wider than the window, from 320 px on, which is also a window of 1280 px zoomed to 400 % (WCAG 1.4.10); nor with
// letters twice as large, nor with a word that has no end. Nothing is read sideways, but for tables, which scroll by themselves.
import { chromium, expect, type Page, test } from '@playwright/test';
import { chapitres, chapters } from './support/chapters';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';
import { partOf } from './support/windows';

// Not one of the course's languages: the root stays, and lets the reader choose.
test.use({ locale: 'de-DE', viewport: { width: 320, height: 640 }, isMobile: false });

const parts = 2;
for (const part of Array(parts).keys()) {
  test(`at 320 px no page is wider than the window, also with all that opens open and every answer shown, part ${part + 1}`, async ({
    page,
  }) => {
    const wide: string[] = [];
    for (const path of partOf(await pagesOf(islands.root), { part, of: parts })) {
      await page.goto(islands.root + path);
      wide.push(...(await beyondTheEdge(page)).map((found) => `${path}: ${found}`));
      await wakeIslands(page);
      await openEverything(page);
      wide.push(...(await beyondTheEdge(page)).map((found) => `${path}, opened: ${found}`));
    }
    expect(wide).toEqual([]);
  });
}

/** One page of each kind. */
const kinds = [
  '',
  'fr/',
  'fr/conteneurs/',
  'en/hypervisors/',
  'fr/glossaire/',
  'en/timeline/',
  'fr/slides-2015/',
  'en/credits/',
  'fr/histoire/reponses/',
  'en/whole-course/',
];

test('from 360 to 2560 px no page is wider than the window, and no listing than itself', async ({ page }) => {
  const wide: string[] = [];
  for (const path of [...kinds, 'fr/a-revoir/']) {
    await page.goto(islands.root + path);
    for (const width of [360, 390, 768, 1024, 1199, 1200, 1440, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page
        .locator('pre')
        .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).map((pre) => pre.textContent));
      wide.push(...[...cut, ...(await beyondTheEdge(page))].map((found) => `${path} at ${width} px: ${found}`));
    }
  }
  expect(wide).toEqual([]);
});

test('code and tables that want more room have it where the window gives it, and the text keeps its lines', async ({
  page,
}) => {
  const room: Record<number, number> = { 768: 680, 1024: 930, 1440: 780, 2560: 950 };
  for (const [path, what] of [
    ['fr/hyperviseurs/', '.scroll.wide'],
    ['fr/conteneurs/', '.captioned:has(.wide)'],
    ['fr/conteneurs/', '.quiz.wide'],
  ] as const) {
    await page.goto(islands.root + path);
    for (const [width, least] of Object.entries(room)) {
      await page.setViewportSize({ width: Number(width), height: 800 });
      const box = await page.locator(what).first().boundingBox();
      expect(box?.width, `${what} at ${width} px`).toBeGreaterThan(least);
      expect(box?.width).toBeLessThanOrEqual(960);
      const text = await page.locator('main .prose > p').first().boundingBox();
      expect(text?.width).toBeLessThanOrEqual(650);
    }
  }
});

for (const part of Array(parts).keys()) {
  test(`a word without an end widens neither the page nor what it stands in, part ${part + 1}`, async ({ page }) => {
    const wide: string[] = [];
    for (const path of partOf(kinds, { part, of: parts })) {
      await page.goto(islands.root + path);
      for (const width of [320, 390, 768, 1024]) {
        await page.setViewportSize({ width, height: 700 });
        wide.push(...(await widened(page)).map((found) => `${path} at ${width} px: ${found}`));
      }
    }
    expect(wide).toEqual([]);
  });
}

for (const letters of [24, 32]) {
  test(`with letters of ${letters} px asked of the browser, a window of 390 px holds everything`, async () => {
    const { launchOptions = {} } = test.info().project.use;
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${letters}`];
    const browser = await chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 390, height: 800 } });
    const wide: string[] = [];
    for (const path of kinds) {
      await page.goto(islands.root + path);
      wide.push(...(await beyondTheEdge(page)).map((found) => `${path}: ${found}`));
    }
    await browser.close();
    expect(wide).toEqual([]);
  });
}

test('no word of a figure is broken, at 320 px nor where figures have more room', async ({ page }) => {
  const broken: string[] = [];
  for (const path of ['fr/', 'en/', ...chapters, ...chapitres]) {
    await page.goto(islands.root + path);
    for (const width of [320, 640, 768, 1440]) {
      await page.setViewportSize({ width, height: 640 });
      broken.push(...(await brokenWords(page)).map((word) => `${path} at ${width} px: ${word}`));
    }
  }
  expect(broken).toEqual([]);
});

test('the number of a question stands in its head, whatever notes stand beside it', async ({ page }) => {
  const astray: string[] = [];
  for (const path of [...chapters, ...chapitres]) {
    await page.goto(islands.root + path);
    for (const width of [390, 1200, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const below = await page.locator('form.question').evaluateAll((forms) =>
        forms.flatMap((form) => {
          const top = form.querySelector('.count')?.getBoundingClientRect().top ?? Number.NaN;
          const offset = Math.round(top - form.getBoundingClientRect().top);
          return offset >= 0 && offset < 40 ? [] : `${form.id}, ${offset} px`;
        }),
      );
      astray.push(...below.map((one) => `${path} at ${width} px: ${one}`));
    }
  }
  expect(astray).toEqual([]);
});

/** The words of figures that begin in one line and end in another. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('.fig *:not(.f-unseen, code, svg *)')]
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node instanceof Text);
    return texts
      .flatMap((text) => [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].filter((word) => lines(text, word) > 1))
      .map(String);
    function lines(text: Text, word: RegExpMatchArray): number {
      const range = document.createRange();
      range.setStart(text, word.index ?? 0);
      range.setEnd(text, (word.index ?? 0) + word[0].length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }
  });
}

/** Puts a word without an end before the first text of each kind on the page, one after the other. */
function widened(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const endless =
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855e3b0c44298fc1c149afbf4c8996fb92427ae41e4';
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const edge = document.documentElement.clientWidth;
    const known = new Set<string>();
    const found: string[] = [];
    // Figures are code and options of commands are short (lib/base/is-flag.ts); what is in a list of choices is cut by it.
    const left = '.fig *, .flag, .no, script, style, select *, [popover] *, .visually-hidden, .unseen, svg *, .term *';
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const text = [...element.childNodes].find((node) => node instanceof Text && node.data.trim());
      if (!(text instanceof Text) || element.matches(left) || element.getClientRects().length === 0) continue;
      const kind = kindOf(element);
      if (known.has(kind)) continue;
      known.add(kind);
      const written = text.data;
      text.data = `${endless} ${written}`;
      if (document.documentElement.scrollWidth > edge) found.push(`${kind} widens the page`);
      else if (leaves(text, element)) found.push(`${kind} leaves its box`);
      text.data = written;
    }
    return known.size > 2 ? found : ['nothing to try was found'];

    /** The element, and three around it, by name and first class. */
    function kindOf(element: Element | null, depth = 4): string {
      if (!element || depth === 0) return '';
      return `${kindOf(element.parentElement, depth - 1)}>${element.localName}.${element.classList[0] ?? ''}`;
    }

    function leaves(text: Text, element: Element): boolean {
      if (element.closest('.scroll, pre')) return false;
      const range = document.createRange();
      range.selectNode(text);
      const right = Math.max(...[...range.getClientRects()].map((rect) => rect.right));
      // What is wide leaves the column of text on purpose.
      const last = element.closest('.wide')?.parentElement ?? document.body;
      for (let box: Element | null = element; box && box !== last; box = box.parentElement) {
        if (getComputedStyle(box).display !== 'inline' && right > box.getBoundingClientRect().right + 1) return true;
      }
      return false;
    }
  });
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // As fast as a hand could be, not faster: each press is drawn before the next.
    const press = async (which: string) => {
      for (const element of document.querySelectorAll<HTMLElement>(which)) {
        element.click();
        await new Promise(requestAnimationFrame);
      }
    };
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=number]')) {
      field.value = '987654';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    await press('.option:first-of-type input');
    await press('.items > li:first-child button:not(:disabled)');
    await press('.question button[name=check]');
    await press('.question button[name=reveal]');
  });
  await expect(page.locator('.question button:is([name=check], [name=reveal])')).toHaveCount(0);
}

/** What reaches beyond the right edge of the window, also where that is cut off; not what only screen readers hear. */
async function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const beyond = [
      ...document.querySelectorAll(
        'body *:not(:is(.scroll, pre, svg, [popover], .unseen) *, .unseen, .visually-hidden)',
      ),
    ]
      .filter((element) => element.getClientRects()[0] && element.getBoundingClientRect().right > edge + 0.5)
      .map((element) => `${element.localName}.${element.className} ends at ${element.getBoundingClientRect().right}`);
    const { scrollWidth } = document.documentElement;
    return [...(scrollWidth > edge ? [`the page is ${scrollWidth} px wide`] : []), ...beyond.slice(0, 3)];
  });
}
