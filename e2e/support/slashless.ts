// A host that shows a page at an address without its last slash, as some do: every relative link would lead elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { lookup } from 'mrmime';

type Slashless = {
  /** Below which path: `/a/b`. */
  base: string;
  /** Whether it leads from an address with the slash to the one without. */
  takesItAway?: boolean;
};

/** Serves a folder on any free port. `missing` fills with the paths that were not there. */
export async function serveSlashless(folder: string, { base, takesItAway = false }: Slashless) {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const asked = (request.url ?? '').replace(/\?.*/, '');
    const inside = asked.startsWith(base) ? asked.slice(base.length) : undefined;
    if (takesItAway && inside?.endsWith('/')) {
      return response.writeHead(307, { location: asked.replace(/\/$/, '') }).end();
    }
    const places = inside === undefined ? [] : [inside, `${inside}/index.html`].map((one) => path.join(folder, one));
    const file = places.find((place) => existsSync(place) && path.extname(place) !== '');
    if (!file) {
      missing.push(asked);
      return response.writeHead(404).end('Nothing.');
    }
    return response.writeHead(200, { 'content-type': lookup(file) }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { root: `http://127.0.0.1:${port}${base}`, missing, close };
}
