import type { ReactNode } from 'react';
import '@/components/ui/site.css';
import { HeadTags } from '@/components/layout/head-tags';
import { Inline } from '@/components/ui/inline';

export { everyPage as metadata } from '@/components/layout/metadata';
export { viewport } from '@/components/layout/viewport';

/** The door of the site, where no language has been chosen yet. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <HeadTags>
          <Inline source="lib/site/address.browser.ts" data-address="" />
          <Inline source="components/layout/root-head.browser.ts" />
        </HeadTags>
      </head>
      <body>{children}</body>
    </html>
  );
}
