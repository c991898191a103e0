// Processes that a test starts: found, waited for, and ended by their id.
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first of some programs that is there. */
export function firstOf(places: (string | undefined)[]): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Asks until the answer is neither empty nor zero; three minutes, for machines that do much else. */
export async function waitFor<Answer>(ask: () => Answer | Promise<Answer>, who: string): Promise<NonNullable<Answer>> {
  for (let attempt = 0; attempt < 1800; attempt++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${who} did not start within three minutes.`);
}

/** What `begin` gives; when it fails, what was started before is stopped, and the failure goes on. */
export async function orElse<Begun>(stop: () => Promise<void>, begin: () => Promise<Begun>): Promise<Begun> {
  try {
    return await begin();
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends a process, by force if it does not go within five seconds. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(force);
      done();
    });
    child.kill('SIGTERM');
  });
}
