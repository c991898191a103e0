// One page, from Next's HTML to ours. The steps are told in the order that they need each other.
import { type Locale, locales } from '@/lib/i18n/locales';
import { dropAddresses, fillAddresses } from '@/lib/site/addresses';
import type { Assets } from '@/lib/site/assets.node';
import type { Needs } from '@/lib/site/bundle-islands.node';
import { type CheckedPage, checkPage } from '@/lib/site/check-page';
import { isNotFound } from '@/lib/site/exported.node';
import { paintFirstScreenWhole } from '@/lib/site/first-screen';
import { foldCss } from '@/lib/site/fold-css';
import {
  append,
  attributeOf,
  elementsOf,
  formatPage,
  insertAfter,
  makeElement,
  type Page,
  parsePage,
  partsOf,
  removeNode,
  setAttribute,
  setText,
  textOf,
} from '@/lib/site/html';
import { islandNames, islandSource } from '@/lib/site/islands';
import { islandsIn, needsOf } from '@/lib/site/needs';
import { notFoundUrl, repairLinks } from '@/lib/site/not-found';
import {
  addIslandScripts,
  addPolicy,
  addSpeculation,
  dropIslandScripts,
  inlineTexts,
  joinHeadScripts,
  joinStyles,
} from '@/lib/site/page-scripts';
import { policyOf } from '@/lib/site/policy.node';
import { dropUnusedProperties, pruneCss, type Statement } from '@/lib/site/prune-css';
import { relativeUrl } from '@/lib/site/relative';
import { rewriteAddresses } from '@/lib/site/rewrite';
import { shortenProperties } from '@/lib/site/short-names';
import { stripNext } from '@/lib/site/strip';

export type Workshop = {
  siteUrl: string | undefined;
  assets: Assets;
  /** Whether a rooted address is a page or a file of the export. */
  exists: (url: string) => boolean;
  /** Whether the shipped site has a page or a file at a rooted address. */
  has: (path: string) => boolean;
  /** The minified styles of some stylesheets, for a page at `from`. */
  stylesFor: (hrefs: string[], from: string, fonts: boolean) => Promise<string>;
  /** Styles made by `stylesFor`, read. */
  rulesOf: (css: string) => Statement[];
  /** The rooted address of the script for these islands, on a page in this language. */
  scriptFor: (needs: Needs, locale: Locale) => Promise<string>;
  /** The content of a file of the export, by its rooted address. */
  textOfFile: (url: string) => string;
  /** The code of a script made by `scriptFor`, by its address as seen from any page. */
  codeOf: (src: string | undefined) => string;
  /** The script that stands after each quiz. */
  orderOptions: string;
};

export type ShippedPage = { html: string; policy: string; checked: CheckedPage };

type Source = { html: string; to: string; url: string };

export async function shipPage(source: Source, workshop: Workshop): Promise<ShippedPage> {
  const notFound = isNotFound(source);
  const from = notFound ? notFoundUrl(source.to) : source.url;
  const page = parsePage(source.html);

  stripNext(page);
  if (notFound) standAlone(page, workshop);
  fillAddresses(page, workshop.siteUrl);
  await inlineStyles(page, from, !notFound, workshop);
  rewriteAddresses(page, { from, addressOf: workshop.assets.addressOf, exists: workshop.exists });
  addSpeculation(page);
  // Not where one answers: on a slow phone it would hold back the first paint, and with it the first answer, by 170 ms.
  if (!needsOf(page).has('quiz')) paintFirstScreenWhole(page);
  const moduleScripts = await addScripts(page, from, workshop);
  pruneStyles(page, workshop.codeOf(moduleScripts[0]), workshop);
  if (notFound) append(partsOf(page).body, makeElement('script', {}, repairLinks(source.to, workshop.siteUrl)));

  joinHeadScripts(page);
  joinStyles(page);
  const policy = policyOf({ ...inlineTexts(page), trustedTypes: true });
  addPolicy(page, policy);
  const checked = checkPage(page, { url: from, islands: true, moduleScripts, has: workshop.has });
  if (notFound) checked.problems.push(...standAloneProblems(page, from));
  return { html: formatPage(page), policy, checked };
}

