// A question type: a copy of `choice`, with a line in each of the two registries.
import { type Made, mustBeName, Refusal } from './made';

const home = 'lib/quiz/questions';
const registries = { [`${home}/index.ts`]: 'author', [`${home}/readers.ts`]: 'reader' };

/** @param sources the files of lib/quiz/questions/, by path from the repository. */
export function newQuestionType(name: string | undefined, sources: Record<string, string>): Made {
  mustBeName(name, 'question-type matching');
  if (Object.keys(sources).some((file) => file.startsWith(`${home}/${name}/`))) {
    throw new Refusal(`There is already a question type "${name}": ${home}/${name}/.`);
  }
  const copied = Object.entries(sources)
    .filter(([file]) => file.startsWith(`${home}/choice/`))
    .map(([file, text]) => [file.replace('/choice/', `/${name}/`), ofType(name, text)]);
  const listed = Object.entries(registries).map(([file, what]) => [file, registered(name, what, sources[file] ?? '')]);
  return {
    files: Object.fromEntries([...copied, ...listed]),
    say: [
      `There is a question type "${name}": ${home}/${name}/, with a line in index.ts and in readers.ts.`,
      'It asks as `choice` does for now, and keeps the contract that every type keeps (contract.test.ts).',
      'Next: change what an author writes (author.ts, example.yaml), how it is graded (grade.ts) and how it is drawn (reader.tsx); after a change in author.ts, `npm run check -- --schemas` tells editors.',
    ],
  };
}

function ofType(name: string, text: string): string {
  return text.replace("z.literal('choice')", `z.literal('${name}')`).replace(/^type: choice$/m, `type: ${name}`);
}

/** Adds the import in its alphabetical place, and the name at the end of the table. */
function registered(name: string, what: string, code: string): string {
  const word = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const line = `import { ${what} as ${word} } from './${name}/${what}';`;
  const lines = code.split('\n');
  const imports = lines.flatMap((text, index) => (text.startsWith('import ') ? [index] : []));
  const after = imports.findLast((index) => pathIn(lines[index] ?? '') < pathIn(line));
  lines.splice((after ?? (imports[0] ?? 0) - 1) + 1, 0, line);
  const entry = word === name ? name : `'${name}': ${word}`;
  return lines.join('\n').replace(/^(export const \w+: .*= \{ .*) \};$/m, `$1, ${entry} };`);
}

/** Packages of ours (`@/…`) stand before neighbours (`./…`), as Biome sorts them. */
function pathIn(line: string): string {
  const path = /from '([^']+)'/.exec(line)?.[1] ?? '';
  return path.startsWith('@/') ? ` ${path}` : path;
}
