// A host may send a policy of its own. Browsers obey it and that of the page, so what either forbids is blocked.
import { attributeOf, elementsOf, type Page, parsePage, textOf } from '@/lib/site/html';
import { forHost, type Host } from './hosts';
import { type Finding, pagesSeen, type Seen } from './seen';

type Directives = Map<string, string[]>;

/** What a page has in it, and the directive that governs it. */
type Part = { name: string; allowed: (policy: Directives) => boolean };

export function judgePolicies(seen: Seen, host: Host): Finding[] {
  const policies = new Map<string, Blocking>();
  for (const { answer } of pagesSeen(seen)) {
    for (const policy of policiesOf(answer.headers['content-security-policy'])) {
      const blocked = blockedBy(policy, answer.text, answer.url);
      if (blocked.length === 0) continue;
      const isOurs = /require-trusted-types-for 'script'/.test(policy) && /default-src 'none'/.test(policy);
      // Those of `_headers` differ from page to page.
      const said = isOurs ? '' : shortened(policy);
      const known = policies.get(said) ?? { said, where: [], blocked: new Set() };
      known.where.push(answer.url);
      for (const part of blocked) known.blocked.add(part);
      policies.set(said, known);
    }
  }
  return [...policies.values()].map((policy) => findingOf(policy, host));
}

type Blocking = { said: string; where: string[]; blocked: Set<string> };

function findingOf({ said, where, blocked }: Blocking, host: Host): Finding {
  if (said === '') {
    return {
      kind: 'old-policy',
      level: 'problem',
      where,
      what: `The host sends the policy that another build of this page had. It blocks ${listed([...blocked])}.`,
      fix: 'Publish pages and `_headers` of the same build; if a cache stands before the host, empty it.',
    };
  }
  const fix = forHost(host, {
    nginx:
      "Take that add_header away for the course: in deploy/nginx.conf and deploy/nginx-path.conf a location has headers of its own and is given none of the server's.",
    Apache: 'Replace it: deploy/htaccess has `Header always set Content-Security-Policy "frame-ancestors \'self\'"`.',
    Cloudflare: 'Leave the course out of the rule that adds it (Rules → Transform rules), or send that header alone.',
    any: "Let the host send no other one for the course than `frame-ancestors 'self'`.",
  });
  return {
    kind: 'host-policy',
    level: 'problem',
    where,
    what: `The host sends a policy of its own, \`${said}\`, and browsers obey both it and that of the page. It blocks ${listed([...blocked])}.`,
    fix: `${fix} Each page brings a policy that admits its own files and, by their hash, the styles and scripts in it; a host cannot know those hashes, which change with each build.`,
  };
}

/** What a policy of the host forbids of a page, in words. Nothing when the page may be all that it is. */
export function blockedBy(policy: string, html: string, url: string): string[] {
  const directives = read(policy);
  const blocked = partsOf(parsePage(html), url).filter(({ allowed }) => !allowed(directives));
  const sandbox = directives.get('sandbox');
  const names = blocked.map(({ name }) => name);
  if (sandbox && !sandbox.includes('allow-scripts')) names.push('every script (`sandbox`)');
  if (sandbox && !sandbox.includes('allow-same-origin')) names.push('the keeping of answers (`sandbox`)');
  return [...new Set(names)];
}

/** Several policies may come in one header, with commas between. */
function policiesOf(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((policy) => policy.trim())
    .filter((policy) => policy !== '');
}

