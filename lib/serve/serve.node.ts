// A static server like the hosts in docs/deploy.md, for `npm start`, the tests and the bench: sirv finds and sends the files.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from '@polka/compression';
import sirv, { type RequestHandler } from 'sirv';
import { headersFor, parseHeaders } from './headers';

export type ServeOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** Loopback by default: nobody else on the network sees the site. */
  host?: string;
  /** Serves the site under this path: `/a/b/c`. */
  base?: string;
};

export type Server = { url: string; port: number; close: () => Promise<void> };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves a folder. Rejects when the port is taken (`EADDRINUSE`) or the host is not of this machine. */
export function serve(folder: string, { port = 0, host = '127.0.0.1', base = '' }: ServeOptions = {}): Promise<Server> {
  const prefix = `/${base}`.replace(/\/+/g, '/').replace(/\/$/, '');
  const server = createServer(answerFrom(path.resolve(folder), prefix));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      const shown = host === '127.0.0.1' ? 'localhost' : host;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      done({ url: `http://${shown}:${bound}${prefix}/`, port: bound, close });
    });
  });
}

function answerFrom(root: string, base: string): Answer {
  const files = filesOf(root);
  // The level of hosts that compress as they send. Of a compressed file a part would be of no use.
  const compress = compression({ level: 5, brotli: true });
  return (request, response) => {
    const [whole = '/', query] = (request.url ?? '/').split('?', 2);
    const asked = whole.slice(base.length);
    const name = fileName(asked);
    const redirect = () => {
      // Relative, so that nothing in the path can send the reader to another site.
      const location = `./${path.posix.basename(whole)}/${query === undefined ? '' : `?${query}`}`;
      plain(response, 308, 'The address ends with a slash.', { location });
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    }
    if (base && whole === base) return redirect();
    if (!whole.startsWith(`${base}/`)) return plain(response, 404, 'There is no page here.');
    if (name === undefined) return plain(response, 400, 'This is not the address of a page.');
    request.url = asked.replace(/\/$/, '/index.html');
    const missing = () => {
      if (existsSync(path.join(root, name, 'index.html'))) return redirect();
      return notFound(root, name, response);
    };
    // The site's settings for its host are not pages.
    const send = () => (name === '/_headers' ? missing() : files(request, response, missing));
    return request.headers.range === undefined ? compress(request, response, send) : send();
  };
}

/** Sends a file that exists, by its very name. */
function filesOf(root: string): RequestHandler {
  const rules = parseHeaders(readIf(path.join(root, '_headers')));
  return sirv(root, {
    // Looks at the folder each time: a page that was built anew is sent as it is now.
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, sent) => {
      const kept = sent.startsWith('/_virli/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
      const ofHost = headersFor(rules, sent.replace(/\/index\.html$/, '/'));
      response.setHeaders(new Map(Object.entries({ ...always, ...kept, ...ofHost })));
    },
  });
}

const always = { 'x-content-type-options': 'nosniff', vary: 'accept-encoding' };

/** A request's path, decoded; undefined when it could mean anything but a file below the root. */
function fileName(asked: string): string | undefined {
  try {
    const name = decodeURIComponent(asked);
    return /[\0\\]|\/\/|\/\.\.?(\/|$)/.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}

/** The 404 page of the nearest folder: each language has its own. What is missing now may be there after the next build. */
function notFound(root: string, name: string, response: ServerResponse): void {
  const above = name.split('/').map((_, depth, names) => path.join(root, ...names.slice(0, depth), '404.html'));
  const page = above.findLast((file) => existsSync(file));
  const headers = { ...always, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  if (page === undefined) plain(response, 404, 'There is no page here.');
  else response.writeHead(404, headers).end(readFileSync(page));
}

function plain(response: ServerResponse, status: number, sentence: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${sentence}\n`);
}

function readIf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
