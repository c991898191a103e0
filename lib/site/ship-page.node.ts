// One page, from Next's HTML to ours. The steps are told in the order that they need each other.
import { strings } from '@/lib/i18n/strings';
import { fillAddresses } from '@/lib/site/addresses';
import type { Assets } from '@/lib/site/assets.node';
import type { Build } from '@/lib/site/build';
import { type CheckedPage, checkPage } from '@/lib/site/check-page';
import { type Exported, type ExportedPage, isNotFound, pathIn, readText, readTextAt } from '@/lib/site/exported.node';
import { paintFirstScreenWhole } from '@/lib/site/first-screen';
import { formatPage, type Page, parsePage } from '@/lib/site/html';
import type { IslandsOfSite } from '@/lib/site/islands.node';
import { type Needs, needsOf } from '@/lib/site/needs';
import { dropFonts, notFoundUrl, repairData, standAlone, standAloneProblems } from '@/lib/site/not-found';
import { pageLocale } from '@/lib/site/page-locale';
import {
  addIslandScripts,
  addPolicy,
  addSpeculation,
  dropIslandScripts,
  inlineTexts,
  putAddressFirst,
  repairLinks,
} from '@/lib/site/page-scripts.node';
import { inlineStyles, namesIn } from '@/lib/site/page-styles';
import { policyOf } from '@/lib/site/policy.node';
import { relativeUrl } from '@/lib/site/relative';
import { rewriteAddresses } from '@/lib/site/rewrite';
import { stampPage } from '@/lib/site/stamp';
import { stripNext } from '@/lib/site/strip';

/** What all pages of a site share. */
export type Site = {
  build: Build;
  siteUrl: string | undefined;
  exported: Exported;
  /** The rooted addresses of its pages and files. */
  addresses: ReadonlySet<string>;
  assets: Assets;
  islands: IslandsOfSite;
  /** What a page can use of some stylesheets, by all that its styles may name. */
  stylesFor: (hrefs: string[], names: ReadonlySet<string>) => Promise<string>;
};

export type ShippedPage = { html: string; policy: string; checked: CheckedPage };

export async function shipPage(source: ExportedPage, site: Site): Promise<ShippedPage> {
  const { build, siteUrl, exported, addresses, assets, islands } = site;
  const notFound = isNotFound(source);
  const from = notFound ? notFoundUrl(source.to) : source.url;
  const page = parsePage(readText(exported, source.from));

  stripNext(page);
  stampPage(page, build);
  if (notFound) standAlone(page, (url) => readTextAt(exported, url));
  fillAddresses(page, siteUrl);
  addSpeculation(page);
  const needs = needsOf(page);
  if (needs.size > 0) addScripts(page, from, needs, islands);
  else dropIslandScripts(page);
  const names = namesIn(page, islands.codeFor(needs));
  await inlineStyles(page, (hrefs) => site.stylesFor(hrefs, names));
  if (notFound) dropFonts(page);
  const exists = (url: string) => addresses.has(pathIn(url));
  rewriteAddresses(page, { from, addressOf: assets.addressOf, exists });
  // A page with islands that are put right as they come is painted as it comes: on a slow phone waiting for the first screen
  // would hold back the first paint, and with it the first answer, by 170 ms.
  const onPage = [...needs.keys()].flatMap((name) => islands.known[name] ?? []);
  if (!onPage.some(({ beforePaint }) => beforePaint)) paintFirstScreenWhole(page);
  if (notFound) repairLinks(page, repairData(source.to, siteUrl));
  else putAddressFirst(page);
  const grants = onPage.map((island) => island.grants);
  const policy = policyOf({ ...inlineTexts(page), trustedTypes: true, grants });
  addPolicy(page, policy);
  const checked = checkPage(page, { url: from, islands: true });
  if (notFound) checked.problems.push(...standAloneProblems(page, from));
  return { html: formatPage(page), policy, checked };
}

function addScripts(page: Page, from: string, needs: Needs, { known, filesFor }: IslandsOfSite): void {
  const { runs, shared } = filesFor(needs);
  const addressOf = (file: string) => relativeUrl(from, `/${file}`);
  const { fromFile } = strings(pageLocale(page));
  addIslandScripts(page, {
    runs: runs.map(addressOf),
    shared: shared.map(addressOf),
    fromFile,
    beforePaintOf: (island) => known[island]?.beforePaint,
  });
}
