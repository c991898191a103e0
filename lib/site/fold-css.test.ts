import { expect, test } from 'vitest';
import { foldCss } from '@/lib/site/fold-css';

test.each([
  [
    'the blocks of a layer become one, in the order of the layers',
    '@layer a,b;@layer b{p{x:1}}@layer a{p{x:2}}@layer b{q{x:3}}',
    '@layer a{p{x:2}}@layer b{p{x:1}q{x:3}}',
  ],
  ['a layer met first comes first', '@layer t{p{x:1}}@layer a,t;@layer a{p{x:2}}', '@layer t{p{x:1}}@layer a{p{x:2}}'],
  ['a layer without rules goes', '@layer a,b;@layer b{p{x:1}}', '@layer b{p{x:1}}'],
  ['what is in no layer keeps its order', 'p{x:1}@layer a{p{x:2}}p{x:3}', '@layer a{p{x:2}}p{x:1}p{x:3}'],
  ['layers in a group are left alone', '@layer a{p{x:1}}@media print{@layer b{p{x:2}}}@layer a{q{x:1}}', undefined],
  ['so are layers of layers', '@layer a.b{p{x:1}}@layer c{p{x:2}}@layer a.b{q{x:1}}', undefined],
  ['and layers without a name', '@layer{p{x:1}}@layer a{p{x:2}}@layer{q{x:1}}', undefined],
  ['and what an import would no longer be before', '@import "x.css";@layer a{p{x:1}}', undefined],
])('%s', (_sentence, css, folded = css) => {
  expect(foldCss(css)).toBe(folded);
});

test.each([
  ['what stands in an element is written inside it', '.box{x:1}.box p{x:2}.box>p{x:3}', '.box{x:1;p{x:2}>p{x:3}}'],
  ['a state is written with &', '.copy{x:1}.copy:hover,.copy[open]{x:2}', '.copy{x:1;&:hover,&[open]{x:2}}'],
  ['so is a pseudo-element', '.copy{x:1}.copy:before{x:2}', '.copy{x:1;&:before{x:2}}'],
  [
    'nothing is written inside a pseudo-element',
    '.question:before{x:1}.question:before:hover{x:2}',
    '.question{&:before{x:1}&:before:hover{x:2}}',
  ],
  [
    'inside can be deep',
    '.question{x:1}.question .stem{x:2}.question .stem pre{x:3}',
    '.question{x:1;.stem{x:2;pre{x:3}}}',
  ],
  [
    'a head without a rule of its own is written if that is shorter',
    '.listing .number{x:1}.listing .string{x:2}.listing .comment{x:3}a b{x:1}a i{x:2}',
    '.listing{.number{x:1}.string{x:2}.comment{x:3}}a b{x:1}a i{x:2}',
  ],
  ['rules that are not in a row stay where they are', '.box{x:1}p{x:2}.box p{x:3}', '.box{x:1}p{x:2}.box p{x:3}'],
  ['a rule for several elements takes nothing in', '.box,p{x:1}.box p{x:2}', '.box,p{x:1}.box p{x:2}'],
  ['another name that begins alike is another', '.box{x:1}.box-head{x:2}', '.box{x:1}.box-head{x:2}'],
  ['all selectors of a rule must begin alike', '.box{x:1}.box p,h2 p{x:2}', '.box{x:1}.box p,h2 p{x:2}'],
  ['brackets are one part', '.side{x:1}.side:not(:is(.a,.b)>p) p{x:2}', '.side{x:1;&:not(:is(.a,.b)>p) p{x:2}}'],
  ['groups are folded inside', '@media print{.box{x:1}.box p{x:2}}', '@media print{.box{x:1;p{x:2}}}'],
  ['what cannot be read is left alone', '.a\\:b{x:1}.a\\:b p{x:2}', '.a\\:b{x:1}.a\\:b p{x:2}'],
  [
    'spaces that mean nothing go, those in texts stay',
    'p{font:1rem / 1.5 "A, B", serif;content:"a / b" / "";x:calc(1px + 2px)}',
    'p{font:1rem/1.5 "A, B",serif;content:"a / b"/"";x:calc(1px + 2px)}',
  ],
])('%s', (_sentence, css, folded) => {
  expect(foldCss(css)).toBe(folded);
});
