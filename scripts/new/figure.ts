// A figure: a copy of the simplest one, with its name, its line in the registry and styles of its own.
import { type Made, mustBeName, Refusal } from './made';
import { asVariable, withImport } from './registry';

const home = 'lib/figures';
const model = 'container';

/** @param sources the files of lib/figures/, by path from the repository. */
export function newFigure(name: string | undefined, sources: Record<string, string>): Made {
  mustBeName(name, 'figure page-table');
  const folder = `${home}/${name}`;
  if (Object.keys(sources).some((file) => file.startsWith(`${folder}/`)))
    throw new Refusal(`There is already a figure "${name}": ${folder}/.`);
  const styled = Object.keys(sources).find(
    (file) => file.endsWith('.css') && new RegExp(`\\.f-${name}(?![\\w-])`).test(sources[file] ?? ''),
  );
  if (styled)
    throw new Refusal(`"${name}" cannot be the name of a figure: the class f-${name} has styles in ${styled}.`);
  const read = (file: string) => sources[`${home}/${file}`] ?? '';
  return {
    files: {
      [`${folder}/strings.ts`]: read(`${model}/strings.ts`),
      [`${folder}/view.tsx`]: viewOf(name, read(`${model}/view.tsx`)),
      [`${folder}/${name}.css`]: stylesOf(name),
      [`${home}/names.ts`]: read('names.ts').replace(/(?=^\] as const;$)/m, `  '${name}',\n`),
      [`${home}/index.ts`]: registered(name, read('index.ts')),
    },
    say: [
      `There is a figure "${name}": ${folder}/, with a line in names.ts and in index.ts.`,
      `It draws what "${model}" draws for now, and keeps the contract that every figure keeps (figures.test.tsx).`,
      'Next: say in strings.ts what it is called and what its picture says, in both languages; draw it in view.tsx. How: docs/figures.md.',
      `A chapter shows it with <Figure name="${name}">Its caption.</Figure>, in both texts.`,
    ],
  };
}

function viewOf(name: string, view: string): string {
  return view
    .replace(`name="${model}"`, `name="${name}"`)
    .replace("import { strings } from './strings';", `import { strings } from './strings';\nimport './${name}.css';`);
}

/** What figures.css gives to the model by its name. */
function stylesOf(name: string): string {
  return `/* Boxes above one another stand on the lowest. What this figure needs beside the shared styles goes here. */
@layer figures {
  .f-${name} {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 0.3rem;
  }
}
`;
}

function registered(name: string, index: string): string {
  const words = asVariable(name);
  const view = words.charAt(0).toUpperCase() + words.slice(1);
  const strings = withImport(index, `import { strings as ${words} } from './${name}/strings';`);
  const both = withImport(strings, `import { View as ${view} } from './${name}/view';`);
  const key = words === name ? name : `'${name}'`;
  return both.replace(/\n\};\s*$/, `\n  ${key}: { View: ${view}, title: ${words}.title },\n};\n`);
}
