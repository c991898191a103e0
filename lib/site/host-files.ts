// What hosts and search engines read beside the pages.
import { formatHeaders, type HeaderRule } from '@/lib/serve/headers';

/** The first line of the `_headers` of a site made here; the hosts that read that file skip it. */
export const ownMark = '# Made by Virli. A new build replaces this folder and all that is in it.';

type OfSite = {
  /** Without its last slash. */
  siteUrl: string | undefined;
  /** The policy of each page, by its rooted address. */
  policies: Map<string, string>;
  /** The files whose names change with their content. */
  hashed: string;
};

/** File → text. */
export function hostFiles({ siteUrl, policies, hashed }: OfSite): Record<string, string> {
  const rules: HeaderRule[] = [
    // First: Cloudflare reads a hundred rules, and skips the rest.
    { path: '/*', headers: [['X-Content-Type-Options', 'nosniff']] },
    { path: hashed, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    ...[...policies].map(([path, policy]): HeaderRule => ({ path, headers: [['Content-Security-Policy', policy]] })),
  ];
  return {
    _headers: `${ownMark}\n\n${formatHeaders(rules)}`,
    // GitHub Pages, from a branch, would leave out folders whose name begins with `_`.
    '.nojekyll': '',
    // `npx serve` leaves a page at an address without its last slash.
    'serve.json': '{ "trailingSlash": true }\n',
    ...(siteUrl && {
      'sitemap.xml': sitemap(siteUrl, [...policies.keys()]),
      'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`,
    }),
  };
}

function sitemap(siteUrl: string, pages: string[]): string {
  const entries = pages.map((page) => `  <url><loc>${escapeXml(siteUrl + encodeURI(page))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

/** An address has its `<`, `>` and `"` encoded already. */
function escapeXml(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
