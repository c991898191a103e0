import { expect, test } from 'vitest';
import { purgerOf } from '@/lib/site/purge.node';

const named = new Set(['quiz', 'why', 'hw', '--drawn']);
const purge = (css: string) => purgerOf(css)(named);

test.each([
  ['a rule whose class is named stays', '.quiz{top:0}', undefined],
  ['a rule whose class nobody names goes', '.slide{top:0}.quiz{left:0}', '.quiz{left:0}'],
  ['in a list, only what can match stays', '.slide,.quiz p,h1{top:0}', '.quiz p,h1{top:0}'],
  ['every class of a selector must be named', '.quiz .slide{top:0}.quiz.why>p{left:0}', '.quiz.why>p{left:0}'],
  [
    'elements and attributes always stay',
    'p{top:0}[data-said=wrong]{left:0}[href*="#x y"]{right:0}[open]{bottom:0}',
    undefined,
  ],
  ['an id is a name too', '#why p{top:0}#slide p{top:0}', '#why p{top:0}'],
  ['a class in :not or :has says nothing', '.quiz:not(.slide){top:0}p:has(.slide){left:0}', undefined],
  ['a dot in a string or an attribute is no class', '[href$="/.slide"]{content:".a{}"}p{top:0}', undefined],
  [
    'groups are purged inside, and go when empty',
    '@media print{.slide{top:0}}@media (width>=1px){.slide{top:0}.why{left:0}}',
    '@media (width>=1px){.why{left:0}}',
  ],
  [
    'an empty layer keeps its place in the order',
    '@layer b{.slide{top:0}}@layer a{.hw{top:0}}@layer b{.quiz{top:1px}}',
    '@layer b{.quiz{top:1px}}@layer a{.hw{top:0}}',
  ],
  [
    'fonts, keyframes and transitions are not rules',
    '@font-face{font-family:x;src:url(x)}@keyframes x{0%{top:0}}@view-transition{navigation:auto}',
    '@font-face{font-family:x;src:url(x)}@keyframes x{0%{top:0}}@view-transition{navigation:auto}',
  ],
  [
    'what is nested lives and dies with its rule',
    '.quiz{top:0;&:hover{left:0}&::before{left:1px}>p{left:2px}.slide &{left:3px}}.slide{.quiz &{top:0}}',
    '.quiz{top:0;&:hover{left:0}&:before{left:1px}&>p{left:2px}}',
  ],
  [
    'what names nothing stays',
    ':focus-visible{top:0}::selection{color:red}:root{left:0}*{right:0}dialog::backdrop{bottom:0}',
    undefined,
  ],
  [
    'what only new browsers know stays',
    '.why:popover-open{color:light-dark(#000,#fff)}.why::details-content{top:0}@supports (anchor-name:--x){.quiz{top:0}}',
    undefined,
  ],
  ['a name may have accents', '.thé{top:0}.quiz{left:0}', '.quiz{left:0}'],
])('%s', async (_sentence, css, left = css) => {
  expect(await purge(css)).toBe(left);
});

test.each([
  ['a property that is asked for stays', ':root{--a:1;--b:2}p{order:var(--a)}', ':root{--a:1}p{order:var(--a)}'],
  ['so does one that another asks for', ':root{--b:var(--a);--a:1}p{order:var(--b)}', undefined],
  ['but not when that one goes', ':root{--a:1;--b:var(--a);top:0}', ':root{top:0}'],
  ['a fallback counts', ':root{--a:1}p{order:var(--b,var(--a))}', undefined],
  ['so does what a drawing asks for', ':root{--drawn:1;--a:2}', ':root{--drawn:1}'],
  ['a longer name is another name', ':root{--a-wash:1;--a:2}p{order:var(--a)}', ':root{--a:2}p{order:var(--a)}'],
])('of custom properties: %s', async (_sentence, css, left = css) => {
  expect(await purge(css)).toBe(left);
});

test('pages that name the same share the work', async () => {
  const purge = purgerOf('.quiz{top:0}.slide{left:0}');
  const [one, two] = [new Set(['quiz', 'prose']), new Set(['quiz', 'figure'])];
  expect(purge(one)).toBe(purge(two));
  expect(await purge(new Set(['slide']))).toBe('.slide{left:0}');
});
