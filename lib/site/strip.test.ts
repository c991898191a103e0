import { expect, test } from 'vitest';
import { formatPage, parsePage } from '@/lib/site/html';
import { stripNext } from '@/lib/site/strip';

test('comments stay only inside islands', () => {
  const page = parsePage('<body><p>a<!-- -->b</p><div data-island="x"><p>c<!-- -->d</p></div></body>');
  stripNext(page);
  expect(formatPage(page)).toContain('<p>ab</p><div data-island="x"><p>c<!-- -->d</p></div>');
});
