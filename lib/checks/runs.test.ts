// The runs of docs/runs, made again and compared with what is recorded: what the course says of Linux still holds.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '../../docs/runs');
const names = named('.sh');
const linux = process.platform === 'linux';
const mostMillis = 20_000;

// Every run works below this folder, and every process of a run has its name: so what they leave behind is found.
const work = mkdtempSync(path.join(os.tmpdir(), 'virli-runs-'));
// Ordinary users, whom some runs become, must get there.
chmodSync(work, 0o755);
afterAll(() => {
  for (const left of readdirSync(work)) spawnSync('sh', [`${folder}/support/leave-nothing.sh`, path.join(work, left)]);
  rmSync(work, { recursive: true, force: true });
});

test('every run has its record, and every record its run', () => {
  expect(named('.txt')).toEqual(names);
});

test.for(names)('the record of %s says the kernel, the day, and how to run it again', (name) => {
  const [kernel, tools, again] = recordOf(name).split('\n');
  expect(kernel).toMatch(/^# Linux \d+\.\d+\.\d+ on \w+, \d{4}-\d\d-\d\d, as (root|an ordinary user)$/);
  expect(tools).toMatch(/^# \S/);
  expect(again).toBe(`# again: sh docs/runs/${name}.sh`);
});

test.skipIf(!linux).concurrent.for(names)(
  'run again, %s prints what is recorded',
  { timeout: mostMillis * 2 },
  async (name, { skip, expect }) => {
    const { status, printed, said } = await run(name);
    if (status === 77 && !(process.env.CI && said.endsWith('is not installed'))) skip(said);
    expect(status, said).toBe(0);
    expect(compared(printed)).toEqual(compared(recordOf(name)));
  },
);

test.skipIf(!linux)('the runs have left no file, mount, group or process behind', () => {
  expect(readdirSync(work)).toEqual([]);
  expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(work);
  expect(groups()).toEqual([]);
  expect(processes()).toEqual([]);
});

type Ran = { status: number | null; printed: string; said: string };

function run(name: string): Promise<Ran> {
  return new Promise((done) => {
    const env = { ...process.env, TMPDIR: work };
    const child = spawn('sh', [path.join(folder, `${name}.sh`)], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ran: Ran = { status: null, printed: '', said: '' };
    const tooLong = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), mostMillis);
    child.stdout.on('data', (chunk) => {
      ran.printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      ran.said += chunk;
    });
    child.on('close', (status) => {
      clearTimeout(tooLong);
      done({ ...ran, status, said: ran.said.trim() });
    });
  });
}

/** The lines that are the same on every machine: neither the head of a record, nor what depends on where it runs. */
function compared(lines: string): string[] {
  return lines.split('\n').filter((line) => line !== '' && !/^(# |~ )/.test(line));
}

function named(ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function recordOf(name: string): string {
  return readFileSync(path.join(folder, `${name}.txt`), 'utf8');
}

/** Groups of a run carry the name of its work folder. */
function groups(): string[] {
  return readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .flatMap((line) => (/ cgroup2? /.test(line) ? [line.split(' ')[1] ?? ''] : []))
    .flatMap((root) => readdirSync(root).filter((name) => name.startsWith(path.basename(work))));
}

function processes(): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(`TMPDIR=${work}`));
}

/** Empty for a process that has ended, or is not ours. */
function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
