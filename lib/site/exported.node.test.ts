import { expect, test } from 'vitest';
import { placeIn } from './exported.node';

test.each([
  ['/fr/p%C3%A2te/?a#b', 'out/fr/pâte'],
  ['/icon.svg', 'out/icon.svg'],
  // An option of a question, which begins as an address does.
  ['/proc/100%', 'out/proc/100%'],
])('%s is %s, whatever its signs of percent', (url, place) => {
  expect(
    placeIn('out', url)
      .replace(/[/\\]$/, '')
      .replaceAll('\\', '/'),
  ).toBe(place);
});
