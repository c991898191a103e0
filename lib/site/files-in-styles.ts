/** The addresses that styles ask for: not `url(#id)`, nor what stands in the styles themselves (`data:`). */
export function filesInStyles(css: string): string[] {
  const texts = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/g;
  return [...css.matchAll(texts)]
    .map(([, ...ways]) => ways.find(Boolean) ?? '')
    .filter((url) => !/^(#|data:|$)/.test(url));
}
