// `npm run check`: types, style and architecture (both by Biome), figures, course, languages. Everything is looked at and told, whatever fails first.
//   --course    the course and its languages alone, as a build wants them
//   --publish   as --course, and nothing of the example of `npm run new` may be left
//   --report    words, objectives, questions, terms and sources of each chapter, as a table
//   --claims    sentences that promise much (never, first, today), for who reads a chapter against its sources
//   --schemas   writes content/schema/ for editors
//   --facts     writes docs/facts.md: every claim, where it stands and what it rests on
//   --all       also looks whether docs/facts.md is what the course says, as `npm test` wants it
import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkCourse } from '@/lib/checks/check-course.node';
import { checkFigures } from '@/lib/checks/check-figures.node';
import { claims } from '@/lib/checks/claims';
import { staleFacts, writeFacts } from '@/lib/checks/facts-file.node';
import { checks } from '@/lib/checks/index.node';
import { sameSkeleton } from '@/lib/checks/same-skeleton';
import { staleSchemas, writeSchemas } from '@/lib/checks/schema-files.node';
import { summary } from '@/lib/checks/summary';
import { untouchedRefused } from '@/lib/checks/untouched.node';
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
else if (asked.includes('--claims')) process.exitCode = tell(claims);
else if (asked.includes('--facts')) process.exitCode = tell((course) => writeFacts('.', course));
else
  process.exitCode = await check(
    asked.some((word) => ['--course', '--publish'].includes(word)) ? ofCourse() : [...ofCode(), ...ofCourse()],
  );

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
  // Who mends a sentence need not know of a table made of all of them: it is only looked at before a release.
  const stale = [...staleSchemas('.'), ...(asked.includes('--all') ? factsOfOurs() : [])];
  return [
    { name: 'types', outcome: types },
    { name: 'style, architecture', outcome: style },
    { name: 'figures', outcome: judged(checkFigures('.')) },
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
  const rules = asked.includes('--publish') ? { ...others, untouched: untouchedRefused } : others;
  return [
    { name: 'course', outcome: judged(checkCourse(files, courseRoot(), rules)) },
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
