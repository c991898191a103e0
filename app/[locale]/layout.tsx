import type { ReactNode } from 'react';
import '@/components/ui/site.css';
import { HeadTags } from '@/components/layout/head-tags';
import { localeOf } from '@/components/layout/routes';
import { Unreached } from '@/components/layout/unreached';
import { Inline } from '@/components/ui/inline';
import { locales } from '@/lib/i18n/locales';

export const dynamicParams = false;
export { everyPage as metadata } from '@/components/layout/metadata';
export { viewport } from '@/components/layout/viewport';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    // A script of the head adds a class and a theme before React looks.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <HeadTags>
          <Inline source="lib/site/address.browser.ts" data-address="" />
          <Inline source="components/layout/head.browser.ts" />
          <Inline source="lib/islands/early/note.browser.ts" data-notes="" />
        </HeadTags>
      </head>
      <body>
        {children}
        <Unreached locale={locale} />
      </body>
    </html>
  );
}