async function inlineStyles(page: Page, from: string, fonts: boolean, { stylesFor }: Workshop): Promise<void> {
  const sheets = elementsOf(page).filter((element) => attributeOf(element, 'rel') === 'stylesheet');
  const [first] = sheets;
  if (!first) return;
  const hrefs = sheets.map((sheet) => attributeOf(sheet, 'href') ?? '');
  insertAfter(first, makeElement('style', {}, await stylesFor(hrefs, from, fonts)));
  for (const sheet of sheets) removeNode(sheet);
}

/** What the styles may name: classes and ids of the page, words in the texts of its scripts, single words given to its figures. */
function pruneStyles(page: Page, code: string, { rulesOf }: Workshop): void {
  const elements = elementsOf(page);
  const style = elements.find(({ tagName }) => tagName === 'style');
  if (!style) return;
  const names = new Set([
    ...elements.flatMap((element) => ['class', 'id'].flatMap((name) => attributeOf(element, name)?.split(/\s+/) ?? [])),
    ...[code, ...elements.filter(({ tagName }) => tagName === 'script').map(textOf)].flatMap(wordsInTexts),
    ...islandsIn(page)
      .filter(({ name }) => name.startsWith('figure-'))
      .flatMap(({ element }) => wordsInTexts(attributeOf(element, 'data-props') ?? '')),
  ]);
  const pruned = pruneCss(rulesOf(textOf(style)), (name) => names.has(name));
  const elsewhere = [
    code,
    ...elements.flatMap(({ attrs }) => attrs.map(({ value }) => value)),
    ...elements.filter((element) => ['script', 'style'].includes(element.tagName) && element !== style).map(textOf),
  ].join(' ');
  setText(style, shortenProperties(foldCss(dropUnusedProperties(pruned, elsewhere)), elsewhere));
}

/** The words of a script's texts that hold nothing but words: `"option wrong"`, or `f-` in a template. Sentences have a full stop. */
function wordsInTexts(code: string): string[] {
  return code.match(/(?<=["'`}])[\w -]+(?=["'`$])/g)?.flatMap((text) => text.split(' ')) ?? [];
}

async function addScripts(page: Page, from: string, { scriptFor, orderOptions }: Workshop): Promise<string[]> {
  const needs = needsOf(page);
  const unknown = [...needs.keys()].find((name) => !islandSource(name));
  if (unknown) {
    throw new Error(`${from}: no island is called "${unknown}". lib/site/islands.ts knows ${islandNames.join(', ')}.`);
  }
  if (needs.size === 0) {
    dropIslandScripts(page);
    return [];
  }
  const src = relativeUrl(from, await scriptFor(needs, localeOf(page)));
  addIslandScripts(page, src, orderOptions);
  return [src];
}

/** The language that the page says it is in. */
function localeOf(page: Page): Locale {
  const lang = elementsOf(page).find(({ tagName }) => tagName === 'html');
  return locales.find((locale) => lang && attributeOf(lang, 'lang') === locale) ?? locales[0];
}

/** A 404 page is read at any address: nothing beside it can be found from there, and it has no address of its own. */
function standAlone(page: Page, { textOfFile }: Workshop): void {
  dropAddresses(page);
  for (const element of elementsOf(page)) {
    const rel = attributeOf(element, 'rel') ?? '';
    if (['preload', 'apple-touch-icon', 'manifest'].includes(rel)) removeNode(element);
    // Without an icon of its own, the browser would look for one at the root of the host.
    if (rel === 'icon' && attributeOf(element, 'type') === 'image/svg+xml') {
      const icon = textOfFile(attributeOf(element, 'href') ?? '');
      setAttribute(element, 'href', `data:image/svg+xml,${encodeURIComponent(icon)}`);
    }
  }
}

function standAloneProblems(page: Page, url: string): string[] {
  return elementsOf(page).flatMap((element) => {
    const file = ['src', 'srcset', 'data-island'].find((name) => attributeOf(element, name) !== undefined);
    return file ? [`${url}: a 404 page stands alone, and this needs a file (\`${file}\`): <${element.tagName}>`] : [];
  });
}
