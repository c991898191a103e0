// WebKitGTK's MiniBrowser through WebKitWebDriver: the commands of WebDriver over HTTP, on a screen that nobody sees.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Command, Send, Started } from './browser';
import { ended, firstOf, orElse, waitFor } from './process';

const driver = firstOf([process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver']);
const screen = firstOf(['/usr/bin/Xvfb']);

/** Why WebKitGTK cannot be run here, or undefined when it can. */
export const noWebkit =
  driver && screen
    ? undefined
    : `${driver ? 'Xvfb' : 'WebKitWebDriver'} is not installed here (.ci/run installs webkit2gtk-driver and xvfb)`;

type Way = ['GET' | 'POST', string];

const ways = {
  navigate: ['POST', 'url'],
  refresh: ['POST', 'refresh'],
  run: ['POST', 'execute/sync'],
  find: ['POST', 'element'],
  click: ['POST', 'element/{id}/click'],
  type: ['POST', 'element/{id}/value'],
  act: ['POST', 'actions'],
  enterFrame: ['POST', 'frame'],
  leaveFrame: ['POST', 'frame'],
  resize: ['POST', 'window/rect'],
  screenshot: ['GET', 'screenshot'],
  // WebKitGTK 2.50 does not know it.
  print: ['POST', 'print'],
} satisfies Record<Command, Way>;

/** Starts a screen, the driver, and a MiniBrowser in it. */
export async function startWebkit(): Promise<Started> {
  if (!driver || !screen) throw new Error(noWebkit);
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let server: ChildProcess | undefined;
  let session = '';
  async function stop(): Promise<void> {
    if (session) await fetch(session, { method: 'DELETE' }).catch(() => undefined);
    if (server) await ended(server);
    await ended(display);
  }
  await orElse(stop, async () => {
    const number = await new Promise<string>((done, fail) => {
      display.stdout.once('data', (chunk) => done(String(chunk).trim()));
      display.once('exit', () => fail(new Error('Xvfb did not start.')));
    });
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1' };
    server = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
    const root = `http://127.0.0.1:${port}`;
    const isReady = () =>
      fetch(`${root}/status`)
        .then(({ ok }) => ok)
        .catch(() => false);
    await waitFor(isReady, 'WebKitWebDriver');
    const opened = await ask('POST', `${root}/session`, { capabilities: { alwaysMatch: {} } });
    session = `${root}/session/${(opened as { sessionId: string }).sessionId}`;
  });
  const send: Send = (command, { id, ...parameters } = {}) => {
    const [method, way] = ways[command];
    const body = command === 'leaveFrame' ? { id: null } : command === 'enterFrame' ? { id } : parameters;
    return ask(method, `${session}/${way.replace('{id}', String(id))}`, method === 'GET' ? undefined : body);
  };
  return { send, stop };
}

/** A page that keeps the browser busy for ever is told as such, well before the test itself runs out of time. */
const patienceMillis = 120_000;

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(patienceMillis);
  try {
    const response = await fetch(url, { method, headers, signal, ...(body ? { body: JSON.stringify(body) } : {}) });
    // What WebDriver says: https://www.w3.org/TR/webdriver2/#processing-model
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`WebKitGTK: ${value?.error}: ${value?.message}`);
    return value;
  } catch (error) {
    throw signal.aborted ? new Error(`WebKitGTK has not answered for ${patienceMillis / 1000} s: ${url}`) : error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}
