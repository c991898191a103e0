import { type Decimal, decimalOf } from '@/lib/base/decimal';

/** A number as it goes through JSON: a text where a double would lose digits. */
export type Exact = string | number;

/** Whether a number is within a tolerance, exactly: nothing is rounded, so 4294967295 is not 4294967296. */
export function near(value: Decimal, wanted: Exact, tolerance: Exact): boolean {
  const gap = value - exact(wanted);
  return (gap < 0n ? -gap : gap) <= exact(tolerance);
}

/** What an author wrote, which the schema of numeric questions has let pass. */
export function exact(number: Exact): Decimal {
  return decimalOf(`${number}`) ?? 0n;
}