function read(policy: string): Directives {
  const directives: Directives = new Map();
  for (const directive of policy.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    // The first one of a name counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

function partsOf(page: Page, url: string): Part[] {
  const elements = elementsOf(page);
  const own = read(
    elements
      .filter((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
      .map((element) => attributeOf(element, 'content') ?? '')[0] ?? '',
  );
  const hashesOf = (name: string) => (own.get(name) ?? []).filter((source) => source.startsWith("'sha"));
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .map(textOf)
    .join(' ');
  const addresses = (tagName: string, name: string) =>
    elements.filter((element) => element.tagName === tagName).flatMap((element) => attributeOf(element, name) ?? []);
  const modules = elements
    .filter((element) => attributeOf(element, 'rel') === 'modulepreload')
    .flatMap((element) => attributeOf(element, 'href') ?? []);
  const isOwn = (address: string) => new URL(address, url).origin === new URL(url).origin;
  const files = [...modules, ...addresses('script', 'src')].filter(isOwn);
  const pictures = addresses('img', 'src').filter(isOwn);
  const parts: Part[] = [];
  const scripts = ['script-src-elem', 'script-src', 'default-src'];
  if (hashesOf('script-src').length > 0) {
    parts.push({
      name: 'the scripts in the page',
      allowed: (policy) => admitsInline(sourcesOf(policy, scripts), hashesOf('script-src')),
    });
  }
  if (hashesOf('style-src').length > 0) {
    const names = ['style-src-elem', 'style-src', 'default-src'];
    parts.push({
      name: 'the styles in the page',
      allowed: (policy) => admitsInline(sourcesOf(policy, names), hashesOf('style-src')),
    });
  }
  const [file] = files;
  if (file !== undefined) {
    parts.push({
      name: 'the script that makes questions answer',
      allowed: (policy) => admitsScript(sourcesOf(policy, scripts), new URL(file, url), url),
    });
  }
  if (/url\([^)]*\.woff2/.test(styles)) {
    const names = ['font-src', 'default-src'];
    parts.push({ name: 'the typeface', allowed: (policy) => admits(sourcesOf(policy, names), new URL(url), url) });
  }
  for (const picture of pictures) {
    const names = ['img-src', 'default-src'];
    parts.push({ name: 'pictures', allowed: (policy) => admits(sourcesOf(policy, names), new URL(picture, url), url) });
  }
  return parts;
}

/** What the most special of some directives admits; undefined where the policy has none of them and all is admitted. */
function sourcesOf(policy: Directives, names: string[]): string[] | undefined {
  const name = names.find((one) => policy.has(one));
  return name === undefined ? undefined : policy.get(name);
}

function admitsInline(sources: string[] | undefined, hashes: string[]): boolean {
  if (!sources) return true;
  // Next to a hash or a nonce, 'unsafe-inline' says nothing to browsers that know those.
  const isStrict = sources.some((source) => /^'(nonce-|sha\d+-|strict-dynamic)/.test(source));
  if (sources.includes("'unsafe-inline'") && !isStrict) return true;
  return hashes.every((hash) => sources.includes(hash));
}

/** Ours are loaded by a script in the page, so with 'strict-dynamic' they are as welcome as that one. */
function admitsScript(sources: string[] | undefined, file: URL, page: string): boolean {
  return sources?.includes("'strict-dynamic'") ? true : admits(sources, file, page);
}

function admits(sources: string[] | undefined, file: URL, page: string): boolean {
  return !sources || sources.some((source) => matches(source, file, new URL(page)));
}

/** https://www.w3.org/TR/CSP3/#match-url-to-source-expression, as far as files of the page's own site can need it. */
function matches(source: string, file: URL, page: URL): boolean {
  if (source === "'self'") return file.origin === page.origin;
  if (source === '*') return /^https?:$/.test(file.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) {
    return source.toLowerCase() === file.protocol || (source.toLowerCase() === 'http:' && file.protocol === 'https:');
  }
  const [, scheme, host, port, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || !/^https?:$/.test(file.protocol)) return false;
  if (scheme && `${scheme.toLowerCase()}:` !== file.protocol && scheme.toLowerCase() !== 'http') return false;
  if (port && port !== '*' && port !== (file.port || (file.protocol === 'https:' ? '443' : '80'))) return false;
  if (!port && file.port !== '') return false;
  if (path && !(path.endsWith('/') ? file.pathname.startsWith(path) : file.pathname === path)) return false;
  return host.startsWith('*.') ? file.hostname.endsWith(host.slice(1)) : host.toLowerCase() === file.hostname;
}

function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function shortened(policy: string): string {
  return policy.length > 160 ? `${policy.slice(0, 157)}…` : policy;
}
