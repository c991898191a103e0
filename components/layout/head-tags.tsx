// What stands in the head of every document: colours before paint, the font early, the icon.
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
      <link rel="preload" as="font" type="font/woff2" crossOrigin="" href={href('/fonts/virli-sans.woff2')} />
      <link rel="icon" type="image/svg+xml" href={href('/icon.svg')} />
    </>
  );
}
