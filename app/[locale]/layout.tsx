import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/components/ui/site.css';
import { HeadTags } from '@/components/layout/head-tags';
import { origin } from '@/components/layout/paths';
import { localeOf } from '@/components/layout/routes';
import { locales } from '@/lib/i18n/locales';
import { earlyIslands, earlyPage } from '@/lib/site/early';

export const dynamicParams = false;
export const metadata: Metadata = { metadataBase: new URL(origin) };
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
