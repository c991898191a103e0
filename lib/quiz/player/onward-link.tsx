'use client';
import type { Onward } from './onward';
import { focusIn } from './walk.browser';

/** On to the next question. Who pressed a key is brought to what can be answered there. */
export function OnwardLink({ to, className }: { to: Onward; className: string }) {
  return (
    <a
      key={to.href + to.says}
      className={className}
      href={to.href}
      onClick={({ detail }) => {
        if (detail === 0 && to.href.startsWith('#q-')) setTimeout(focusIn, 0, to.href.slice(1));
      }}
    >
      {to.says}
    </a>
  );
}
