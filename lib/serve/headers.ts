// The `_headers` file that Netlify, Cloudflare Pages and our own server read: paths, each with its indented headers.

export type HeaderRule = { path: string; headers: [name: string, value: string][] };

/** Reads a `_headers` file. Comments and empty lines are skipped, and so is a header without a path or a colon. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    const colon = line.indexOf(':');
    if (/^\s/.test(line) && colon > 0) {
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

export function formatHeaders(rules: HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}

/** The headers for one path (decoded, from the site's root), names in lower case; `*` stands for any characters. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const found = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers);
  return Object.fromEntries(found.map(([name, value]) => [name.toLowerCase(), value]));
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(path);
}
