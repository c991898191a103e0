import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, type Shipped, shipped } from '@/lib/site/fixture/shipped.node';
import { inlineScript } from '@/lib/site/inline-script.node';

/** As it is shipped, for tests that only read it. */
const theSite = shipped();

test('the site has its pages, what they need under names of their content, and nothing of Next', async () => {
  const { files } = await theSite;
  expect(files.map((file) => file.replace(/-([0-9a-f]{10}|[0-9A-Z]{8})\./, '-HASH.'))).toEqual([
    '.nojekyll',
    '404.html',
    '_headers',
    '_virli/group-0-HASH.js',
    '_virli/icon-HASH.svg',
    '_virli/tea-HASH.woff2',
    'fonts/OFL.txt',
    'fr/404.html',
    'fr/index.html',
    'fr/page/index.html',
    'index.html',
    'og.png',
    'serve.json',
    'virli-build.json',
  ]);
});

test('a page without an island has no script but ours', async () => {
  const html = (await theSite).read('fr/index.html');
  expect(html.match(/<script.*?<\/script>/g)).toEqual([
    '<script data-address="">address()</script>',
    '<script>early()</script>',
  ]);
});

test('a font that React preloads twice is preloaded once', async () => {
  const { read } = await theSite;
  expect(read('fr/index.html').match(/rel="preload"/g)).toHaveLength(1);
});

test('of what islands receive, the addresses of pages and files are relative, and other texts stay as they are', async () => {
  const texts = '"/..","/.","/","/fr","/fr/?q=a#leaf","/icon.svg","/etc","//tea"';
  const edit: Shipped['edit'] = { 'fr/page/index.html': ['&quot;/proc&quot;', `[${texts}]`.replaceAll('"', '&quot;')] };
  const { read } = await shipped({ edit });
  expect(read('fr/page/index.html')).toMatch(
    /"text":\["\/\.\.","\/\.","\/","\/fr","\.\.\/\?q=a#leaf","\.\.\/\.\.\/_virli\/icon-\w+\.svg","\/etc","\/\/tea"\]/,
  );
});

test('a page with an island fetches its modules in one round, after all that it is painted from', async () => {
  const { read, files } = await theSite;
  const html = read('fr/page/index.html');
  const preloads = [
    ...html.matchAll(/<link rel="modulepreload" fetchpriority="low" href="\.\.\/\.\.\/([^"]+)"[^>]*>/g),
  ];
  expect(preloads.map(([, file]) => file).sort()).toEqual(files.filter((file) => file.endsWith('.js')));
});

test('the policy of a page allows what its islands ask for, and that of the others stays as it was', async () => {
  const edit: Shipped['edit'] = { 'fr/page/index.html': ['"progress"', '"lab"'] };
  const { read } = await shipped({ edit });
  expect(read('fr/page/index.html')).toMatch(/script-src 'self' 'wasm-unsafe-eval' .* trusted-types lab"/);
  expect(read('fr/index.html')).not.toMatch(/wasm|worker-src|trusted-types lab/);
});

test('the policy comes right after the charset, and admits what is in the page', async () => {
  const html = (await theSite).read('fr/index.html');
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'(?: 'sha256-[^']+'){2}; style-src 'sha256-[^']+';/,
  );
});

test('every address is relative, in attributes, in styles, without JavaScript, and in what islands receive', async () => {
  const { read } = await theSite;
  const home = read('fr/index.html');
  expect(home).toContain('<a href="page/#leaf">La feuille</a>');
  expect(home).toContain('<noscript><a href="../">Tea</a></noscript>');
  expect(home).toMatch(
    /src="\.\.\/_virli\/icon-\w+\.svg" srcset="\.\.\/_virli\/icon-\w+\.svg 1x, \.\.\/_virli\/icon-\w+\.svg 2x"/,
  );
  expect(home).toMatch(
    /<style>@font-face\{font-family:Tea;src:url\(\.\.\/_virli\/tea-\w+\.woff2\)\}body\{color:red\}\.drawn\{[^}]*url\(\.\.\/_virli\/icon-\w+\.svg\)/,
  );
  expect(read('fr/page/index.html')).toContain(`data-props='{"course":"tea","home":"../","text":"/proc","root":"/"}'`);
});

test('what keeps texts apart stays inside islands and goes elsewhere', async () => {
  const { read } = await theSite;
  expect(read('fr/index.html')).toContain('<p>Un thé.</p>');
  expect(read('fr/page/index.html')).toContain('<p>a<!-- -->b</p>');
});

test('without SITE_URL, what needs a full address is left out, and languages are linked relatively', async () => {
  const { read, files } = await theSite;
  expect(files).not.toContain('sitemap.xml');
  expect(read('index.html')).not.toMatch(/canonical|og:image/);
  expect(read('fr/index.html')).toContain('<link rel="alternate" hreflang="en" href="../">');
});

test('with SITE_URL, addresses are full, and search engines get a sitemap', async () => {
  const { read } = await shipped({ siteUrl: 'https://school.example/virli' });
  expect(read('index.html')).toContain('<link rel="canonical" href="https://school.example/virli/">');
  expect(read('index.html')).toContain('content="https://school.example/virli/og.png"');
  expect(read('sitemap.xml')).toContain('<url><loc>https://school.example/virli/fr/page/</loc></url>');
  expect(read('sitemap.xml')).not.toContain('404');
  expect(read('robots.txt')).toContain('Sitemap: https://school.example/virli/sitemap.xml');
});

