import type { ComponentProps } from 'react';
import { href as from } from '@/components/layout/paths';

/** A link an author wrote. */
export function Link({ href = '', ...rest }: ComponentProps<'a'>) {
  if (/^https?:/.test(href)) return <a {...rest} href={href} />;
  return <a {...rest} href={href.startsWith('/') ? from(href) : href} />;
}
