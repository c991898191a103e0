import { expect, test } from 'vitest';
import { minifyStyles, readStylesheet } from '@/lib/site/styles.node';

const css =
  '@font-face { font-family: Tea; src: url(/tea.woff2) format("woff2") } p { background: url("/a.svg"); content: "url(/no)" } /* url(/no) */';

test('addresses are led to where the files are, those in texts and comments left alone', () => {
  expect(readStylesheet(css, { rewrite: (url) => `..${url}`, fonts: true })).toBe(
    '@font-face{font-family:Tea;src:url(../tea.woff2)format("woff2")}p{content:"url(/no)";background:url(../a.svg)}',
  );
});

test('without fonts, none is named', () => {
  expect(readStylesheet(css, { rewrite: (url) => url, fonts: false })).toBe(
    'p{content:"url(/no)";background:url(/a.svg)}',
  );
});

test('what the browsers of package.json know is not spelled out for older ones', () => {
  const styles = 'a{color:light-dark(#000,#fff);&:hover{inset:0}}@media (width>=30rem){a{margin-inline:0}}';
  expect(minifyStyles(styles)).toBe(styles);
});

test('custom properties keep their names, and each layer its place and one block', () => {
  expect(
    minifyStyles('@layer base,print;@layer print{p{top:0}}@layer base{:root{--ink-soft:#111}}@layer print{q{top:0}}'),
  ).toBe('@layer base{:root{--ink-soft:#111}}@layer print{p,q{top:0}}');
});
