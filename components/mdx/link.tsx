import type { ComponentProps } from 'react';
import { href as from } from '@/components/layout/paths';

/** A link an author wrote. Other sites do not learn which page the reader came from. */
export function Link({ href = '', ...rest }: ComponentProps<'a'>) {
  if (/^https?:/.test(href)) return <a {...rest} href={href} rel="external noreferrer" />;
  return <a {...rest} href={href.startsWith('/') ? from(href) : href} />;
}
