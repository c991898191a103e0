// The fallback (ISLANDS=0): Next's own page with Next's own scripts, only with our policy and addresses.
import { dropAddresses, fillAddresses } from '@/lib/site/addresses';
import type { Build } from '@/lib/site/build';
import { checkPage } from '@/lib/site/check-page';
import { isNotFound } from '@/lib/site/exported.node';
import { formatPage, parsePage } from '@/lib/site/html';
import { pageLocale } from '@/lib/site/page-locale';
import { addPolicy, inlineTexts } from '@/lib/site/page-scripts.node';
import { policyOf } from '@/lib/site/policy.node';
import type { ShippedPage } from '@/lib/site/ship-page.node';
import { stampPage } from '@/lib/site/stamp';

type Source = { html: string; to: string; url: string };

type Options = {
  build: Build;
  siteUrl: string | undefined;
  /** The BASE_PATH that the pages were made for. */
  base: string;
  /** Whether the site has a page or a file at a rooted address. */
  has: (path: string) => boolean;
};

export function shipPlain({ html, to, url }: Source, { build, siteUrl, base, has }: Options): ShippedPage {
  const page = parsePage(html);
  if (isNotFound({ to })) dropAddresses(page);
  fillAddresses(page, siteUrl);
  stampPage(page, build, pageLocale(page));
  const policy = policyOf({ ...inlineTexts(page), trustedTypes: false });
  addPolicy(page, policy);
  return {
    html: formatPage(page),
    policy,
    checked: checkPage(page, { url, islands: false, base, moduleScripts: [], has }),
  };
}
