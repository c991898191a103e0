// A title of two parts, « Conteneurs : un noyau, plusieurs vues », breaks after its colon, wherever it stands.
import { expect, test } from '@playwright/test';
import { chapitres, chapters } from './support/chapters';
import { islands } from './support/sites';

const titles = ':is(h1, h2, h3, h4):not(.statement h3), .toc a, .turn a, .card h3, .contents a, .box-title';

for (const [which, paths] of Object.entries({
  'of other pages': ['fr/', 'en/timeline/', 'fr/histoire/reponses/', 'fr/cours-entier/'],
  'of English chapters': chapters,
  'of French chapters': chapitres,
})) {
  test(`what follows the colon of a title stands beside it whole, or begins a line, ${which}`, async ({ page }) => {
    let seen = 0;
    for (const path of paths) {
      await page.goto(islands.root + path);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.locator(`main :is(${titles}), .toc a`).evaluateAll((all) => {
          const broken: string[] = [];
          let parted = 0;
          for (const title of all) {
            const rest = title.querySelector('.rest');
            const bare = title.cloneNode(true);
            if (bare instanceof Element) for (const code of bare.querySelectorAll('code, .kicker')) code.remove();
            if (/[^ ]: +\S/.test(bare.textContent ?? '') && !rest) broken.push(`not parted: ${title.textContent}`);
            if (!rest) continue;
            parted++;
            const [box, line] = [rest.getBoundingClientRect(), parseFloat(getComputedStyle(rest).lineHeight)];
            if (box.width === 0) continue;
            const left = title.getBoundingClientRect().left;
            const isBeside = box.height < 1.5 * line;
            // In a list the number stands before the title.
            if (!isBeside && box.left > left + 70) broken.push(`broken elsewhere: ${title.textContent}`);
          }
          return { broken, parted };
        });
        seen += found.parted;
        expect(found.broken, `${path} at ${width} px`).toEqual([]);
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
}
