/** Tells of an error as if nobody had caught it. */
export function reported(error: unknown): void {
  // Until Chrome 94 and Safari 15.3 are gone: they have no `reportError`.
  if ('reportError' in globalThis) reportError(error);
  else
    setTimeout(() => {
      throw error;
    });
}
