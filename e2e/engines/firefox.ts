// Firefox ESR through Marionette, which is in every Firefox: the commands of WebDriver over a socket, each message after its
// length. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command, Send, Started } from './browser';
import { ended, firstOf, orElse, waitFor } from './process';

const program = firstOf([
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]);

/** Why Firefox cannot be run here, or undefined when it can. */
export const noFirefox = program ? undefined : 'Firefox is not installed here (.ci/run installs firefox-esr)';

const names = {
  navigate: 'WebDriver:Navigate',
  refresh: 'WebDriver:Refresh',
  run: 'WebDriver:ExecuteScript',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  type: 'WebDriver:ElementSendKeys',
  act: 'WebDriver:PerformActions',
  enterFrame: 'WebDriver:SwitchToFrame',
  leaveFrame: 'WebDriver:SwitchToFrame',
  resize: 'WebDriver:SetWindowRect',
  screenshot: 'WebDriver:TakeScreenshot',
  print: 'WebDriver:Print',
} satisfies Record<Command, string>;

/** Starts a Firefox without a window, in a profile of its own. `fontSize`: the reader's default, in pixels. */
export async function startFirefox({ fontSize = 16 } = {}): Promise<Started> {
  if (!program) throw new Error(noFirefox);
  const profile = mkdtempSync(path.join(tmpdir(), 'virli-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences(fontSize));
  const child = spawn(program, ['--marionette', '--headless', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  let socket: Socket | undefined;
  async function stop(): Promise<void> {
    socket?.destroy();
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const call = await orElse(stop, async () => {
    const portFile = path.join(profile, 'MarionetteActivePort');
    const port = await waitFor(() => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0), 'Firefox');
    socket = createConnection(port, '127.0.0.1');
    const begun = talk(socket);
    await begun('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
    return begun;
  });
  const send: Send = async (command, parameters = {}) => {
    const answer = await call(names[command], command === 'leaveFrame' ? { id: null } : parameters);
    return answer && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
  };
  return { send, stop };
}

function preferences(fontSize: number): string {
  const wanted = {
    'marionette.port': 0,
    'font.size.variable.x-western': fontSize,
    'font.size.monospace.x-western': Math.round((fontSize * 13) / 16),
    // Nothing of its own on the network.
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.unified': false,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** `12:[0,1,"name",{}]` goes out, `34:[1,1,error,result]` comes back; Firefox speaks first. */
function talk(socket: Socket): (name: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, typeof chunk === 'string' ? Buffer.from(chunk) : chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(`Firefox: ${error.error}: ${error.message}`));
      else asked?.done(result);
    }
  });
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone.'));
  });
  return (name, parameters) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
