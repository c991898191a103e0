// `npm run new chapter|quiz|course|figure|question-type <name>`: says what it made and what to do next, or why it made nothing.
import { spawnSync } from 'node:child_process';
import { courseRoot } from '@/lib/course/files.node';
import { Refusal } from './new/made';
import { make } from './new/make.node';

try {
  const where = { course: courseRoot(), code: '.', today: new Date().toISOString().slice(0, 10) };
  const asked = process.argv.slice(2);
  const said = make(asked, where);
  // Editors must know the new type; its code is not in this process, so another one writes the schemas.
  if (asked[0] === 'question-type') spawnSync(process.execPath, ['scripts/virli.mjs', 'check', '--schemas']);
  console.log(said.join('\n'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
