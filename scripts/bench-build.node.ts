// npm run bench -- --build: how build time and memory grow with the number of chapters.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeCourse } from '@/bench/course.node';
import { table } from '@/bench/table';

/** The shipping, as a JavaScript file. */
const [ship = ''] = process.argv.slice(2);
const sizes = (process.env.CHAPTERS ?? '10,100,400').split(',').map(Number);

type Measured = { chapters: number; step: string; seconds: number; peakMegabytes: number };

const measured: Measured[] = [];
for (const chapters of sizes) {
  console.log(`${chapters} chapters…`);
  const folder = `.virli/bench/course-${chapters}`;
  const [exported, out] = [`${folder}-export`, `${folder}-out`];
  for (const old of [folder, exported, out]) rmSync(old, { recursive: true, force: true });
  writeCourse('e2e/courses/tiny', folder, chapters);
  const env = {
    COURSE: folder,
    EXPORT_DIR: exported,
    NODE_ENV: 'production',
    SITE_URL: '',
    ISLANDS: '1',
    BASE_PATH: '',
  };
  measured.push({ chapters, step: 'Next', ...(await time(['node_modules/next/dist/bin/next', 'build'], env)) });
  measured.push({ chapters, step: 'ship', ...(await time([ship, exported, out], env)) });
}

const rows = measured.map(({ chapters, step, seconds, peakMegabytes }) => {
  return [`${chapters} chapters, ${step}`, `${seconds.toFixed(1)} s`, `${peakMegabytes} MB`];
});
console.log(`\n${table([['', 'wall time', 'peak memory'], ...rows])}`);
mkdirSync('.virli/bench', { recursive: true });
writeFileSync('.virli/bench/build.json', JSON.stringify(measured, null, 2));
console.log('The numbers are in .virli/bench/build.json.');

/** Runs Node on some words. The peak is that of the process and its children together, sampled; Linux only, else 0. */
function time(words: string[], env: Record<string, string>): Promise<{ seconds: number; peakMegabytes: number }> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, words, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let peak = 0;
    const sample = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid ?? 0));
    }, 100);
    child.on('error', fail);
    child.on('exit', (code) => {
      clearInterval(sample);
      if (code !== 0) return fail(new Error(`${words.join(' ')} ended with ${code}.`));
      done({ seconds: (performance.now() - start) / 1000, peakMegabytes: Math.round(peak / 1024) });
    });
  });
}

/** Resident kilobytes of a process and everything it started. */
function memoryOf(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), Number(own));
  } catch {
    return 0;
  }
}
