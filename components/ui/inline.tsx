/** A small script of ours, run where it stands; lib/site keeps it and puts its hash in the policy of the page. */
export function Inline({ source }: { source: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of lib/site/early.ts
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: source }} />;
}
