// A line so slow that the browser could paint after every few tags of a page: whatever depends on what comes later shows.
import { createServer, type Server } from 'node:http';

/** Serves the pages of the site at `root`, five tags at a time for the first 600 of each. */
export async function dripping(root: string): Promise<{ root: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(root + (request.url ?? '/').slice(1));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
    const html = await answer.text();
    const body = html.indexOf('<body');
    const tags = html.slice(body).split(/(?=<)/);
    response.write(html.slice(0, body));
    for (let piece = 0; piece < 120 && tags.length > 0; piece++) {
      await new Promise((done) => setTimeout(done, 17));
      response.write(tags.splice(0, 5).join(''));
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
