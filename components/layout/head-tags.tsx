// What stands in the head of every document: colours before paint, the icon.
// The font is not preloaded: waiting for it held the first paint back by 400 ms on a slow phone (docs/decisions.md).
import { Inline } from '@/components/ui/inline';
import { href } from './paths';

type HeadTagsProps = {
  /** Sources from lib/site/early.ts, run in order before anything else. */
  scripts: string[];
};

export function HeadTags({ scripts }: HeadTagsProps) {
  return (
    <>
      {scripts.map((source) => (
        <Inline key={source} source={source} />
      ))}
      <link rel="icon" type="image/svg+xml" href={href('/icon.svg')} />
    </>
  );
}
