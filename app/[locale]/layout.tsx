import type { ReactNode } from 'react';
import '@/components/ui/site.css';
import { HeadTags } from '@/components/layout/head-tags';
import { localeOf } from '@/components/layout/routes';
import { locales } from '@/lib/i18n/locales';
import { earlyIslands, earlyPage } from '@/lib/site/early';

export const dynamicParams = false;
export { everyPage as metadata } from '@/components/layout/metadata';
export { viewport } from '@/components/layout/viewport';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function LocaleLayout({ children, params }: Props) {
  return (
    // The early script adds a class and a theme before React looks.
    <html lang={localeOf((await params).locale)} suppressHydrationWarning>
      <head>
        <HeadTags scripts={[earlyPage, earlyIslands]} />
      </head>
      <body>{children}</body>
    </html>
  );
}
