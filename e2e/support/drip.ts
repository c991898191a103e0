// A line so slow that the browser could paint after every few tags of a page: whatever depends on what comes later shows.
import { createServer, type Server } from 'node:http';

type Drip = { tags?: number; pieces?: number };
type Dripping = { root: string; close: () => void };

/** Serves the pages of the site at `root`, a few tags at a time for the first pieces of each, then all the rest at once. */
export async function dripping(root: string, { tags: size = 5, pieces = 120 }: Drip = {}): Promise<Dripping> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(root + (request.url ?? '/').slice(1));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
    const html = await answer.text();
    const body = html.indexOf('<body');
    const tags = html.slice(body).split(/(?=<)/);
    response.write(html.slice(0, body));
    for (let piece = 0; piece < pieces && tags.length > 0; piece++) {
      await new Promise((done) => setTimeout(done, 17));
      response.write(tags.splice(0, size).join(''));
    }
    return response.end(tags.join(''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { root: `http://127.0.0.1:${port}/`, close: () => stop(server) };
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}
