// The order of options that is this reader's own.

declare global {
  /** Set by early-order.browser.ts once the options stand in the reader's order. */
  var virliSeed: number | undefined;
}

/** The reader's seed when the options already stand in the reader's order, else `null`. */
export function seedAlreadyUsed(): number | null {
  return globalThis.virliSeed ?? null;
}

/** The reader's seed, the same on every page of this browser; made at the first visit; `null` where nothing can be kept. */
export function readerSeed(): number | null {
  try {
    const kept = Number(localStorage.getItem('virli:seed'));
    if (kept > 0) return kept;
    const made = 1 + Math.floor(Math.random() * 9999);
    localStorage.setItem('virli:seed', String(made));
    return made;
  } catch {
    return null;
  }
}
