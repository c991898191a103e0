// Browser tests, always on built sites, never on the dev server. `npm test` builds them and finds a browser.
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { type EngineName, engines } from './e2e/engines/fixture';

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium's sandbox refuses to run as root, which is what a bare CI container is.
if (process.getuid?.() === 0) args.push('--no-sandbox');

export default defineConfig<object, { engineName: EngineName }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/support/servers.ts',
  fullyParallel: true,
  // Much of the time is waiting: slow lines, clocks, pages that must stay still.
  workers: Number(process.env.E2E_WORKERS) || availableParallelism() + 1,
  // For what hangs; a busy machine is slow, not wrong.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args },
    // Nobody can open a trace where CI has run, and recording them takes a fifth of the time.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  // Each test runs once, on a desktop. `@phone` in its title: a narrow window or a finger may change what it sees, so it runs
  // on a phone too, there in the other language (e2e/support/windows.ts). The other engines have a file of their own.
  projects: [
    { name: 'desktop', testIgnore: 'engines.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testIgnore: 'engines.spec.ts',
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    ...(Object.keys(engines) as EngineName[]).map((engineName) => ({
      name: engineName,
      testMatch: 'engines.spec.ts',
      use: { engineName },
    })),
  ],
});
