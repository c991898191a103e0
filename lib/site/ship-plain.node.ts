// The fallback (ISLANDS=0): Next's own page with Next's own scripts, only with our policy and addresses.
import { dropAddresses, fillAddresses } from '@/lib/site/addresses';
import type { Build } from '@/lib/site/build';
import { checkPage } from '@/lib/site/check-page';
import { type Exported, type ExportedPage, isNotFound, readText } from '@/lib/site/exported.node';
import { formatPage, parsePage } from '@/lib/site/html';
import { addPolicy, inlineTexts } from '@/lib/site/page-scripts.node';
import { policyOf } from '@/lib/site/policy.node';
import type { ShippedPage } from '@/lib/site/ship-page.node';
import { stampPage } from '@/lib/site/stamp';

type Site = {
  build: Build;
  siteUrl: string | undefined;
  exported: Exported;
  /** The BASE_PATH that the pages were made for. */
  base: string;
};

export function shipPlain(source: ExportedPage, { build, siteUrl, exported, base }: Site): ShippedPage {
  const page = parsePage(readText(exported, source.from));
  if (isNotFound(source)) dropAddresses(page);
  fillAddresses(page, siteUrl);
  stampPage(page, build);
  const policy = policyOf({ ...inlineTexts(page), trustedTypes: false });
  addPolicy(page, policy);
  const checked = checkPage(page, { url: source.url, islands: false, base });
  return { html: formatPage(page), policy, checked };
}
