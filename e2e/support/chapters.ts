// The pages of the chapters, as paths from the site's root.
export const chapters = ['history', 'hypervisors', 'containers', 'implementations'].map((slug) => `en/${slug}/`);
export const chapitres = ['histoire', 'hyperviseurs', 'conteneurs', 'implementations'].map((slug) => `fr/${slug}/`);

const others = [...chapters, ...chapitres].filter((path) => !/containers|conteneurs/.test(path));

/** One page of each kind in each language, of all the pages of the site: a new page counts by itself. */
export function oneOfEachKind(pages: readonly string[]): string[] {
  return pages.filter((path) => !others.some((chapter) => path.startsWith(chapter)));
}
