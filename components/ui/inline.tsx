import { inlineScript } from '@/lib/site/inline-script.node';

type Props = {
  /** Its source, from the repository's root: a `.browser.ts` file that exports `start`. */
  source: string;
  /** What it must know, and by what lib/site finds it. */
  [data: `data-${string}`]: string;
};

/** A small script of ours, run where it stands; lib/site keeps it and puts its hash in the policy of the page. */
export function Inline({ source, ...data }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the build from a source of this repository
  return <script data-keep="" {...data} dangerouslySetInnerHTML={{ __html: inlineScript(source) }} />;
}
