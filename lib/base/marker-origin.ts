/** What stands for the site's address in the pages: lib/site replaces it by SITE_URL, or drops what needs it. */
export const markerOrigin = 'https://site.invalid';
