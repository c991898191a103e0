import { expect, test } from 'vitest';
import { dropUnusedProperties, pruneCss, readCss } from '@/lib/site/prune-css';

const named = new Set(['quiz', 'why', 'hw']);
const prune = (css: string) => pruneCss(readCss(css), (name) => named.has(name));

test.each([
  ['a rule whose class is named stays', '.quiz{a:b}', '.quiz{a:b}'],
  ['a rule whose class nobody names goes', '.slide{a:b}.quiz{c:d}', '.quiz{c:d}'],
  ['in a list, only what can match stays', '.slide,.quiz p,h1{a:b}', '.quiz p,h1{a:b}'],
  ['every class of a selector must be named', '.quiz .slide{a:b}.quiz.why>p{c:d}', '.quiz.why>p{c:d}'],
  [
    'elements and attributes always stay',
    'p{a:b}[data-said=wrong]{a:b}[href="#x"]{a:b}',
    'p{a:b}[data-said=wrong]{a:b}[href="#x"]{a:b}',
  ],
  ['an id is a name too', '#why p{a:b}#slide p{a:b}', '#why p{a:b}'],
  [
    'a class in :not or :is says nothing',
    '.quiz:not(.slide){a:b}:is(.slide,p){c:d}',
    '.quiz:not(.slide){a:b}:is(.slide,p){c:d}',
  ],
  [
    'commas and brackets in functions do not cut',
    ':is(h1,h2:not(.a,.b)) p,.slide{a:b}',
    ':is(h1,h2:not(.a,.b)) p{a:b}',
  ],
  [
    'a dot in a string or an attribute is no class',
    '[href$=".slide"]{content:".a{}"}p{a:b}',
    '[href$=".slide"]{content:".a{}"}p{a:b}',
  ],
  [
    'groups are pruned inside, and go when empty',
    '@media print{.slide{a:b}}@media(width>1px){.slide{a:b}.why{c:d}}',
    '@media(width>1px){.why{c:d}}',
  ],
  [
    'an empty layer keeps its place in the order when it is met first',
    '@layer b{.slide{a:b}}@layer a{.hw{a:b}}',
    '@layer b{}@layer a{.hw{a:b}}',
  ],
  [
    'an empty layer whose place is known goes',
    '@layer a,b;@layer b{.slide{a:b}}@layer a{.hw{a:b}}',
    '@layer a,b;@layer a{.hw{a:b}}',
  ],
  [
    'fonts, keyframes and transitions are not rules',
    '@font-face{a:b}@keyframes x{0%{a:b}}@view-transition{navigation:auto}',
    '@font-face{a:b}@keyframes x{0%{a:b}}@view-transition{navigation:auto}',
  ],
  [
    'what is nested lives and dies with its rule',
    '.quiz{a:b;.slide &{c:d}}.slide{.quiz &{a:b}}',
    '.quiz{a:b;.slide &{c:d}}',
  ],
  ['a name may have accents', '.thé{a:b}.quiz{c:d}', '.quiz{c:d}'],
  ['an escaped name is left alone', '.a\\:b{a:b}', '.a\\:b{a:b}'],
  [
    'the last declaration may lack its semicolon',
    '@import "x.css";.why{a:url(";}")}',
    '@import "x.css";.why{a:url(";}")}',
  ],
])('%s', (_sentence, css, left) => {
  expect(prune(css)).toBe(left);
});

test.each([
  ['a property that is asked for stays', ':root{--a:1;--b:2}p{x:var(--a)}', ':root{--a:1;}p{x:var(--a)}'],
  [
    'so does one that another asks for',
    ':root{--a:1;--b:var(--a)}p{x:var(--b)}',
    ':root{--a:1;--b:var(--a)}p{x:var(--b)}',
  ],
  ['but not when that one goes', ':root{--a:1;--b:var(--a);c:d}', ':root{c:d}'],
  ['a rule left without any goes', '@layer a{}@layer b{.x{--a:1}}', '@layer a{}@layer b{}'],
  ['a fallback counts', ':root{--a:1}p{x:var(--b,var(--a))}', ':root{--a:1}p{x:var(--b,var(--a))}'],
  [
    'what stands in a text is no property',
    ':root{--i:url("data:image/svg+xml;base64,AA");--b:2}p{x:var(--b)}',
    ':root{--b:2}p{x:var(--b)}',
  ],
  ['nor in an address', ':root{--i:url(data:x;base64,AA);--b:2}p{x:var(--b)}', ':root{--b:2}p{x:var(--b)}'],
  ['nor an empty rule', 'p{content:"{}"}q{content:";--a:1;"}', 'p{content:"{}"}q{content:";--a:1;"}'],
  ['a longer name is another name', ':root{--a-wash:1;--a:2}p{x:var(--a)}', ':root{--a:2}p{x:var(--a)}'],
])('of custom properties: %s', (_sentence, css, left) => {
  expect(dropUnusedProperties(css)).toBe(left);
});

test('a drawing keeps the colours that its attributes ask for', () => {
  expect(dropUnusedProperties(':root{--a:1;--b:2}', 'fill="var(--b)"')).toBe(':root{--b:2}');
});
