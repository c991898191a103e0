// The site behind Debian's nginx with the configuration of deploy/, at the root and below a path of another site: what
// docs/deploy.md promises.
import { expect, test } from '@playwright/test';
import { judge } from '@/lib/site/doctor/judge';
import { look } from '@/lib/site/doctor/look.node';
import { needs } from './support/needs';
import { noNginx, startNginx, startNginxBelow } from './support/nginx';
import { answersOneQuestion } from './support/reader';
import { behindNginx } from './support/sites';
import { pagesOf, watch } from './support/watch';

// One after the other: they share a port.
test.describe.configure({ mode: 'default' });
needs(noNginx);

const places = [
  { place: 'at the root', start: startNginx, path: '/' },
  { place: 'below a path', start: startNginxBelow, path: '/virli/' },
];

for (const { place, start, path: base } of places) {
  test(`${place}, nginx serves the site: compressed, cached, redirected, with a 404 for each language`, async ({
    page,
  }) => {
    const nginx = await start(behindNginx.folder, behindNginx.port);
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
      const script = /_virli\/group-[\w-]+\.js/.exec(await chapter.text())?.[0] ?? '';
      const code = await ask(script);
      expect(code.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(code.headers.get('content-encoding')).toBe('gzip');
      expect(code.headers.get('content-type')).toMatch(/javascript/);
      expect(code.headers.get('x-content-type-options')).toBe('nosniff');

      const unslashed = await ask('fr/histoire');
      expect([unslashed.status, unslashed.headers.get('location')]).toEqual([301, `${base}fr/histoire/`]);
      for (const [path, language] of [
        ['fr/rien', 'fr'],
        ['en/nothing/at/all/', 'en'],
        ['fr/rien.png', 'fr'],
      ]) {
        const missing = await ask(path ?? '');
        expect([missing.status, /lang="(\w+)"/.exec(await missing.text())?.[1]], path).toEqual([404, language]);
        expect(missing.headers.get('cache-control'), path).toBe('no-cache');
      }
      expect(await (await ask('nowhere')).text()).toContain('Cette page n’existe pas');
      // A script that is missing now may be there after the next build.
      const gone = await ask('_virli/islands-0123456789.js');
      expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-cache']);
      expect((await ask('_headers')).status).toBe(404);
    } finally {
      await nginx.stop();
    }
  });

  test(`${place}, behind nginx, the doctor finds nothing to complain of`, async () => {
    const nginx = await start(behindNginx.folder, behindNginx.port);
    try {
      const { seen, findings, host } = judge(await look(nginx.root));
      expect(seen.files.length).toBeGreaterThan(40);
      expect({ root: seen.root, host, findings }).toEqual({ root: nginx.root, host: 'nginx', findings: [] });
    } finally {
      await nginx.stop();
    }
  });

  test(`${place}, behind nginx, a question is answered`, async ({ page }) => {
    const nginx = await start(behindNginx.folder, behindNginx.port);
    try {
      await answersOneQuestion(page, nginx.root);
    } finally {
      await nginx.stop();
    }
  });
}

test('a location that is added beside those of deploy/nginx.conf loses its headers, and the doctor says so', async () => {
  const nginx = await startNginx(behindNginx.folder, behindNginx.port, (text) =>
    text.replace('location /fr/ {', 'location /fr/ {\n        add_header X-School yes;'),
  );
  try {
    const { findings } = judge(await look(nginx.root));
    expect(findings.map(({ kind }) => kind)).toEqual(['framing', 'nosniff', 'unsaid-caching']);
    for (const { where } of findings) expect(where.every((url) => url.startsWith(`${nginx.root}fr/`))).toBe(true);
  } finally {
    await nginx.stop();
  }
});

test('below a path, the site around the course stays as it was', async () => {
  const nginx = await startNginxBelow(behindNginx.folder, behindNginx.port);
  try {
    const ask = (path: string) => fetch(new URL(path, nginx.root), { redirect: 'manual' });
    for (const path of ['/', '/a/page/of/the/school']) {
      const page = await ask(path);
      expect([page.status, await page.text()], path).toEqual([200, '<!doctype html><title>A school</title>']);
      expect(page.headers.get('content-encoding'), path).toBeNull();
    }
    const script = await ask('/school.js');
    expect([script.headers.get('x-static'), script.headers.get('content-encoding')]).toEqual(['yes', null]);
    const bare = await ask('/virli?from=mail');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/virli/?from=mail']);
  } finally {
    await nginx.stop();
  }
});
