import { expect, test } from 'vitest';
import { formatPage, parsePage } from '@/lib/site/html';
import { addSpeculation, putAddressFirst } from '@/lib/site/page-scripts.node';

function after(step: (page: ReturnType<typeof parsePage>) => void, head: string, body = ''): string {
  const page = parsePage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
  step(page);
  return formatPage(page);
}

test('the script that mends the address stands before the styles, which have addresses of fonts in them', () => {
  const head = '<meta name="viewport"><style>a{b:c}</style><script>a()</script><script data-address="">b()</script>';
  expect(after(putAddressFirst, head)).toContain(
    '<head><script data-address="">b()</script><meta name="viewport"><style>a{b:c}</style><script>a()</script></head>',
  );
});

test('a page without that script stays as it is', () => {
  expect(after(putAddressFirst, '<title>t</title>')).toContain('<head><title>t</title></head>');
});

test('the page that a link leads to is prepared before the click, but not the page itself', () => {
  const html = after(addSpeculation, '', '<a href="leaf/" data-prefetch="">Leaf</a>');
  const rules = JSON.parse(/<script type="speculationrules">(.*?)<\/script>/.exec(html)?.[1] ?? '');
  const where = { selector_matches: 'a[data-prefetch]:not([href^="#"], [href="./"], [aria-current=page])' };
  const next = [
    { where, eagerness: 'moderate' },
    { where: { selector_matches: 'a[data-prefetch=eager]' }, eagerness: 'eager' },
  ];
  expect(rules).toEqual({ prefetch: next, prerender: next });
});

test('a page that leads nowhere says nothing of the next one', () => {
  expect(after(addSpeculation, '', '<a href="leaf/">Leaf</a>')).not.toContain('speculationrules');
});
