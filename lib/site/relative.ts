// Relative addresses: what lets one build run at a root, under any path, or inside another site.

/** Whether an address points into this site from its root: `/fr/#x`, but not `//host/`, `https:…`, `#x` or `../fr/`. */
export function isRooted(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//') && !url.startsWith('/\\');
}

/**
 * The address of `to` (rooted, with or without ?query and #hash) as seen from the page `from` (rooted).
 * Resolved from that page, it gives `to` back, whatever path the site is mounted under.
 */
export function relativeUrl(from: string, to: string): string {
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  if (path === from && suffix.startsWith('#')) return suffix;
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const climbed = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  // An empty address would mean "this very page, with its query", and `a:b` would be a scheme.
  const safe = climbed === '' || /^[^/]*:/.test(climbed) || climbed.startsWith('/') ? `./${climbed}` : climbed;
  return safe + suffix;
}
