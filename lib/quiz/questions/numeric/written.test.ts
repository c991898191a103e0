import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf } from '@/lib/base/decimal';
import { locales } from '@/lib/i18n/locales';
import { parseNumber } from './parse';
import { withUnit } from './with-unit';
import { writtenNumber } from './written';

test('a quantity has spaces or commas between its thousands, a uid has not', () => {
  expect(writtenNumber('40000', 'Mo', 'fr')).toBe('40\u202f000');
  expect(writtenNumber('40000', 'MB', 'en')).toBe('40,000');
  expect(writtenNumber('100033', undefined, 'fr')).toBe('100033');
  expect(writtenNumber('1.5', undefined, 'fr')).toBe('1,5');
  expect(writtenNumber('-1234567.125', 'B', 'en')).toBe('−1,234,567.125');
});

test.each([
  ['18446744073709551616', '18446744073709551616'],
  ['0.05', '0.05'],
  ['0.000001', '0.000001'],
  ['0.0000000000016', '1.6\u00a0×\u00a010⁻¹²'],
  ['-1e-9', '−1\u00a0×\u00a010⁻⁹'],
  ['2.5e12', '2500000000000'],
  ['6.02214076e23', '602214076000000000000000'],
  ['1e30', '1\u00a0×\u00a010³⁰'],
  ['0', '0'],
  ['0.000', '0'],
  ['0e50', '0'],
  ['1.10', '1.1'],
  ['007', '7'],
])('%s is written whole: %s', (value, expected) => {
  expect(writtenNumber(value, undefined, 'en')).toBe(expected);
});

test('the unit stands apart, but for the English percent sign', () => {
  expect(withUnit('3', '%', 'fr')).toBe('3\u00a0%');
  expect(withUnit('3', '%', 'en')).toBe('3%');
  expect(withUnit('40', 'MB', 'en')).toBe('40\u00a0MB');
  expect(withUnit('100033', undefined, 'en')).toBe('100033');
});

const number = fc
  .record({ digits: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), power: fc.integer({ min: -40, max: 40 }) })
  .map(({ digits, power }) => `${digits}e${power}`);
const unit = fc.constantFrom(undefined, '%', 'Mo', 'KiB', 'µs', 'e', 'pages de 4 Kio');

test('whatever number is shown, with its unit or without, is read back as the same number', () => {
  fc.assert(
    fc.property(number, unit, fc.constantFrom(...locales), (value, unit, locale) => {
      const shown = writtenNumber(value, unit, locale);
      for (const typed of [shown, withUnit(shown, unit, locale)]) {
        const read = parseNumber(typed, locale, [unit ?? '']);
        expect(decimalOf(read?.value ?? ''), typed).toBe(decimalOf(value));
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);
