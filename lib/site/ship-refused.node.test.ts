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
])('%s with %j is refused', async (file, change, problem) => {
  await expect(shipped({ edit: { [file]: change } })).rejects.toThrow(`${problem}\n1 problem. The site was not made.`);
});

test('an island that nobody registered is refused before anything is written', async () => {
  const edit: Shipped['edit'] = { 'fr/page/index.html': ['"progress"', '"progres"'] };
  await expect(shipped({ edit })).rejects.toThrow(
    '/fr/page/: no island is called "progres". lib/site/fixture/islands.ts knows progress, resting, near, scales, broken, spoilt, lab.',
  );
});
