// What stands in the head of every document: colours before paint, the icon.
import type { ReactNode } from 'react';
import { href } from './paths';

/** @param children the scripts, run in order before anything else */
export function HeadTags({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <link rel="icon" type="image/svg+xml" href={href('/icon.svg')} />
    </>
  );
}
