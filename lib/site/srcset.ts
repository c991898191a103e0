// `a.png 1x, b.png 2x`: https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute

type Candidate = { url: string; size: string };

export function readSrcset(srcset: string): Candidate[] {
  // A comma may stand inside of an address, and not at its end.
  const candidates = srcset.matchAll(/((?!,)\S*[^\s,])(\s[^,]*)?(?:,|\s|$)/g);
  return [...candidates].map(([, url = '', size = '']) => ({ url, size: size.trim() }));
}

export function writeSrcset(candidates: Candidate[]): string {
  return candidates.map(({ url, size }) => (size ? `${url} ${size}` : url)).join(', ');
}
