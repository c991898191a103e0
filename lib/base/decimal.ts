// Decimal numbers as people write them, kept whole: a double forgets the last digits of 2^64, and which of 0.1 + 0.2 was typed.

/** A number in units of 10⁻¹⁹⁸, the smallest that can be written with 99 decimals and an exponent of two figures. */
export type Decimal = bigint;

const scale = 198;

// Long enough for every quantity of nature; short enough to be read in no time, whatever is pasted.
const written = /^([-+]?)(\d{0,99})(?:\.(\d{0,99}))?(?:e([-+]?\d{1,2}))?$/i;

/** A number written like `-1234.5e-6`; `null` when it is none, has more than 99 digits before or after the point, or an exponent beyond 99. */
export function decimalOf(text: string): Decimal | null {
  const [, sign = '', whole = '', part = '', power = 0] = written.exec(text) ?? [];
  return whole + part ? BigInt(sign + whole + part) * tenTo(scale + Number(power) - part.length) : null;
}

export function times(one: Decimal, other: Decimal): Decimal {
  return (one * other) / tenTo(scale);
}

/** The digits without the zeros around them, and the power of ten of the last one: -1500 is -15 × 10². */
export function digitsOf(decimal: Decimal): { digits: string; power: number } {
  const [, digits = '', zeros = ''] = /^(.+?)(0*)$/.exec(String(decimal)) ?? [];
  return decimal ? { digits, power: zeros.length - scale } : { digits: '0', power: 0 };
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
