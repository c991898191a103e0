// Serves every site before the first test, and stops after the last. `npm test` has built them.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, serve } from '@/lib/serve/serve.node';
import { everySite, inside, islands } from './sites';

export default async function startServers(): Promise<() => Promise<void>> {
  for (const { folder } of everySite) {
    if (folder !== inside.folder && !existsSync(`${folder}/index.html`)) {
      throw new Error(`${folder}/ has not been built. Run \`npm test\`, which builds what the tests read.`);
    }
  }
  copyIntoAnotherSite();
  const servers: Server[] = [];
  for (const { folder, port, base } of everySite) servers.push(await serve(folder, { port, base }));
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

function copyIntoAnotherSite(): void {
  rmSync(inside.folder, { recursive: true, force: true });
  mkdirSync(inside.folder, { recursive: true });
  writeFileSync(`${inside.folder}/index.html`, '<!doctype html><title>A school</title><h1>A school</h1>');
  cpSync(islands.folder, `${inside.folder}/teaching/virli`, { recursive: true });
}
