// A question type: a copy of `choice`, with a line in each of the three registries.
import { type Made, mustBeName, Refusal } from './made';
import { asVariable, withImport } from './registry';

const home = 'lib/quiz/questions';
const imported = { [`${home}/index.ts`]: 'author', [`${home}/readers.ts`]: 'reader' };
const loaded = `${home}/parts.ts`;

/** @param sources the files of lib/quiz/questions/, by path from the repository. */
export function newQuestionType(name: string | undefined, sources: Record<string, string>): Made {
  mustBeName(name, 'question-type matching');
  if (Object.keys(sources).some((file) => file.startsWith(`${home}/${name}/`))) {
    throw new Refusal(`There is already a question type "${name}": ${home}/${name}/.`);
  }
  const copied = Object.entries(sources)
    .filter(([file]) => file.startsWith(`${home}/choice/`))
    .map(([file, text]) => [file.replace('/choice/', `/${name}/`), ofType(name, text)]);
  const listed = Object.entries(imported).map(([file, what]) => [file, registered(name, what, sources[file] ?? '')]);
  return {
    files: { ...Object.fromEntries([...copied, ...listed]), [loaded]: onDemand(name, sources[loaded] ?? '') },
    say: [
      `There is a question type "${name}": ${home}/${name}/, with a line in index.ts, in readers.ts and in parts.ts.`,
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
  const word = asVariable(name);
  const entry = word === name ? name : `'${name}': ${word}`;
  return withImport(code, `import { ${what} as ${word} } from './${name}/${what}';`).replace(
    /^(export const \w+: .*= \{ .*) \};$/m,
    `$1, ${entry} };`,
  );
}

/** Adds what loads its reader at the end of the table. */
function onDemand(name: string, code: string): string {
  const key = asVariable(name) === name ? name : `'${name}'`;
  return code.replace(/^};$/m, `  ${key}: () => import('./${name}/reader'),\n};`);
}
