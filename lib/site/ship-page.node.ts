// One page, from Next's HTML to ours. The steps are told in the order that they need each other.
import { strings } from '@/lib/i18n/strings';
import type { Grants } from '@/lib/islands/registry';
import { fillAddresses } from '@/lib/site/addresses';
import type { Assets } from '@/lib/site/assets.node';
import type { Build } from '@/lib/site/build';
import { type CheckedPage, checkPage } from '@/lib/site/check-page';
import { isNotFound } from '@/lib/site/exported.node';
import { paintFirstScreenWhole } from '@/lib/site/first-screen';
import { formatPage, type Page, parsePage } from '@/lib/site/html';
import { type Needs, needsOf } from '@/lib/site/needs';
import { notFoundUrl } from '@/lib/site/not-found';
import { pageLocale } from '@/lib/site/page-locale';
import {
  addIslandScripts,
  addPolicy,
  addSpeculation,
  dropIslandScripts,
  inlineTexts,
  putAddressFirst,
  repairAddresses,
} from '@/lib/site/page-scripts.node';
import { inlineStyles, namesIn } from '@/lib/site/page-styles';
import { policyOf } from '@/lib/site/policy.node';
import { relativeUrl } from '@/lib/site/relative';
import { rewriteAddresses } from '@/lib/site/rewrite';
import { stampPage } from '@/lib/site/stamp';
import { standAlone, standAloneProblems } from '@/lib/site/stand-alone';
import { stripNext } from '@/lib/site/strip';

export type Workshop = {
  build: Build;
  siteUrl: string | undefined;
  assets: Assets;
  /** Whether a rooted address is a page or a file of the export. */
  exists: (url: string) => boolean;
  /** Whether the shipped site has a page or a file at a rooted address. */
  has: (path: string) => boolean;
  /** What a page can use of some stylesheets. */
  stylesFor: (hrefs: string[], page: PageOfStyles) => Promise<string>;
  /** The rooted addresses of the scripts that these islands need; the one that starts them comes first. */
  scriptsFor: (needs: Needs) => string[];
  /** What these islands need of the policy. */
  grantsFor: (needs: Needs) => Grants;
  /** The content of a file of the export, by its rooted address. */
  textOfFile: (url: string) => string;
  /** The code of these scripts, and of all that they may load on demand. */
  codeFor: (needs: Needs) => string;
  /** The source of the script that runs right after the HTML of each of these islands, before it is painted. */
  beforePaintOf: (island: string) => string | undefined;
};

/** `from`: its rooted address. `names`: all that its styles may name. `fonts`: whether it may bring files with it. */
export type PageOfStyles = { from: string; names: ReadonlySet<string>; fonts: boolean };

export type ShippedPage = { html: string; policy: string; checked: CheckedPage };

type Source = { html: string; to: string; url: string };

export async function shipPage(source: Source, workshop: Workshop): Promise<ShippedPage> {
  const notFound = isNotFound(source);
  const from = notFound ? notFoundUrl(source.to) : source.url;
  const page = parsePage(source.html);

  stripNext(page);
  stampPage(page, workshop.build, pageLocale(page));
  if (notFound) standAlone(page, workshop.textOfFile);
  fillAddresses(page, workshop.siteUrl);
  addSpeculation(page);
  const needs = needsOf(page);
  const moduleScripts = addScripts(page, from, needs, workshop);
  const names = namesIn(page, workshop.codeFor(needs));
  await inlineStyles(page, (hrefs) => workshop.stylesFor(hrefs, { from, names, fonts: !notFound }));
  rewriteAddresses(page, { from, addressOf: workshop.assets.addressOf, exists: workshop.exists });
  // A page with islands that are put right as they come is painted as it comes: on a slow phone waiting for the first screen
  // would hold back the first paint, and with it the first answer, by 170 ms.
  if (![...needs.keys()].some(workshop.beforePaintOf)) paintFirstScreenWhole(page);
  if (notFound) repairAddresses(page, source.to, workshop.siteUrl);
  else putAddressFirst(page);
  const policy = policyOf({ ...inlineTexts(page), trustedTypes: true, grants: workshop.grantsFor(needs) });
  addPolicy(page, policy);
  const checked = checkPage(page, { url: from, islands: true, moduleScripts, has: workshop.has });
  if (notFound) checked.problems.push(...standAloneProblems(page, from));
  return { html: formatPage(page), policy, checked };
}

function addScripts(page: Page, from: string, needs: Needs, { scriptsFor, beforePaintOf }: Workshop): string[] {
  if (needs.size === 0) {
    dropIslandScripts(page);
    return [];
  }
  const files = scriptsFor(needs).map((file) => relativeUrl(from, file));
  addIslandScripts(page, { files, fromFile: strings(pageLocale(page)).fromFile, beforePaintOf });
  return files;
}
