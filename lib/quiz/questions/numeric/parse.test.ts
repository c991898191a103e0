import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './parse';

test.each([
  ['fr', '1,5', 1.5],
  ['fr', '1.5', 1.5],
  ['fr', '84 044', 84044],
  ['fr', '84\u202f044,5', 84044.5],
  ['en', '1,500', 1500],
  ['en', '1,500,000.25', 1500000.25],
  ['en', '1,5', 1.5],
  ['en', '40 000', 40000],
  ['en', '−3', -3],
  ['en', '2e3', 2000],
  ['en', ' 24 ', 24],
] as const)('%s: "%s" is %d', (locale, typed, value) => {
  expect(parseNumber(typed, locale)).toBe(value);
});

test.each(['', 'twelve', '1.2.3', '12 apples', '--4', '1e999', '0x10'])('"%s" is not a number', (typed) => {
  expect(parseNumber(typed, 'en')).toBeNull();
});

test('the unit may be typed too', () => {
  expect(parseNumber('45 %', 'fr', '%')).toBe(45);
  expect(parseNumber('125ms', 'en', 'ms')).toBe(125);
  expect(parseNumber('700mo', 'fr', 'Mo')).toBe(700);
  expect(parseNumber('125 s', 'en', 'ms')).toBeNull();
});

test('a number written as the reader’s language writes it is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('fr' as const, 'en' as const), (value, locale) => {
      expect(parseNumber(new Intl.NumberFormat(locale).format(value), locale)).toBe(value);
    }),
  );
});
