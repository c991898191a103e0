// Runs Debian's nginx on the site, with the configuration that docs/deploy.md gives, as whoever runs the tests.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((file) => existsSync(file));

/** Why nginx cannot be run here, or undefined when it can. */
export const noNginx = program ? undefined : 'nginx is not installed here (.ci/run installs it)';

/** Starts it on loopback. `stop` ends that very process. Throws with what nginx says when it does not start. */
export async function startNginx(folder: string, port: number): Promise<{ root: string; stop: () => Promise<void> }> {
  if (!program) throw new Error(noNginx);
  const home = mkdtempSync(path.join(tmpdir(), 'virli-nginx-'));
  mkdirSync(path.join(home, 'logs'));
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root \/var\/www\/virli;/, `root ${path.resolve(folder)};`);
  writeFileSync(path.join(home, 'nginx.conf'), around(home, site));
  const words = ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', path.join(home, 'logs/error.log')];
  const tested = spawnSync(program, ['-t', ...words], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx refuses deploy/nginx.conf:\n${tested.stderr}`);
  const child = spawn(program, words, { stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}/`;
  await answers(root, home);
  return { root, stop: () => stop(child) };
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
  for (let attempt = 0; attempt < 100; attempt++) {
    const reached = await fetch(root).catch(() => undefined);
    if (reached) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not answer:\n${readFileSync(path.join(home, 'logs/error.log'), 'utf8')}`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGQUIT');
  });
}
