// A part of the page that comes alive in the browser. Its props are JSON and small; nothing reaches it through context.
import type { ReactNode } from 'react';
import type { IslandName } from '@/components/islands';

type Props = {
  name: IslandName;
  /** The registered parts this island needs, such as question types. */
  uses?: string[];
  /** What the island receives in the browser, as JSON. */
  props: object;
  /** What the island draws at first, rendered by the server. */
  children: ReactNode;
};

// With ISLANDS=0 Next hydrates the page itself and carries the props in its own payload.
const plainNext = process.env.ISLANDS === '0';

/** Marks a client component for the shipped site; in `next dev` React hydrates it as usual. */
export function Island({ name, uses, props, children }: Props) {
  if (plainNext) return <div data-island={name}>{children}</div>;
  return (
    <div data-island={name} data-uses={uses?.join(' ')} data-props={JSON.stringify(props)}>
      {children}
    </div>
  );
}
