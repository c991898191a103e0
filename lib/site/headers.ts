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
  const [start = '', ...parts] = pattern.split('*');
  if (parts.length === 0) return pattern === path;
  const end = parts.pop() ?? '';
  if (!path.startsWith(start) || path.length < start.length + end.length || !path.endsWith(end)) return false;
  let at = start.length;
  for (const part of parts) {
    const next = path.indexOf(part, at);
    if (next < 0 || next + part.length > path.length - end.length) return false;
    at = next + part.length;
  }
  return true;
}
