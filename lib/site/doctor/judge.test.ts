// What only a host with a name of its own can have, and the words for each kind of host.
import { expect, test } from 'vitest';
import { duration, keptSeconds } from './headers';
import { forHost, hostOf } from './hosts';
import { judge } from './judge';
import { diagnosisShown } from './report';
import type { Answer, Seen } from './seen';

const hash = '0123456789';

function anAnswer(url: string, more: Partial<Answer> = {}): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'no-cache',
    'content-security-policy': "frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    ...more.headers,
  };
  return { url, status: 200, hash, bytes: 9000, text: '<p class="build">Version 1.2.3</p>', ...more, headers };
}

/** A site of one page at a good host. */
function aSite(root: string, { more = {}, page = {} }: { more?: Partial<Seen>; page?: Partial<Answer> } = {}): Seen {
  return {
    root,
    build: { version: '1.2.3', files: { 'index.html': hash, '404.html': hash } },
    files: [{ file: 'index.html', answer: anAnswer(root, page) }],
    withIndex: undefined,
    unslashed: [],
    nothing: [{ nearest: '404.html', answer: anAnswer(`${root}nothing`, { status: 404 }) }],
    settings: anAnswer(`${root}_headers`, { status: 404 }),
    old: [],
    otherScheme: undefined,
    ...more,
  };
}

const kinds = (seen: Seen) => judge(seen).findings.map(({ kind }) => kind);
const [secure, clear] = ['https://school.example/virli/', 'http://school.example/virli/'];

test('a good site by https, whose host leads http there, has nothing to be told', () => {
  const led = anAnswer(clear, { status: 301, headers: { location: secure } });
  expect(kinds(aSite(secure, { more: { otherScheme: led } }))).toEqual([]);
  expect(
    kinds(aSite(secure, { more: { otherScheme: anAnswer(clear, { status: 0, error: 'nothing listens there' }) } })),
  ).toEqual([]);
});

test('pages that are sent in clear are told, and only told where https leaves http open', () => {
  expect(kinds(aSite(clear))).toEqual(['in-clear']);
  expect(kinds(aSite(secure, { more: { otherScheme: anAnswer(clear) } }))).toEqual(['http-too']);
  expect(kinds(aSite('http://127.0.0.1:8080/'))).toEqual([]);
});

test('a build that was told another address says so to search engines', () => {
  const text = '<link rel="canonical" href="https://other.example/"><p class="build">Version 1.2.3</p>';
  expect(kinds(aSite(secure, { page: { text } }))).toEqual(['canonical']);
  expect(kinds(aSite('http://localhost:3000/', { page: { text } }))).toEqual([]);
});

test('a redirect that loses https is told', () => {
  const unslashed = [
    anAnswer('https://school.example/virli/fr', {
      status: 301,
      headers: { location: 'http://school.example/virli/fr/' },
    }),
  ];
  const [finding] = judge(aSite(secure, { more: { unslashed } })).findings;
  expect(finding).toMatchObject({
    kind: 'sent-away',
    what: 'It leads to http://school.example/virli/fr/ instead of https://school.example/virli/fr/.',
  });
});

test('the report says where, what, how to mend it for that host, and counts', () => {
  const page = { headers: { server: 'nginx/1.22.1', 'content-encoding': '', 'x-content-type-options': '' } };
  expect(
    diagnosisShown(judge(aSite(secure, { page }))),
  ).toBe(`https://school.example/virli/   Version 1.2.3, 1 file asked for, nginx

https://school.example/virli/
  It is sent uncompressed, three to five times as long as it need be.
  Turn gzip on, with the types of deploy/nginx.conf; behind a proxy also \`gzip_proxied any;\`.

https://school.example/virli/   (advice)
  The header \`X-Content-Type-Options: nosniff\` is not sent.
  deploy/nginx.conf (below a path deploy/nginx-path.conf) has it; a location with an add_header of its own inherits none.

1 problem, 1 piece of advice.`);
});

test.each([
  [{ server: 'nginx/1.22.1' }, 'nginx'],
  [{ server: 'Apache/2.4.71 (Debian)' }, 'Apache'],
  [{ server: 'Caddy' }, 'Caddy'],
  [{ server: 'GitHub.com', via: '1.1 varnish' }, 'GitHub Pages'],
  [{ server: 'cloudflare' }, 'Cloudflare'],
  [{ server: 'Netlify' }, 'Netlify'],
  [{ server: 'AmazonS3', via: '1.1 x.cloudfront.net (CloudFront)' }, 'Amazon S3'],
  [{}, 'another host'],
])('%j is the host %s', (headers, host) => {
  expect(hostOf(headers)).toBe(host);
});

test('what is not known of a host is said as for any', () => {
  expect([
    forHost('nginx', { nginx: 'here', any: 'there' }),
    forHost('Caddy', { nginx: 'here', any: 'there' }),
  ]).toEqual(['here', 'there']);
});

test.each([
  ['no-cache', 0],
  ['public, max-age=600', 600],
  ['public, s-maxage=600', 0],
  ['no-cache, max-age=600', 0],
  ['max-age=31536000, immutable', 31_536_000],
])('with `%s` browsers keep a page for %i seconds', (said, seconds) => {
  expect(keptSeconds(anAnswer(secure, { headers: { 'cache-control': said } }))).toBe(seconds);
});

test('an expiry date counts where there is nothing else', () => {
  const headers = {
    'cache-control': '',
    expires: 'Sun, 29 Nov 2026 13:00:00 GMT',
    date: 'Sun, 29 Nov 2026 12:00:00 GMT',
  };
  expect(keptSeconds(anAnswer(secure, { headers }))).toBe(3600);
});

test.each([
  [1, '1 second'],
  [600, '10 minutes'],
  [86_400, '1 day'],
  [31_536_000, '1 year'],
])('%i seconds are %s', (seconds, said) => {
  expect(duration(seconds)).toBe(said);
});
