// The site tells on itself: what must never be in a shipped page, in sentences that name the page and the element.
import { decoded } from '@/lib/base/decoded';
import { filesInStyles } from '@/lib/site/files-in-styles';
import { attributeOf, describeElement, type Element, elementsOf, type Page, textOf } from '@/lib/site/html';
import { isRooted } from '@/lib/site/relative';
import { addressNames, srcsetNames } from '@/lib/site/rewrite';
import { readSrcset } from '@/lib/site/srcset';

export type CheckedPage = {
  /** Rooted. */
  url: string;
  /** What a #fragment can lead to. */
  ids: Set<string>;
  /** What leads into the site, by its rooted address: it waits until all pages and files are there. */
  links: { path: string; hash: string; shown: string }[];
  problems: string[];
};

type Options = {
  url: string;
  islands: boolean;
  base?: string;
};

/** Reads a page that is ready. */
export function checkPage(page: Page, { url, islands, base = '' }: Options): CheckedPage {
  const checked: CheckedPage = { url, ids: new Set(), links: [], problems: [] };
  const elements = elementsOf(page);
  for (const element of elements) {
    const found = islands ? [...inlineProblems(element), ...shipProblems(element)] : [];
    const id = attributeOf(element, 'id');
    if (id !== undefined && checked.ids.has(id)) found.push(`two elements have the id "${id}"`);
    if (id !== undefined) checked.ids.add(id);
    for (const link of linksOf(element)) {
      const to = inside(link, url, base);
      if (to) checked.links.push({ ...to, shown: describeElement(element) });
    }
    for (const problem of found) checked.problems.push(`${url}: ${problem}: ${describeElement(element)}`);
  }
  if (islands) checked.problems.push(...propertyProblems(elements).map((problem) => `${url}: ${problem}`));
  return checked;
}

/** All that the browser may ask for because of an element. */
function linksOf(element: Element): string[] {
  const named = addressNames.flatMap((name) => attributeOf(element, name) ?? []);
  const sized = srcsetNames.flatMap((name) => readSrcset(attributeOf(element, name) ?? ''));
  const styles = element.tagName === 'style' ? filesInStyles(textOf(element)) : [];
  return [...named, ...sized.map(({ url }) => url), ...styles];
}

/** Colours and measures that the page asks for and its styles do not have: what they would colour is black. */
function propertyProblems(elements: Element[]): string[] {
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .map(textOf)
    .join(' ');
  const attributes = elements.flatMap(({ properties }) => Object.values(properties));
  const declared = new Set(styles.match(/--[\w-]+(?=:)/g));
  const asked = new Set([styles, ...attributes].join(' ').match(/(?<=var\()--[\w-]+(?=\))/g));
  return [...asked]
    .filter((name) => !declared.has(name))
    .map((name) => `var(${name}) is asked for, and never declared`);
}

function inlineProblems(element: Element): string[] {
  const problems: string[] = [];
  if (attributeOf(element, 'style') !== undefined) {
    problems.push('a `style` attribute, which the policy forbids (use a class)');
  }
  const handler = Object.keys(element.properties).find((name) => /^on[a-z]+$/i.test(name));
  if (handler) {
    problems.push(`an inline \`${handler.toLowerCase()}\`, which the policy forbids (listen from a script)`);
  }
  return problems;
}

function shipProblems(element: Element): string[] {
  const problems: string[] = [];
  for (const name of addressNames) {
    const value = attributeOf(element, name) ?? '';
    if (isRooted(value)) problems.push(`an address from the root, which breaks the site below a path`);
    if (value.includes('/_next/')) problems.push('something of Next is left over');
  }
  if (element.tagName === 'script' && attributeOf(element, 'src') !== undefined) {
    problems.push('a script that this site did not make');
  }
  // Lightning CSS knows the addresses in `url()` alone.
  if (element.tagName === 'style' && /image-set\([^)]*["']\//.test(textOf(element).replace(/url\([^)]*\)/g, ''))) {
    problems.push(
      'an address from the root in an `image-set`, which breaks the site below a path (write it in a `url()`)',
    );
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
function inside(link: string, url: string, base: string): { path: string; hash: string } | undefined {
  const page = `http://site${base}${url}`;
  const to = URL.canParse(link, page) ? new URL(link, page) : undefined;
  if (to?.origin !== 'http://site' || !to.pathname.startsWith(`${base}/`)) return undefined;
  return { path: decoded(to.pathname.slice(base.length)), hash: decoded(to.hash.slice(1)) };
}

/** What leads nowhere in the site, or to a place that a page of it does not have. `files`: all of them, by their paths. */
export function checkLinks(pages: CheckedPage[], files: string[]): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const there = new Set(files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  return pages.flatMap((page) =>
    page.links.flatMap(({ path, hash, shown }) => {
      if (path !== page.url && !there.has(path))
        return [`${page.url}: this leads nowhere, there is no ${path}: ${shown}`];
      const target = byUrl.get(path);
      if (!target || hash === '' || hash === 'top' || hash.startsWith(':~:') || target.ids.has(hash)) return [];
      return [`${page.url}: this leads to a place that ${path} does not have, #${hash}: ${shown}`];
    }),
  );
}
