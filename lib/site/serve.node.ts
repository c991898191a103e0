// A static server like the hosts in docs/deploy.md, for `npm start` and the tests: compression, caching, 404 pages, `_headers`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { findFile } from '@/lib/site/find-file.node';
import { type HeaderRule, headersFor, parseHeaders } from '@/lib/site/headers';
import { mediaOf } from '@/lib/site/media';

export type ServeOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** Loopback by default: nobody else on the network sees the site. */
  host?: string;
  /** Serves the site under this path: `/a/b/c`. */
  base?: string;
};

export type Server = { url: string; port: number; close: () => Promise<void> };

type Encoding = 'br' | 'gzip' | 'identity';
type Body = { bytes: Buffer; etag: string };
type Site = { root: string; base: string; rules: HeaderRule[]; bodies: Map<string, Body> };

/** Serves a folder. Rejects when the port is taken (`EADDRINUSE`) or the host is not of this machine. */
export function serve(folder: string, { port = 0, host = '127.0.0.1', base = '' }: ServeOptions = {}): Promise<Server> {
  const root = path.resolve(folder);
  const prefix = `/${base}`.replace(/\/+/g, '/').replace(/\/$/, '');
  const site: Site = { root, base: prefix, rules: readRules(root), bodies: new Map() };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.headersSent || response.writeHead(500).end());
  });
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

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [whole = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  }
  if (site.base && whole === site.base) return redirect(response, whole, search);
  if (!whole.startsWith(`${site.base}/`)) return plain(response, 404, 'There is no page here.');

  const urlPath = whole.slice(site.base.length);
  const found = await findFile(site.root, urlPath);
  if (found.state === 'bad') return plain(response, 400, 'This is not the address of a page.');
  if (found.state === 'folder') return redirect(response, whole, search);
  if (found.state === 'nothing') return plain(response, 404, 'There is no page here.');

  const media = mediaOf(found.file);
  const encoding = media.text ? encodingFor(request.headers['accept-encoding'] ?? '') : 'identity';
  const body = await bodyOf(site, found.file, found.stats.mtimeMs, encoding);
  const isHit = found.state === 'file';
  const headers: OutgoingHttpHeaders = {
    'content-type': media.type,
    'cache-control': urlPath.startsWith('/_virli/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    etag: body.etag,
    ...(media.text && { vary: 'accept-encoding' }),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    ...headersFor(site.rules, decodeURIComponent(urlPath)),
    // What is missing now may be there after the next build.
    ...(!isHit && { 'cache-control': 'no-cache' }),
  };
  if (isHit && isKnown(request, body.etag)) return void response.writeHead(304, headers).end();
  headers['content-length'] = body.bytes.length;
  response.writeHead(isHit ? 200 : 404, headers);
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/** A relative address, so that nothing in the path can send the reader to another site. */
function redirect(response: ServerResponse, from: string, search: string): void {
  plain(response, 308, 'The address ends with a slash.', { location: `./${path.posix.basename(from)}/${search}` });
}

function plain(response: ServerResponse, status: number, sentence: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${sentence}\n`);
}

function encodingFor(accepted: string): Encoding {
  const words = accepted.split(',').filter((word) => !/;\s*q=0(\.0*)?\s*$/.test(word));
  const known = new Set(words.map((word) => word.split(';')[0]?.trim().toLowerCase()));
  if (known.has('br')) return 'br';
  return known.has('gzip') ? 'gzip' : 'identity';
}

/** Compressed once, and again only when the file changes. */
async function bodyOf(site: Site, file: string, changed: number, encoding: Encoding): Promise<Body> {
  const key = `${encoding} ${changed} ${file}`;
  const kept = site.bodies.get(key);
  if (kept) return kept;
  const raw = await readFile(file);
  const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}-${encoding}"`;
  const body = { bytes: compress(raw, encoding), etag };
  site.bodies.set(key, body);
  return body;
}

function compress(raw: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return encoding === 'gzip' ? gzipSync(raw, { level: 9 }) : raw;
}

function isKnown(request: IncomingMessage, etag: string): boolean {
  const tags = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

function readRules(root: string): HeaderRule[] {
  try {
    return parseHeaders(readFileSync(path.join(root, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}
