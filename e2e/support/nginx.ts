// Runs Debian's nginx on the site, with the very configuration of deploy/, as whoever runs the tests.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ended, orElse } from '../engines/process';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((file) => existsSync(file));

/** Why nginx cannot be run here, or undefined when it can. */
export const noNginx = program ? undefined : 'nginx is not installed here (.ci/run installs it)';

export type Nginx = { root: string; stop: () => Promise<void> };

/** The site at the root of the host. `stop` ends that very process. Throws with what nginx says when it does not start. `spoil`: what somebody changes in the file. */
export function startNginx(folder: string, port: number, spoil = (text: string) => text): Promise<Nginx> {
  const configuration = edited('deploy/nginx.conf', [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/root \/var\/www\/virli;/, `root ${path.resolve(folder)};`],
  ]);
  return start(port, '', () => spoil(configuration));
}

/** The site at `/virli/` of a school, which has files, headers and locations of its own. */
export function startNginxBelow(folder: string, port: number): Promise<Nginx> {
  return start(port, 'virli/', (home) => {
    const html = path.join(home, 'html');
    mkdirSync(html);
    writeFileSync(path.join(html, 'index.html'), '<!doctype html><title>A school</title>');
    writeFileSync(path.join(html, 'school.js'), `// ${'A script of the school. '.repeat(99)}`);
    symlinkSync(path.resolve(folder), path.join(html, 'virli'));
    const nested = edited('deploy/nginx-path.conf', [[/root \/var\/www\/html;/, `root ${html};`]]);
    return aSchool(html, port, nested);
  });
}

/** What many sites have, and what a course below a path must neither take over nor lose. */
function aSchool(html: string, port: number, nested: string): string {
  return `server {
    listen 127.0.0.1:${port};
    server_name _;
    root ${html};
    index index.html;
    error_page 404 /index.html;
    add_header X-Frame-Options DENY always;
    add_header X-School yes always;
    add_header Content-Security-Policy "default-src 'none'" always;
    location / {
        try_files $uri $uri/ /index.html;
    }
    location ~* \\.(js|css|svg|woff2|html)$ {
        expires 30d;
        add_header X-Static yes;
    }
    location ~ \\.php$ {
        deny all;
    }
    ${nested}
}`;
}

/** A file of deploy/ after the changes that it asks for. */
function edited(file: string, changes: [from: RegExp, to: string][]): string {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    if (!from.test(text)) throw new Error(`${file} has no ${from} to change.`);
    text = text.replace(from, to);
  }
  return text;
}

async function start(port: number, below: string, site: (home: string) => string): Promise<Nginx> {
  if (!program) throw new Error(noNginx);
  const home = mkdtempSync(path.join(tmpdir(), 'virli-nginx-'));
  mkdirSync(path.join(home, 'logs'));
  writeFileSync(path.join(home, 'nginx.conf'), around(home, site(home)));
  const words = ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', path.join(home, 'logs/error.log')];
  const tested = spawnSync(program, ['-t', ...words], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx refuses the configuration of deploy/:\n${tested.stderr}`);
  // Ended at once (SIGTERM): a graceful end would wait for pages that a browser still prefetches.
  const child = spawn(program, words, { stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}/${below}`;
  await orElse(
    () => ended(child),
    () => answers(root, home),
  );
  return { root, stop: () => ended(child) };
}
/** What Debian's nginx.conf says around a site, with every file in a folder of ours. */
function around(home: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
events {}
http {
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
${temporary}
${site}
}
`;
}

async function answers(root: string, home: string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    const reached = await fetch(root).catch(() => undefined);
    if (reached) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not answer:\n${readFileSync(path.join(home, 'logs/error.log'), 'utf8')}`);
}
