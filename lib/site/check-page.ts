// The site tells on itself: what must never be in a shipped page, in sentences that name the page and the element.
import { attributeOf, describeElement, type Element, elementsOf, type Page, textOf } from '@/lib/site/html';
import { isRooted } from '@/lib/site/relative';

export type CheckedPage = {
  /** Rooted. */
  url: string;
  /** What a #fragment can lead to. */
  ids: Set<string>;
  /** Addresses inside the site, rooted, with their #fragment. */
  links: { to: string; shown: string }[];
  problems: string[];
};

type Options = { url: string; islands: boolean; base?: string; moduleScripts: string[] };

/** Reads a page that is ready. `moduleScripts` are the addresses of the scripts that we have added to it. */
export function checkPage(page: Page, { url, islands, base = '', moduleScripts }: Options): CheckedPage {
  const checked: CheckedPage = { url, ids: new Set(), links: [], problems: [] };
  for (const element of elementsOf(page)) {
    const found = islands ? [...inlineProblems(element), ...shipProblems(element, moduleScripts)] : [];
    const id = attributeOf(element, 'id');
    if (id !== undefined && checked.ids.has(id)) found.push(`two elements have the id "${id}"`);
    if (id !== undefined) checked.ids.add(id);
    for (const problem of found) checked.problems.push(`${url}: ${problem}: ${describeElement(element)}`);
    for (const name of ['href', 'src']) {
      const to = inside(attributeOf(element, name), url, base);
      if (to !== undefined) checked.links.push({ to, shown: describeElement(element) });
    }
  }
  return checked;
}

function inlineProblems(element: Element): string[] {
  const problems: string[] = [];
  if (attributeOf(element, 'style') !== undefined) {
    problems.push('a `style` attribute, which the policy forbids (use a class)');
  }
  const handler = element.attrs.find(({ name }) => /^on[a-z]+$/.test(name));
  if (handler) problems.push(`an inline \`${handler.name}\`, which the policy forbids (listen from a script)`);
  return problems;
}

function shipProblems(element: Element, moduleScripts: string[]): string[] {
  const problems: string[] = [];
  for (const name of ['href', 'src', 'action', 'poster']) {
    const value = attributeOf(element, name) ?? '';
    if (isRooted(value)) problems.push(`an address from the root, which breaks the site below a path`);
    if (value.includes('/_next/')) problems.push('something of Next is left over');
  }
  const src = attributeOf(element, 'src');
  if (element.tagName === 'script' && src !== undefined && !moduleScripts.includes(src)) {
    problems.push('a script that this site did not make');
  }
  if (element.tagName === 'script' && /__next_f|\$RC\(|webpack/.test(textOf(element))) {
    problems.push('a script of Next is left over');
  }
  if (element.tagName === 'template' && /^[BP]:/.test(attributeOf(element, 'id') ?? '')) {
    problems.push('React wrote this page in pieces that only its script would put together (remove the Suspense)');
  }
  return problems;
}

/** The rooted address that a link means, or undefined when it leaves the site. */
function inside(link: string | undefined, url: string, base: string): string | undefined {
  if (link === undefined) return undefined;
  const resolved = URL.canParse(link, `http://site${base}${url}`)
    ? new URL(link, `http://site${base}${url}`)
    : undefined;
  if (resolved?.origin !== 'http://site' || !resolved.pathname.startsWith(`${base}/`)) return undefined;
  return decodeURI(resolved.pathname.slice(base.length)) + decodeURIComponent(resolved.hash);
}

/** What leads nowhere: a page or file that the site does not have, or a place that the page does not have. */
export function checkLinks(pages: CheckedPage[], files: Set<string>): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return pages.flatMap(({ url, links }) =>
    links.flatMap(({ to, shown }) => {
      const [path = '', ...rest] = to.split('#');
      const hash = rest.join('#');
      const target = byUrl.get(path);
      if (!target && !files.has(path.slice(1))) return [`${url}: this leads nowhere, there is no ${path}: ${shown}`];
      const isPlace = hash !== '' && hash !== 'top' && !hash.startsWith(':~:');
      if (target && isPlace && !target.ids.has(hash)) {
        return [`${url}: this leads to a place that ${path} does not have, #${hash}: ${shown}`];
      }
      return [];
    }),
  );
}
