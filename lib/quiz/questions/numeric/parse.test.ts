import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './parse';

const numberIn = (typed: string, locale: 'fr' | 'en', ...units: string[]) => {
  const read = parseNumber(typed, locale, units);
  return read && Number(read.value);
};

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
  // Signs that texts and keyboards have for the same thing.
  ['fr', '84\u00a0044', 84044],
  ['fr', '84\u2009044', 84044],
  ['fr', "84'044", 84044],
  ['en', '84’044', 84044],
  ['en', '1_000_000', 1000000],
  ['en', '–3', -3],
  ['en', '‑3', -3],
  ['en', '－３．５', -3.5],
  ['fr', '１２，５', 12.5],
  ['en', '+5', 5],
  ['en', '\u200e5\u200b', 5],
  ['en', '\ufeff5', 5],
  ['fr', '5,', 5],
  ['fr', ',5', 0.5],
  // A comma or a point: of both, the last one is the decimal one; twice, it groups.
  ['en', '1,024', 1024],
  ['fr', '1,024', 1.024],
  ['fr', '1.024', 1.024],
  ['en', '0,024', 0.024],
  ['en', '1,0245', 1.0245],
  ['fr', '1,024.5', 1024.5],
  ['en', '1.024,5', 1024.5],
  ['fr', '1.024.000', 1024000],
  ['fr', '1,024,000', 1024000],
  ['en', '84 044,5', 84044.5],
  ['en', '0.000 000 001 6', 1.6e-9],
  // Exponents.
  ['en', '1e-12', 1e-12],
  ['fr', '1,6E−12', 1.6e-12],
  ['en', '1.6×10^-12', 1.6e-12],
  ['fr', '1,6·10⁻¹²', 1.6e-12],
  ['fr', '1,6 × 10⁻¹²', 1.6e-12],
  ['fr', '1,6.10^-12', 1.6e-12],
  ['en', '1.6 * 10^+3', 1600],
  ['en', '1.6 x 10-12', 1.6e-12],
  ['en', '1.6 10^-12', 1.6e-12],
  ['en', '10⁻¹²', 1e-12],
  ['en', '−10^3', -1000],
] as const)('%s: "%s" is %d', (locale, typed, value) => {
  expect(numberIn(typed, locale)).toBe(value);
});

test.each([
  '',
  '-',
  '.',
  'twelve',
  '1.2.3',
  '12 apples',
  '--4',
  '1e999',
  '0x10',
  '1 5',
  '12 34',
  '1,234,56',
  '1,23.456.789',
  '1.6×1012',
  '510^3',
  '2^64',
  '5/3',
  '½',
  '9'.repeat(10_000),
])('"%s" is not a number', (typed) => {
  expect(parseNumber(typed, 'en')).toBeNull();
});

test('a large number is read to its last digit', () => {
  expect(parseNumber('18 446 744 073 709 551 615', 'fr')?.value).toBe('18446744073709551615.');
});

test('the unit may be typed too', () => {
  expect(numberIn('45 %', 'fr', '%')).toBe(45);
  expect(numberIn('45％', 'fr', '%')).toBe(45);
  expect(numberIn('125ms', 'en', 'ms')).toBe(125);
  expect(numberIn('3 us', 'en', 'µs')).toBe(3);
  expect(numberIn('3 μs', 'en', 'µs')).toBe(3);
  expect(numberIn('125 s', 'en', 'ms')).toBeNull();
});

test('the case of a unit counts, so that Mb is never taken for MB', () => {
  expect(numberIn('700 MB', 'en', 'MB')).toBe(700);
  for (const other of ['Mb', 'mb', 'mB']) expect(numberIn(`700 ${other}`, 'en', 'MB')).toBeNull();
  expect(numberIn('64 KiB', 'en', 'KiB')).toBe(64);
  expect(numberIn('64 kib', 'en', 'KiB')).toBeNull();
});

test('of several units the one that was written is named, the longest that fits', () => {
  expect(parseNumber('5 min', 'en', ['min', 'h'])).toEqual({ value: '5.', unit: 'min' });
  expect(parseNumber('5 ms', 'en', ['s', 'ms'])).toEqual({ value: '5.', unit: 'ms' });
  expect(parseNumber('5', 'en', ['min', 'h'])).toEqual({ value: '5.', unit: '' });
});

test('a number written as the reader’s language writes it is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('fr' as const, 'en' as const), (value, locale) => {
      expect(numberIn(new Intl.NumberFormat(locale).format(value), locale)).toBe(value);
    }),
  );
}, 60_000);

test('whatever is typed, reading it never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr' as const, 'en' as const), (typed, locale) => {
      const read = parseNumber(typed, locale, ['%', 'MB']);
      expect(read === null || Number.isFinite(Number(read.value))).toBe(true);
    }),
  );
}, 60_000);
