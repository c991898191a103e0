import type { Metadata } from 'next';
import '@/components/ui/site.css';
import { HeadTags } from '@/components/layout/head-tags';
import { everyPage } from '@/components/layout/metadata';
import { NotFoundBoth } from '@/components/layout/not-found';
import { Inline } from '@/components/ui/inline';
import { loadCourse } from '@/lib/course/load.node';

export const metadata: Metadata = {
  ...everyPage,
  title: 'Page introuvable · Page not found',
  robots: { index: false },
};
export { viewport } from '@/components/layout/viewport';

/** The 404 of the whole site, in every language, for hosts that know only one. */
export default async function GlobalNotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <HeadTags>
          <Inline source="components/layout/head.browser.ts" />
        </HeadTags>
      </head>
      <body>
        <NotFoundBoth course={await loadCourse()} />
      </body>
    </html>
  );
}
