import { expect, test } from 'vitest';
import { minifyStyles, readStylesheet } from '@/lib/site/styles.node';

test('addresses are led to where the files are, from the stylesheet, those in texts and comments left alone', () => {
  const css =
    '@font-face { font-family: Tea; src: url(../tea.woff2) format("woff2") } p { background: url("/a.svg"); mask: url(#a); content: "url(/no)" } /* url(/no) */';
  expect(readStylesheet(css, '/_next/a.css', (url) => `/_virli${url}`)).toBe(
    '@font-face{font-family:Tea;src:url(https://site.invalid/_virli/tea.woff2)format("woff2")}p{content:"url(/no)";background:url(https://site.invalid/_virli/a.svg);mask:url(#a)}',
  );
});

test('what is not a file of the site stays', () => {
  const css = 'p{background:url(https://host/a.svg)}q{background:url(data:image/png;base64,AA)}';
  expect(readStylesheet(css, '/_next/a.css', () => '/lost')).toBe(css);
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
