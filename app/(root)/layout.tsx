import type { ReactNode } from 'react';
import '@/components/ui/site.css';
import { HeadTags } from '@/components/layout/head-tags';
import { earlyRoot } from '@/lib/site/early';

export { everyPage as metadata } from '@/components/layout/metadata';
export { viewport } from '@/components/layout/viewport';

/** The door of the site, where no language has been chosen yet. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <HeadTags scripts={[earlyRoot]} />
      </head>
      <body>{children}</body>
    </html>
  );
}
