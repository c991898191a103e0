// The pages of the chapters, as paths from the site's root.
export const chapters = ['history', 'hypervisors', 'containers', 'implementations'].map((slug) => `en/${slug}/`);
export const chapitres = ['histoire', 'hyperviseurs', 'conteneurs', 'implementations'].map((slug) => `fr/${slug}/`);
