// `npm run check`: types, style, architecture, course, languages. Everything is looked at and told, whatever fails first.
//   --course    the course and its languages alone, as a build wants them
//   --report    words, objectives, questions, terms and sources of each chapter, as a table
//   --schemas   writes content/schema/ for editors
//   --facts     writes docs/facts.md: every claim, where it stands and what it rests on
import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkCode } from '@/lib/checks/check-code.node';
import { checkCourse } from '@/lib/checks/check-course.node';
import { staleFacts, writeFacts } from '@/lib/checks/facts-file.node';
import { checks } from '@/lib/checks/index.node';
import { sameSkeleton } from '@/lib/checks/same-skeleton';
import { staleSchemas, writeSchemas } from '@/lib/checks/schema-files.node';
import { summary } from '@/lib/checks/summary';
import { courseRoot, readFiles } from '@/lib/course/files.node';
import type { Course } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';

type Outcome = { failed: boolean; printed: string };
type Judged = { problems: Problem[]; printed: string };
type Step = { name: string; outcome: Promise<Outcome> };

const asked = process.argv.slice(2);
const files = readFiles(courseRoot());

if (asked.includes('--schemas')) console.log(writeSchemas('.').join('\n'));
else if (asked.includes('--report')) process.exitCode = tell(summary);
else if (asked.includes('--facts')) process.exitCode = tell((course) => writeFacts('.', course));
else process.exitCode = await check(asked.includes('--course') ? ofCourse() : [...ofCode(), ...ofCourse()]);

/** Prints something about the course, or what is wrong with it. */
function tell(about: (course: Course) => string): number {
  const { course, printed } = checkCourse(files, courseRoot());
  console.log(course ? about(course) : printed);
  return course ? 0 : 1;
}

async function check(steps: Step[]): Promise<number> {
  let failed = 0;
  for (const { name, outcome } of steps) {
    const done = await outcome;
    if (done.failed) failed += 1;
    console.log(`${done.failed ? 'failed' : 'passed'}  ${name}`);
    if (done.printed !== '') console.log(`\n${done.printed}\n`);
  }
  console.log(`${steps.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The two slow ones run beside the others; they are told in this order all the same. */
function ofCode(): Step[] {
  const types = run('node_modules/typescript/bin/tsc', ['--noEmit']);
  const style = run('node_modules/@biomejs/biome/bin/biome', ['check', '--colors=off']);
  const stale = [...staleSchemas('.'), ...factsOfOurs()];
  return [
    { name: 'types', outcome: types },
    { name: 'style', outcome: style },
    { name: 'architecture', outcome: judged(checkCode('.')) },
    { name: 'generated files', outcome: judged({ problems: stale, printed: report(stale) }) },
  ];
}

/** docs/facts.md is about the course that stands here, whichever one is being checked. */
function factsOfOurs(): Problem[] {
  const { course } = checkCourse(readFiles('.'), path.resolve('.'), {});
  return course ? staleFacts('.', course) : [];
}

function ofCourse(): Step[] {
  const { sameSkeleton: _, ...others } = checks;
  return [
    { name: 'course', outcome: judged(checkCourse(files, courseRoot(), others)) },
    { name: 'languages', outcome: judged(languagesInStep()) },
  ];
}

function languagesInStep(): Judged {
  const checked = checkCourse(files, courseRoot(), { sameSkeleton });
  if (checked.course) return checked;
  return { ...checked, printed: 'The texts are compared once every file can be read.' };
}

/** Advice is printed and fails nothing. */
async function judged({ problems, printed }: Judged): Promise<Outcome> {
  return { failed: problems.some(({ level }) => level === 'error'), printed: problems.length > 0 ? printed : '' };
}

function run(file: string, args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', (error) => done({ failed: true, printed: error.message }));
    child.on('close', (code) => done({ failed: code !== 0, printed: code === 0 ? '' : printed.trim() }));
  });
}
