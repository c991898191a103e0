/** Whether two numbers are within a tolerance, forgiving what floating point loses (0.1 + 0.2 is 0.3). */
export function near(value: number, wanted: number, tolerance: number): boolean {
  const rounding = Math.abs(wanted) * 1e-9;
  return Math.abs(value - wanted) <= tolerance + rounding;
}
