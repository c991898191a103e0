// A browser may prepare a whole page before the reader asks for it (speculation rules), and never show it. What such a page
// reads may be old by the time it is shown, and what it writes would tell of a page that nobody has seen.

/** Whether this page is being prepared, and has not been shown yet. */
export function isPrepared(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

/** Begins at once, or when the page that is being prepared is shown. */
export function whenShown(begin: () => void): void {
  if (isPrepared()) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
