// The islands of a site: the registry that it was given, and the scripts made of it.
import { type Bundle, bundleIslands } from '@/lib/site/bundle-islands.node';
import { type Needs, unknownIn } from '@/lib/site/needs';
import { type KnownIslands, readRegistry } from '@/lib/site/read-registry.node';

export type IslandsOfSite = Bundle & { known: KnownIslands };

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
  const needsOfPages = pages.map(({ needs }) => needs);
  return { known, ...(await bundleIslands(known, needsOfPages)) };
}
