// Writes styles short (Lightning CSS), and leads their addresses to where the files are.
import { transform } from 'lightningcss';
import { markerOrigin } from '@/lib/base/marker-origin';

/**
 * A stylesheet of Next's export, ready to stand in any page with others. `addressOf` tells where a file has gone, both rooted.
 * How far that is from the page is known later (rewrite.ts), so the address is written after the marker.
 */
export function readStylesheet(css: string, href: string, addressOf: (url: string) => string): string {
  function lead(url: string): string {
    if (url.startsWith('#') || !URL.canParse(url, markerOrigin + href)) return url;
    const { origin, pathname, hash } = new URL(url, markerOrigin + href);
    return origin === markerOrigin ? markerOrigin + addressOf(pathname + hash) : url;
  }
  return write(css, { Url: (address) => ({ ...address, url: lead(address.url) }) });
}

/** Takes out what is empty, and joins what stands side by side and is alike. */
export function minifyStyles(css: string): string {
  return write(css);
}

/**
 * No targets: Next has already written the styles for the browsers of package.json (`browserslist`), so light-dark(), nesting
 * and the like are there because all of these know them, and must not be spelled out for older ones.
 */
function write(css: string, visitor?: Parameters<typeof transform>[0]['visitor']): string {
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, visitor });
  return code.toString();
}
