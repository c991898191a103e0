// A figure says in words what its picture says: who does not see it, and who prints without colours, reads them.
import type { Problem } from '@/lib/problems/problem';

/** What is missing in the strings of a figure, `lib/figures/<name>/strings.ts`; other files have no problem. */
export function figureTextProblems(file: string, code: string): Problem[] {
  if (!/^lib\/figures\/[^/]+\/strings\.ts$/.test(file)) return [];
  return ['title', 'description'].flatMap((name): Problem[] => {
    const at = code.search(new RegExp(`^ {2}${name}: `, 'm'));
    const entry = at < 0 ? '' : (/^[^{]*\{([\s\S]*?)\}/.exec(code.slice(at))?.[1] ?? '');
    const missing = ['fr', 'en'].filter((locale) => !new RegExp(`\\b${locale}:\\s*(['"\`])(?!\\1)`).test(entry));
    if (missing.length === 0) return [];
    const line = at < 0 ? 1 : code.slice(0, at).split('\n').length;
    const what = `The figure has no \`${name}\` in ${missing.join(' and ')}.`;
    const fix = `Write \`${name}: { fr: …, en: … }\`: what the picture says, for those who do not see it.`;
    return [{ file, line, column: 1, level: 'error', what, fix }];
  });
}

/** Figures that say the same of their pictures: one of them was copied, and not yet written. */
export function figureTwinProblems(sources: Readonly<Record<string, string>>): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(sources).flatMap(([file, code]): Problem[] => {
    const name = /^lib\/figures\/([^/]+)\/strings\.ts$/.exec(file)?.[1];
    const said = /^ {2}description: \{([\s\S]*?)\}/m.exec(code)?.[1]?.trim();
    if (name === undefined || said === undefined) return [];
    const other = first.get(said);
    first.set(said, other ?? name);
    if (other === undefined) return [];
    const what = `The figures "${other}" and "${name}" describe themselves in the same words.`;
    return [
      { file, line: 1, column: 1, level: 'advice', what, fix: 'Say of the newer one what its own picture says.' },
    ];
  });
}
