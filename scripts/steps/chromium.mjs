// A Chromium for the browser tests: Playwright's own, else the system's, else one that is installed now.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

const shell = '/usr/bin/chromium-headless-shell';

/**
 * The path of a browser, or undefined when there is none and none could be installed. `like`: `tests` take one without windows,
 * menus and a start page of its own, all of which it would load for each test; `reader` has what readers have.
 */
export async function findChromium({ like = 'tests' } = {}) {
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  const places = [process.env.CHROMIUM_PATH, ...(like === 'tests' ? [shell] : []), own, ...systemPlaces()];
  const here = () => places.find((file) => file && existsSync(file));
  if (here()) return here();
  say('No Chromium was found: Playwright installs one…');
  await run('node_modules/@playwright/test/cli.js', ['install', 'chromium']);
  if (here()) return here();
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('Debian installs one…');
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  }
  return here();
}

function systemPlaces() {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => path.join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
}
