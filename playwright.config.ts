// Browser tests, always on built sites, never on the dev server. `npm test` builds them and finds a browser.
import { defineConfig } from '@playwright/test';

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

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/support/servers.ts',
  fullyParallel: true,
  // Much of the time is waiting: slow lines, clocks, pages that must stay still.
  workers: 3,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args },
    // Nobody can open a trace where CI has run, and recording them takes a fifth of the time.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // What sets its own window, or what none changes, is tried on the desktop alone: bytes, links, paper, a server.
    {
      name: 'phone',
      testIgnore: ['budget', 'links', 'narrow', 'nginx', 'notes', 'print', 'questions'].map(
        (name) => `${name}.spec.ts`,
      ),
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
