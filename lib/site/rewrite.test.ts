import { expect, test } from 'vitest';
import { formatPage, parsePage } from '@/lib/site/html';
import { rewriteAddresses } from '@/lib/site/rewrite';

test.each([
  ['<a href="/fr/#x">', '<a href="../#x">'],
  [
    '<img srcset="/a.png 1x, /b.png 2x, https://h/c.png 3x">',
    '<img srcset="../../a.png 1x, ../../b.png 2x, https://h/c.png 3x">',
  ],
  [
    `<i data-props='{"home":"/fr/","path":"/proc","root":"/"}'>`,
    `<i data-props='{"home":"../","path":"/proc","root":"/"}'>`,
  ],
  [
    '<style>a{src:url(https://site.invalid/a.png)}b{src:url("https://site.invalid/b (1).png#c")}i{content:"/a.png"}</style>',
    '<style>a{src:url(../../a.png)}b{src:url("../../b (1).png#c")}i{content:"/a.png"}</style>',
  ],
])('%s is relative', (rooted, relative) => {
  const page = parsePage(`<body>${rooted}`);
  rewriteAddresses(page, { from: '/fr/x/', addressOf: (url) => url, exists: (url) => url === '/fr/' });
  expect(formatPage(page)).toContain(relative);
});
