// A question type: a copy of `choice`, with an entry in the registry and a line among the readers.
import { type Made, mustBeName, Refusal } from './made';
import { asVariable, withImport } from './registry';

const home = 'lib/quiz/questions';
const registry = `${home}/index.ts`;
const readers = `${home}/readers.ts`;

/** @param sources the files of lib/quiz/questions/, by path from the repository. */
export function newQuestionType(name: string | undefined, sources: Record<string, string>): Made {
  mustBeName(name, 'question-type matching');
  if (Object.keys(sources).some((file) => file.startsWith(`${home}/${name}/`))) {
    throw new Refusal(`There is already a question type "${name}": ${home}/${name}/.`);
  }
  const copied = Object.entries(sources)
    .filter(([file]) => file.startsWith(`${home}/choice/`))
    .map(([file, text]) => [file.replace('/choice/', `/${name}/`), ofType(name, text)]);
  return {
    files: {
      ...Object.fromEntries(copied),
      [registry]: registered(name, sources[registry] ?? ''),
      [readers]: read(name, sources[readers] ?? ''),
    },
    say: [
      `There is a question type "${name}": ${home}/${name}/, with an entry in index.ts and a line in readers.ts.`,
      'It asks as `choice` does for now, and keeps the contract that every type keeps (contract.test.ts).',
      'Next: change what an author writes (author.ts, example.yaml), how it is graded (grade.ts), how it is drawn and what it says (reader.tsx, strings.ts), and how browser tests answer it (driver.ts); after a change in author.ts, `npm run check -- --schemas` tells editors.',
    ],
  };
}

function ofType(name: string, text: string): string {
  return text.replace("z.literal('choice')", `z.literal('${name}')`).replace(/^type: choice$/m, `type: ${name}`);
}

/** Adds its entry at the end of the table. */
function registered(name: string, code: string): string {
  const key = asVariable(name) === name ? name : `'${name}'`;
  const sides = ['author', 'reader', 'driver'].map((side) => `    ${side}: () => import('./${name}/${side}'),\n`);
  return code.replace(/};\n$/, `  ${key}: {\n${sides.join('')}  },\n};\n`);
}

/** Adds the import in its alphabetical place, and the name at the end of the table. */
function read(name: string, code: string): string {
  const word = asVariable(name);
  const entry = word === name ? name : `'${name}': ${word}`;
  return withImport(code, `import { reader as ${word} } from './${name}/reader';`).replace(
    /^(export const \w+: .*= \{ .*) \};$/m,
    `$1, ${entry} };`,
  );
}
