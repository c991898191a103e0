// Serves a site as it is shipped, with one script before all others in each page: it keeps what the page complains of, in
// browsers that tell us nothing of their console. It stands before the <meta> of the policy, which therefore allows it.
// `/frame.html` shows a page in a frame as wide as one likes: the windows of these browsers do not go down to 360 px.
import { createServer, type Server } from 'node:http';
import { serve } from '@/lib/serve/serve.node';

const script = `
  window.complaints = [];
  const note = (what) => window.complaints.push(String(what).slice(0, 300));
  addEventListener('error', (event) => note('error: ' + (event.message || event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', (event) => note('rejected: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => note('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  for (const level of ['error', 'warn']) {
    const said = console[level];
    console[level] = (...words) => { note(level + ': ' + words.join(' ')); said.apply(console, words); };
  }
`;

const frame =
  '<!doctype html><meta charset="utf-8"><title>frame</title><style>body{margin:0}iframe{border:0;display:block}</style><iframe height="900"></iframe>';

/** `root` ends with a slash. */
export async function witness(folder: string): Promise<{ root: string; close: () => Promise<void> }> {
  const site = await serve(folder);
  const server = createServer(async (request, response) => {
    if (request.url === '/frame.html') return response.writeHead(200, { 'content-type': 'text/html' }).end(frame);
    const answer = await fetch(`http://127.0.0.1:${site.port}${request.url}`, { redirect: 'manual' });
    const headers = Object.fromEntries(
      ['content-type', 'location', 'cache-control'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    response.writeHead(answer.status, headers);
    if (!headers['content-type']?.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
    return response.end((await answer.text()).replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script>`));
  });
  const port = await listening(server);
  return {
    root: `http://127.0.0.1:${port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await site.close();
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
