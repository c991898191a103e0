// The site behind Debian's nginx with the configuration of deploy/: what docs/deploy.md promises.
import { expect, test } from '@playwright/test';
import { needs } from './support/needs';
import { noNginx, startNginx } from './support/nginx';
import { aReader, questionsOf } from './support/reader';
import { behindNginx } from './support/sites';
import { pagesOf, watch } from './support/watch';

// One after the other: they share a port.
test.describe.configure({ mode: 'default' });
needs(noNginx);

test('nginx serves the site: compressed, cached, redirected, with a 404 for each language', async ({ page }) => {
  const nginx = await startNginx(behindNginx.folder, behindNginx.port);
  try {
    const watched = watch(page, nginx.root);
    for (const path of await pagesOf(nginx.root)) await page.goto(nginx.root + path);
    expect(watched.complaints).toEqual([]);

    const ask = (path: string) => fetch(nginx.root + path, { redirect: 'manual' });
    const chapter = await ask('fr/histoire/');
    expect(chapter.headers.get('content-encoding')).toBe('gzip');
    expect(chapter.headers.get('cache-control')).toBe('no-cache');
    expect(chapter.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(chapter.headers.get('x-content-type-options')).toBe('nosniff');
    const script = /_virli\/islands-\w+\.js/.exec(await chapter.text())?.[0] ?? '';
    const code = await ask(script);
    expect(code.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(code.headers.get('content-encoding')).toBe('gzip');
    expect(code.headers.get('content-type')).toMatch(/javascript/);

    const unslashed = await ask('fr/histoire');
    expect([unslashed.status, unslashed.headers.get('location')]).toEqual([301, '/fr/histoire/']);
    for (const [path, language] of [
      ['fr/rien', 'fr'],
      ['en/nothing/at/all/', 'en'],
      ['fr/rien.png', 'fr'],
    ]) {
      const missing = await ask(path ?? '');
      expect([missing.status, /lang="(\w+)"/.exec(await missing.text())?.[1]], path).toEqual([404, language]);
    }
    expect(await (await ask('nowhere')).text()).toContain('Cette page n’existe pas');
    expect((await ask('_headers')).status).toBe(404);
  } finally {
    await nginx.stop();
  }
});

test('behind nginx, a question is answered', async ({ page }) => {
  const [asked] = questionsOf('quizzes/1-history/cp-mainframe.yaml');
  if (!asked) throw new Error('The first checkpoint is empty.');
  const nginx = await startNginx(behindNginx.folder, behindNginx.port);
  try {
    const reader = aReader(page, nginx.root, 'fr');
    await reader.opens('histoire/');
    await reader.waitsForQuizzes();
    await reader.answers(asked, false);
    await reader.seesVerdict(asked.id, 'wrong');
    await reader.answers(asked, true);
    await reader.seesVerdict(asked.id, 'right');
  } finally {
    await nginx.stop();
  }
});
