// The islands of a site: the registry that it was given, the scripts made of it, and what each page gets of both.
import type { Grants } from '@/lib/islands/registry';
import { type Bundle, bundleIslands } from '@/lib/site/bundle-islands.node';
import { joinGrants } from '@/lib/site/grants';
import { type Needs, unknownIn } from '@/lib/site/needs';
import { readRegistry } from '@/lib/site/read-registry.node';

export type IslandsOfSite = Bundle & {
  grantsFor: (needs: Needs) => Grants;
  beforePaintOf: (island: string) => string | undefined;
};

/** Of Next's own pages (ISLANDS=0). */
export const noIslands: IslandsOfSite = {
  scripts: new Map(),
  filesFor: () => [],
  codeFor: () => '',
  grantsFor: () => ({}),
  beforePaintOf: () => undefined,
};

/**
 * @param registry the module that exports `islands`, from the repository's root
 * @throws Error when a page has an island, or a part of one, that nobody registered
 */
export async function readIslands(registry: string, pages: { url: string; needs: Needs }[]): Promise<IslandsOfSite> {
  const known = await readRegistry(registry, process.cwd());
  for (const { url, needs } of pages) {
    const unknown = unknownIn(needs, known, registry);
    if (unknown) throw new Error(`${url}: ${unknown}`);
  }
  const bundle = await bundleIslands(
    known,
    pages.map(({ needs }) => needs),
  );
  return {
    ...bundle,
    grantsFor: (needs) => joinGrants([...needs.keys()].map((name) => known[name]?.grants ?? {})),
    beforePaintOf: (island) => known[island]?.beforePaint,
  };
}
