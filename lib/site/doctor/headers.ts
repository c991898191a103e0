// What is sent beside the pages and files: their kind, how long they may be kept, who may frame them, whether they are compressed.
import { lookup } from 'mrmime';
import { forHost, type Host, whereHeaders } from './hosts';
import { type Answer, type Finding, isHashed, isPage, pagesSeen, type Seen, type SeenFile, urlsOf } from './seen';

const daySeconds = 86_400;
/** GitHub Pages keeps everything for ten minutes. */
const shortSeconds = 600;
/** nginx leaves out what is shorter than its gzip_min_length, and a packet holds it anyway. */
const worthCompressing = 1024;

export function judgeHeaders(seen: Seen, host: Host): Finding[] {
  const there = seen.files.filter(({ answer }) => answer.status === 200);
  const pages = pagesSeen(seen);
  const hashed = there.filter(({ file }) => isHashed(file));
  const about = (files: SeenFile[], finding: Omit<Finding, 'where'>): Finding[] =>
    files.length > 0 ? [{ ...finding, where: urlsOf(files) }] : [];
  const wrongKind = there.filter(({ file, answer }) => !isOfKind(file, answer));
  const badLetters = there.filter(({ file, answer }) => isPage(file) && !/^(|utf-?8)$/i.test(charsetOf(answer)));
  const kept = pages.filter(({ answer }) => keptSeconds(answer) > shortSeconds);
  return [
    ...about(wrongKind, {
      kind: 'kind',
      level: 'problem',
      what: `It is sent as the wrong kind of file: ${kindsOf(wrongKind)}.`,
      fix: forHost(host, {
        nginx: 'Keep `include mime.types;`, as Debian has it.',
        Apache: 'Load mod_mime, with the list of types of the system.',
        'Amazon S3': 'Copy it again with `--content-type`; `aws s3 sync` finds it by the ending of the name.',
        any: 'Give the host the right type for each ending of a name.',
      }),
    }),
    ...about(badLetters, {
      kind: 'letters',
      level: 'problem',
      what: `It is sent as ${charsetOf(badLetters[0]?.answer)}, and it is written in UTF-8: accents are broken.`,
      fix: forHost(host, {
        nginx: 'Write `charset utf-8;`.',
        Apache: 'Write `AddDefaultCharset utf-8`.',
        any: 'Let the host say `charset=utf-8`, or nothing: the pages say it themselves.',
      }),
    }),
    ...about(
      there.filter(({ file, answer }) => isFat(file, answer)),
      {
        kind: 'compression',
        level: 'problem',
        what: 'It is sent uncompressed, three to five times as long as it need be.',
        fix: forHost(host, {
          nginx: 'Turn gzip on, with the types of deploy/nginx.conf; behind a proxy also `gzip_proxied any;`.',
          Apache: 'Load mod_deflate or mod_brotli: deploy/htaccess has the types.',
          Caddy: 'Write `encode zstd gzip`.',
          'Amazon S3': 'S3 does not compress: put CloudFront before it, and turn on "compress objects automatically".',
          any: 'Turn on compression of HTML, JavaScript, SVG and JSON.',
        }),
      },
    ),
    ...about(
      pages.filter(({ answer }) => !framing(answer)),
      {
        kind: 'framing',
        level: 'advice',
        what: "Any site may show it in a frame: the header `Content-Security-Policy: frame-ancestors 'self'` is not sent, and a page cannot say that itself.",
        fix: whereHeaders(host),
      },
    ),
    ...about(
      [...pages, ...hashed].filter(
        ({ answer }) => answer.headers['x-content-type-options']?.toLowerCase() !== 'nosniff',
      ),
      {
        kind: 'nosniff',
        level: 'advice',
        what: 'The header `X-Content-Type-Options: nosniff` is not sent.',
        fix: whereHeaders(host),
      },
    ),
    ...about(kept, {
      kind: 'kept-pages',
      level: 'problem',
      what: `Browsers keep it for ${duration(keptSeconds(kept[0]?.answer))} without asking: after the next build readers still see this one, in part.`,
      fix: `Send \`Cache-Control: no-cache\` with pages. ${whereHeaders(host)}`,
    }),
    ...about(
      pages.filter(({ answer }) => !answer.headers['cache-control'] && !answer.headers.expires),
      {
        kind: 'unsaid-caching',
        level: 'advice',
        what: 'Nothing says how long it may be kept: browsers guess, by its age.',
        fix: `Send \`Cache-Control: no-cache\` with pages. ${whereHeaders(host)}`,
      },
    ),
    ...about(
      hashed.filter(({ answer }) => keptSeconds(answer) < daySeconds),
      {
        kind: 'unkept-files',
        level: 'advice',
        what: 'Its name changes with its content, so it could be kept for ever, and browsers are made to ask for it again.',
        fix: `Send \`Cache-Control: public, max-age=31536000, immutable\` with \`_virli/\` alone. ${whereHeaders(host)}`,
      },
    ),
  ];
}

/** For how many seconds browsers keep an answer without asking. */
export function keptSeconds(answer: Answer | undefined): number {
  const said = answer?.headers['cache-control']?.toLowerCase() ?? '';
  if (/no-cache|no-store/.test(said)) return 0;
  const seconds = /(?:^|[\s,])max-age=(\d+)/.exec(said)?.[1];
  if (seconds !== undefined) return Number(seconds);
  const { expires, date } = answer?.headers ?? {};
  const until = expires && date ? (Date.parse(expires) - Date.parse(date)) / 1000 : 0;
  return Number.isFinite(until) ? Math.max(0, until) : 0;
}

/** "2 days" */
export function duration(seconds: number): string {
  const units: [number, string][] = [
    [365 * 86_400, 'year'],
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ];
  const [size, name] = units.find(([unit]) => seconds >= unit) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** Other names of the same kinds, which browsers take as well. */
const alsoGood: Record<string, RegExp> = {
  'text/javascript': /^(application|text)\/(x-)?javascript$/,
  'text/xml': /^(application|text)\/xml$/,
  'font/woff2': /^(font\/woff2|application\/(font-woff2|octet-stream))$/,
};

function isOfKind(file: string, answer: Answer): boolean {
  const wanted = lookup(file);
  // Of a kind that we have no name for, any will do.
  if (wanted === undefined) return true;
  const sent = kindOf(answer);
  return sent === wanted || (alsoGood[wanted]?.test(sent) ?? false);
}

/** "text/plain for .js" */
function kindsOf(files: SeenFile[]): string {
  const said = files.map(({ file, answer }) => `${kindOf(answer) || 'none'} for .${file.split('.').at(-1)}`);
  return [...new Set(said)].join(', ');
}

function kindOf(answer: Answer): string {
  return answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
}

function charsetOf(answer: Answer | undefined): string {
  return /charset="?([^";\s]+)/i.exec(answer?.headers['content-type'] ?? '')?.[1] ?? '';
}

function isFat(file: string, answer: Answer): boolean {
  const isRead = /\.(html|js|css|svg)$/.test(file);
  return isRead && answer.bytes >= worthCompressing && !answer.headers['content-encoding'];
}

function framing({ headers }: Answer): boolean {
  return /frame-ancestors/i.test(headers['content-security-policy'] ?? '') || headers['x-frame-options'] !== undefined;
}
