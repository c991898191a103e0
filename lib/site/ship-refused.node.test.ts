// What stops a site from being made, in the words that its maker reads.
import { expect, test } from 'vitest';
import { type Shipped, shipped } from '@/lib/site/fixture/shipped.node';

test.each<[string, [string, string], string]>([
  [
    'fr/index.html',
    ['/fr/page/#leaf', '/fr/nulle-part/'],
    '/fr/: this leads nowhere, there is no /fr/nulle-part/: <a href="nulle-part/">La feuille</a>',
  ],
  [
    'fr/index.html',
    ['#leaf', '#root'],
    '/fr/: this leads to a place that /fr/page/ does not have, #root: <a href="page/#root">La feuille</a>',
  ],
  [
    'fr/index.html',
    ['src="/icon.svg"', 'src="/lost.png"'],
    '/fr/: this leads nowhere, there is no /lost.png: <img src="../lost.png">',
  ],
  [
    'fr/index.html',
    ['<p>', '<video poster="/lost.png"></video><p>'],
    '/fr/: this leads nowhere, there is no /lost.png: <video poster="../lost.png">',
  ],
  [
    'fr/index.html',
    ['2x"', '2x, /lost.png 3x"'],
    '/fr/: this leads nowhere, there is no /lost.png: <img src="../_virli/icon-fb91f9a03c.svg">',
  ],
  [
    'fr/index.html',
    ['<p>', '<svg><use xlink:href="/lost.svg#a"></use></svg><p>'],
    '/fr/: this leads nowhere, there is no /lost.svg: <use xlink:href="../lost.svg#a">',
  ],
  [
    'fr/index.html',
    ['<p>', '<p style="color:red">'],
    '/fr/: a `style` attribute, which the policy forbids (use a class): <p>Un thé.</p>',
  ],
  [
    'fr/index.html',
    ['<p>', '<p onclick="go()">'],
    '/fr/: an inline `onclick`, which the policy forbids (listen from a script): <p>Un thé.</p>',
  ],
  ['fr/index.html', ['<p>', '<p fill="var(--lost)">'], '/fr/: var(--lost) is asked for, and never declared'],
  ['fr/index.html', ['<p>', '<p id="x"></p><p id="x">'], '/fr/: two elements have the id "x": <p id="x">Un thé.</p>'],
  [
    'fr/index.html',
    ['<p>', '<template id="B:0"></template><p>'],
    '/fr/: React wrote this page in pieces that only its script would put together (remove the Suspense): <template id="B:0">',
  ],
  ['fr/index.html', ['early()', 'self.__next_f=1'], '/fr/: a script of Next is left over: <script>'],
  [
    'fr/not-found-page/index.html',
    ['</main>', '<img src="/icon.svg"></main>'],
    '/fr/x/: a 404 page stands alone, and this needs a file (`src`): <img>',
  ],
  [
    'fr/not-found-page/index.html',
    ['</main>', '<video poster="/icon.svg"></video></main>'],
    '/fr/x/: a 404 page stands alone, and this needs a file (`poster`): <video>',
  ],
  [
    'fr/not-found-page/index.html',
    ['<main', '<main class="drawn"'],
    '/fr/x/: a 404 page stands alone, and this needs a file (`../../_virli/icon-fb91f9a03c.svg`): <style>',
  ],
])('%s with %j is refused', async (file, change, problem) => {
  await expect(shipped({ edit: { [file]: change } })).rejects.toThrow(`${problem}\n1 problem. The site was not made.`);
});

test('an island that nobody registered is refused before anything is written', async () => {
  const edit: Shipped['edit'] = { 'fr/page/index.html': ['"progress"', '"progres"'] };
  await expect(shipped({ edit })).rejects.toThrow(
    '/fr/page/: no island is called "progres". lib/site/fixture/islands.ts knows progress, resting, near, scales, broken, spoilt, lab.',
  );
});

test.each([
  ['url("../../../lost.svg")', 'this leads nowhere, there is no /lost.svg: <style>'],
  [
    'image-set("/icon.svg" 1x)',
    'an address from the root in an `image-set`, which breaks the site below a path (write it in a `url()`): <style>',
  ],
])('a stylesheet with %s is refused, on each page that has it', async (background, problem) => {
  const edit: Shipped['edit'] = { '_next/static/chunks/a.css': ['url("../../../icon.svg")', background] };
  const problems = ['/fr/', '/fr/page/', '/'].map((page) => `${page}: ${problem}`);
  await expect(shipped({ edit })).rejects.toThrow([...problems, '3 problems. The site was not made.'].join('\n'));
});
