// One browser for all the tests of a project: starting it costs seconds, a journey less than one.
import { test as base, expect } from '@playwright/test';
import { needs } from '../support/needs';
import { islands, type Site, tiny } from '../support/sites';
import { aBrowser, type Browser, type Started } from './browser';
import { noFirefox, startFirefox } from './firefox';
import { noWebkit, startWebkit } from './webkit';
import { witness } from './witness';

export type EngineName = keyof typeof engines;

/** The browsers that Playwright's own cannot stand for, and why one is missing here. */
export const engines = {
  'firefox-esr': { missing: noFirefox, start: startFirefox },
  webkitgtk: { missing: noWebkit, start: (): Promise<Started> => startWebkit() },
} as const;

type Witnessed = Record<'course' | 'tiny', string>;
type Given = { engineName: EngineName; witnessed: Witnessed; browser: Browser };

export const test = base.extend<{ engine: Browser }, Omit<Given, 'browser'> & { started: Browser | undefined }>({
  engineName: ['firefox-esr', { option: true, scope: 'worker' }],
  // The roots of the sites, each page of which keeps what it complains of.
  witnessed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const servers = await Promise.all([islands, tiny].map(({ folder }: Site) => witness(folder)));
      const [course, small] = servers.map(({ root }) => root);
      await use({ course: course ?? '', tiny: small ?? '' });
      await Promise.all(servers.map(({ close }) => close()));
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ engineName }, use) => {
      const { missing, start } = engines[engineName];
      const browser = missing ? undefined : aBrowser(await start());
      await use(browser);
      await browser?.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  engine: async ({ engineName, started }, use) => {
    needs(engines[engineName].missing);
    if (!started) throw new Error(`${engineName} did not start.`);
    await started.send('leaveFrame');
    await started.isWide(1200);
    await use(started);
  },
});

export { expect };
