import { expect, test } from 'vitest';
import { formatPage, parsePage } from '@/lib/site/html';
import { joinHeadScripts, joinStyles } from '@/lib/site/page-scripts';

function after(step: (page: ReturnType<typeof parsePage>) => void, head: string, body = ''): string {
  const page = parsePage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
  step(page);
  return formatPage(page);
}

test('the scripts of the head run as one, in their order, with the address that the last one needs', () => {
  const head =
    '<script>a()</script><link rel="icon"><script>(b)</script><script src="c.js"></script>' +
    '<script type="speculationrules">{}</script><script data-src="d.js">(e)</script>';
  expect(after(joinHeadScripts, head, '<script>f()</script>')).toBe(
    '<!DOCTYPE html><html><head><script data-src="d.js">a();(b);(e)</script><link rel="icon">' +
      '<script src="c.js"></script><script type="speculationrules">{}</script></head><body><script>f()</script></body></html>',
  );
});

test('the styles of a page are one, but those for some media only', () => {
  const head = '<style>a{b:c}</style><style media="print">d{e:f}</style>';
  expect(after(joinStyles, head, '<p>x</p><style>@page{margin:0}</style>')).toBe(
    '<!DOCTYPE html><html><head><style>a{b:c}@page{margin:0}</style><style media="print">d{e:f}</style></head><body><p>x</p></body></html>',
  );
});

test('a page without scripts or styles stays as it is', () => {
  expect(after(joinHeadScripts, '<title>t</title>')).toContain('<head><title>t</title></head>');
  expect(after(joinStyles, '<title>t</title>')).toContain('<head><title>t</title></head>');
});
