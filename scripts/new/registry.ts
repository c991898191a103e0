// Adds a line to the imports of a registry, where Biome would sort it.

export function withImport(code: string, line: string): string {
  const lines = code.split('\n');
  const imports = lines.flatMap((text, index) => (text.startsWith('import ') ? [index] : []));
  const after = imports.findLast((index) => pathIn(lines[index] ?? '') < pathIn(line));
  lines.splice((after ?? (imports[0] ?? 0) - 1) + 1, 0, line);
  return lines.join('\n');
}

/** `best-fit` as a variable: `bestFit`. */
export function asVariable(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Packages of ours (`@/…`) stand before neighbours (`./…`), as Biome sorts them. */
function pathIn(line: string): string {
  const path = /from '([^']+)'/.exec(line)?.[1] ?? '';
  return path.startsWith('@/') ? ` ${path}` : path;
}
