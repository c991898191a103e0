import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf, digitsOf, times } from './decimal';

const known = (text: string) => {
  const decimal = decimalOf(text);
  if (decimal === null) throw new Error(`${text} is no number`);
  return decimal;
};

test.each([
  ['4294967296', '4294967296', 0],
  ['-1.50', '-15', -1],
  ['+5', '5', 0],
  ['.5', '5', -1],
  ['5.', '5', 0],
  ['-0', '0', 0],
  ['1500', '15', 2],
  ['1.6e-12', '16', -13],
  ['1e+21', '1', 21],
  [`0.${'0'.repeat(98)}1e-99`, '1', -198],
])('%s is a decimal number', (text, digits, power) => {
  expect(digitsOf(known(text))).toEqual({ digits, power });
});

test.each(['', '.', '-', 'e3', '1e', '1e100', '0x10', '1 000', '1,5', 'Infinity', '9'.repeat(100)])(
  '"%s" is none',
  (text) => {
    expect(decimalOf(text)).toBeNull();
  },
);

test('whole numbers are told from their neighbours, however large', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.constantFrom(-1n, 0n, 1n), (number, step) => {
      expect(known(String(number + step)) - known(String(number))).toBe(step * known('1'));
    }),
  );
});

test('fractions are compared as they are written, not as a computer halves them', () => {
  expect(times(known('0.1'), known('3'))).toBe(known('0.3'));
  expect(known('1.15') - known('1.1')).toBe(known('0.05'));
});

test('every double is the decimal that it prints', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 }), (number) => {
      const decimal = decimalOf(String(number));
      fc.pre(decimal !== null);
      const { digits, power } = digitsOf(decimal ?? 0n);
      expect(Number(`${digits}e${power}`)).toBe(number + 0);
    }),
  );
});