test('a 404 page stands alone: no font, no file, no address of its own', async () => {
  const html = (await theSite).read('fr/404.html');
  expect(html).toContain('<a href="../page/">La feuille</a>');
  expect(html).toContain('href="data:image/svg+xml,');
  expect(html).not.toMatch(/woff2|preload|canonical/);
});

test('each page has its policy in `_headers`, and 404 pages have none', async () => {
  const headers = (await theSite).read('_headers');
  expect(headers).toMatch(
    /^\/fr\/page\/\n {2}Content-Security-Policy: default-src 'none'; .*; frame-ancestors 'self'$/m,
  );
  expect(headers).not.toContain('404');
});

test('rules for many files come first in `_headers`, for hosts that read a hundred of them and no more', async () => {
  const headers = (await theSite).read('_headers');
  expect([...headers.matchAll(/^\/.*/gm)].slice(0, 3).join(' ')).toBe('/* /_virli/* /fr/');
});

test('the foot of a page says which build it is of, in its language', async () => {
  const { read } = await theSite;
  expect(read('fr/page/index.html')).toContain('<p class="build">Version 1.2.3 (39b2c05, 1er\u00a0novembre 2026)</p>');
  expect((await shipped({ islands: false })).read('fr/page/index.html')).toContain('Version 1.2.3 (39b2c05, 1er');
});

test('a site lists its files, with what tells their content', async () => {
  const { read, files } = await theSite;
  const listed = JSON.parse(read('virli-build.json'));
  expect(listed).toMatchObject(build);
  expect(Object.keys(listed.files)).toEqual(files.filter((file) => file !== 'virli-build.json'));
  expect(listed.files['fr/page/index.html']).toMatch(/^[0-9a-f]{10}$/);
});

test('every page but the 404 ones mends its address first, before its styles ask for fonts', async () => {
  const { read } = await theSite;
  for (const file of ['index.html', 'fr/index.html', 'fr/page/index.html']) {
    expect(/<(script|style|link)[^>]*>.{10}/.exec(read(file))?.[0], file).toBe('<script data-address="">address()<');
  }
  expect(read('404.html') + read('fr/404.html')).not.toContain('address()');
});

test('a 404 page leads its links to the site, wherever it is shown', async () => {
  const repair = inlineScript('lib/site/repair-links.browser.ts');
  const { read } = await shipped({ siteUrl: 'https://school.example/virli' });
  expect(read('fr/404.html')).toContain(
    `<script data-at="/fr/x/" data-languages="fr" data-site="https://school.example/virli/">${repair}</script></body>`,
  );
});

test('a page with an island notes what is done early, keeps the place, and loads one module', async () => {
  const { read } = await theSite;
  const scripts = [...read('fr/page/index.html').matchAll(/<script([^>]*)>(.*?)<\/script>/g)].map(([, data, text]) => [
    data?.replace(/-[0-9A-Z]{8}\./, '-HASH.'),
    text,
  ]);
  expect(scripts).toEqual([
    [' data-address=""', 'address()'],
    [' data-notes=""', 'note()'],
    ['', inlineScript('lib/islands/early/load.browser.ts')],
    ['', inlineScript('lib/islands/early/keep-place.browser.ts')],
    [
      expect.stringContaining('data-says="Ouverte sans serveur'),
      inlineScript('lib/islands/early/from-file.browser.ts'),
    ],
  ]);
});

test('a page that answers says why it does not when it was opened from a file', async () => {
  const { read } = await theSite;
  expect(read('fr/page/index.html')).toContain('Ouverte sans serveur, cette page ne répond pas.');
  expect(read('fr/index.html')).not.toContain('Ouverte sans serveur');
});

test('the same export gives the same bytes', async () => {
  const [one, two] = [await shipped(), await shipped()];
  expect(one.files).toEqual(two.files);
  for (const file of one.files) expect(one.read(file) === two.read(file), file).toBe(true);
}, 20_000);

test('the fallback keeps the scripts of Next, under a policy', async () => {
  const { read, files } = await shipped({ islands: false });
  expect(files).toContain('_next/static/chunks/a.js');
  expect(files).toContain('fr/__next._tree.txt');
  expect(read('fr/index.html')).toContain('<script src="/_next/static/chunks/a.js" async>');
  expect(read('fr/index.html')).toMatch(/script-src 'self' 'sha256-/);
  expect(read('fr/index.html')).not.toContain('trusted-types');
});

test('the settings for Apache keep for ever every file whose name changes with its content', async () => {
  const pattern = /<FilesMatch "([^"]+)">\s*Header always set Cache-Control "public/.exec(
    readFileSync('deploy/htaccess', 'utf8'),
  );
  const kept = new RegExp(pattern?.[1] ?? 'none');
  const { files } = await theSite;
  expect(files.filter((file) => file.startsWith('_virli/') !== kept.test(file))).toEqual([]);
});
