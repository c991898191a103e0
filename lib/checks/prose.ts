// The prose of a text, line by line, for rules about its words. What is not prose becomes spaces, so that columns stay right.

export type ProseLine = { line: number; text: string };

/** `foreign` also leaves out *emphasis*, which marks foreign words, and what stands between quotes. */
export function proseLines(source: string, foreign = false): ProseLine[] {
  let fenced = false;
  return source.split('\n').flatMap((raw, index) => {
    if (/^\s*```/.test(raw)) {
      fenced = !fenced;
      return [];
    }
    if (fenced || raw.trim() === '') return [];
    const masks = foreign ? [...notProse, ...notOurs] : notProse;
    return [{ line: index + 1, text: masks.reduce((text, mask) => text.replace(mask, blank), raw) }];
  });
}

const notProse = [/`[^`]*`/g, /\{\/\*.*?\*\/\}/g, /<\/?[A-Z][^>]*>/g, /\[#[^\]]*\]$/g, /\]\([^)]*\)/g];
const notOurs = [/(?<![\w*])\*[^*]+\*(?![\w*])/g, /«[^»]*»/g, /"[^"]*"/g];

function blank(text: string): string {
  return ' '.repeat(text.length);
}
