import { test } from '@playwright/test';

/** Skips what cannot be tried on this machine, and says why; where CI runs everything must be there. `missing`: what is not. */
export function needs(missing: string | undefined): void {
  if (missing && process.env.CI) throw new Error(missing);
  test.skip(missing !== undefined, missing);
}
