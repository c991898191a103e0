// `npm run dev` as an author sees it: what is written appears by itself, and a mistake goes away when it is mended.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { orElse } from './engines/process';
import { needs } from './support/needs';
import { developed } from './support/sites';

const course = '.virli/dev-course';

test('an edit of a text or a quiz appears by itself, and so does the page after a mistake is mended', async ({
  page,
}) => {
  test.setTimeout(900_000);
  rmSync(course, { recursive: true, force: true });
  cpSync('e2e/courses/tiny', course, { recursive: true });
  const server = await developing();
  try {
    await page.goto(`${developed.root}en/leaf/`);
    await edits('content/1-leaf/en.mdx', 'Verbena and rooibos', 'Verbena, lime blossom and rooibos');
    await seesItself(page, 'Verbena, lime blossom and rooibos');
    await edits('quizzes/1-leaf/leaf-check.yaml', 'Where does the colour', 'From where does the colour');
    await seesItself(page, 'From where does the colour');

    await edits('content/1-leaf/en.mdx', '<Quiz id="leaf-check" />', '<Quizz id="leaf-check" />');
    await expect(page.getByRole('dialog').getByText('is not a word of this course').first()).toBeVisible(patience);
    await edits('content/1-leaf/en.mdx', '<Quizz id="leaf-check" />', '<Quiz id="leaf-check" />');
    await seesItself(page, 'Verbena, lime blossom and rooibos');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  } finally {
    await stopped(server);
  }
});

/** Generous: this machine may do much else. How quick it is on a quiet one stands in docs/decisions.md. */
const patience = { timeout: 120_000 };

async function seesItself(page: Page, words: string): Promise<void> {
  await expect(page.locator('main')).toContainText(words, patience);
}

async function edits(file: string, before: string, after: string): Promise<void> {
  const found = path.join(course, file);
  const text = readFileSync(found, 'utf8');
  expect(text).toContain(before);
  writeFileSync(found, text.replace(before, after));
}

async function developing(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['scripts/virli.mjs', 'dev'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Next runs in processes below it.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      COURSE: course,
      PORT: String(developed.port),
    },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  await orElse(
    () => stopped(server),
    () => expect(() => expect(said).toMatch(/Ready in|already running/)).toPass({ timeout: 180_000 }),
  );
  needs(said.includes('already running') ? '`npm run dev` is running in this folder' : undefined);
  return server;
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    process.kill(-(server.pid ?? 0), 'SIGTERM');
  });
}
