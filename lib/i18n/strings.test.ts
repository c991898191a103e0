import { expect, test } from 'vitest';
import { strings } from './strings';

test('every text of the interface exists in both languages', () => {
  const [fr, en] = [strings('fr'), strings('en')];
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  for (const text of [...Object.values(fr), ...Object.values(en)]) expect(text).toMatch(/\S/);
});
