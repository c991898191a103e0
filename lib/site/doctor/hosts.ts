// Which software or service answers, and where its settings are: what to do is said for the host that one has.

export type Host =
  | 'nginx'
  | 'Apache'
  | 'Caddy'
  | 'GitHub Pages'
  | 'Netlify'
  | 'Cloudflare'
  | 'Amazon S3'
  | 'another host';

const signs: [Host, RegExp][] = [
  ['GitHub Pages', /github\.com/i],
  ['Netlify', /netlify/i],
  ['Cloudflare', /cloudflare/i],
  ['Amazon S3', /amazons3|cloudfront/i],
  ['nginx', /nginx|openresty/i],
  ['Apache', /apache|litespeed/i],
  ['Caddy', /caddy/i],
];

export function hostOf(headers: Record<string, string>): Host {
  const said = [headers.server, headers.via, headers['x-served-by']].join(' ');
  return (
    signs.find(([, sign]) => sign.test(headers.server ?? ''))?.[0] ??
    signs.find(([, sign]) => sign.test(said))?.[0] ??
    'another host'
  );
}

/** The words for a host, else those for any. */
export function forHost(host: Host, words: Partial<Record<Host, string>> & { any: string }): string {
  return words[host] ?? words.any;
}

/** Where the headers of a host are set. */
export function whereHeaders(host: Host): string {
  return forHost(host, {
    nginx:
      'deploy/nginx.conf (below a path deploy/nginx-path.conf) has it; a location with an add_header of its own inherits none.',
    Apache: 'deploy/htaccess has it, as .htaccess beside index.html; it needs mod_headers and AllowOverride All.',
    Caddy: 'deploy/Caddyfile has it.',
    'GitHub Pages': 'GitHub Pages sets no headers: this stays as it is there.',
    Netlify: 'Netlify reads it from `_headers`: publish that file too.',
    Cloudflare:
      'Cloudflare Pages reads it from `_headers`: publish that file too. Before another host, add a response header rule.',
    'Amazon S3':
      'Give it to the files with `aws s3 cp --cache-control`, or add a response headers policy in CloudFront.',
    any: 'docs/deploy.md says what a good host sends.',
  });
}
