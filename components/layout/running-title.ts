import { brokenAtColon } from '@/lib/i18n/at-colon';

/** The style that prints a title on every sheet, and another beside it on the sheets of each part. */
export function runningTitle(title: string, parts: readonly { page: string; title: string }[]): string {
  const rules = parts.map(
    (part) =>
      `@page ${part.page}{@top-left{content:${quoted(title)}}@top-right{content:${quoted(part.title)}}}.${part.page}{page:${part.page}}`,
  );
  // A book has nothing above its title and its table of contents.
  const common = parts.length > 0 ? '' : `@page{@top-left{content:${quoted(title)}}}`;
  return `@media print{${common}${rules.join('')}}`;
}

/** A CSS string, which cannot end the style either. */
function quoted(text: string): string {
  return `"${brokenAtColon(text).replace(/[\\"<\n]/g, (char) => `\\${char.codePointAt(0)?.toString(16)} `)}"`;
}
