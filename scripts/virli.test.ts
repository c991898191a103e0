import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What someone sees who types a command. */
function typed(words: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

test('an unknown command is told, with the known ones', () => {
  expect(typed(['scripts/virli.mjs', 'strat'])).toEqual({
    status: 1,
    said: 'virli: There is no command `strat`. The commands are: start, build, dev, test, check, new, bench.\n',
  });
});

test.each(['abc', '0', '70000', '3.5'])('PORT=%s is not a port', (PORT) => {
  expect(typed(['scripts/virli.mjs', 'start'], { PORT })).toEqual({
    status: 1,
    said: `virli: PORT is "${PORT}", and a port is a number from 1 to 65535. For example: PORT=3001 npm start\n`,
  });
});

test('a busy port is told before anything is built', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(typed(['scripts/virli.mjs', 'start'], { PORT: String(port) })).toEqual({
    status: 1,
    said: `virli: Port ${port} is busy. Try another one: PORT=${port + 1} npm start\n`,
  });
  other.close();
});

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, isEnough) => {
  const ask = `const { nodeProblem } = await import('./scripts/steps/install.mjs'); console.log(nodeProblem('${version}') ?? 'fine')`;
  expect(typed(['--input-type=module', '-e', ask]).said).toBe(
    isEnough
      ? 'fine\n'
      : `Node 20.19 or newer is needed, and this is Node ${version}. Install a newer one from https://nodejs.org/ and try again.\n`,
  );
});

test('what was made from the same inputs is not made again; what failed, or has changed, is', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-hash-'));
  writeFileSync(path.join(folder, 'a.txt'), 'one');
  const story = `
    import { writeFileSync } from 'node:fs';
    const { hashOf, once } = await import('./scripts/steps/hash.mjs');
    const [input, stamp] = ['${folder}', '${folder}-stamps/done'];
    const make = (word) => once(stamp, hashOf([input]), async () => { console.log(word); if (word === 'fails') throw word; });
    await make('first');
    await make('again');
    writeFileSync(input + '/a.test.ts', 'a test is no input');
    await make('after a test');
    writeFileSync(input + '/a.txt', 'two');
    await make('fails').catch(() => {});
    await make('repaired');`;
  expect(typed(['--input-type=module', '-e', story.replaceAll('\\', '\\\\')]).said).toBe('first\nfails\nrepaired\n');
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-stamps`, { recursive: true });
});
