// Writes styles short (lightningcss) and leads their addresses to where the files are.
import { transform } from 'lightningcss';

export type StyleOptions = {
  /** The address to write for one found in `url()`. */
  rewrite: (url: string) => string;
  /** A 404 page brings no font: where it is shown, nothing beside it can be found. */
  fonts: boolean;
};

/** One stylesheet of Next's export, ready to stand in a page with others. */
export function readStylesheet(css: string, { rewrite, fonts }: StyleOptions): string {
  return write(css, {
    Url: (address) => ({ ...address, url: rewrite(address.url) }),
    Rule: { 'font-face': () => (fonts ? undefined : []) },
  });
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
