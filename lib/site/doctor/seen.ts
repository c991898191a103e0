// What the doctor has asked a host, and what it was answered.
import type { Build } from '@/lib/site/build';

export type Answer = {
  /** What was asked. */
  url: string;
  /** 0 when nobody answered: `error` says why. */
  status: number;
  error?: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The first ten digits of the SHA-256 of what was sent, uncompressed. */
  hash: string;
  bytes: number;
  /** Of a page, what it says. */
  text: string;
};

/** A file of the build, and what its address answers. */
export type SeenFile = { file: string; answer: Answer };

/** An address where there is nothing, and the 404 page that should be shown there. */
export type SeenNothing = { answer: Answer; nearest: string };

export type Seen = {
  /** Where the site begins: ends with a slash. */
  root: string;
  /** What the site says of itself (virli-build.json), or what can be known of one that says nothing. */
  build: (Build & { files: Record<string, string> }) | undefined;
  files: SeenFile[];
  /** A page whose folder answered nothing good, asked again with `index.html`. */
  withIndex: Answer | undefined;
  /** Folders asked without their last slash. */
  unslashed: Answer[];
  nothing: SeenNothing[];
  /** Settings for hosts, which are no business of readers. */
  settings: Answer;
  /** What is no part of this build, and was of another one. */
  old: Answer[];
  /** The same address by https when it was asked by http, and the other way round; not asked on this machine. */
  otherScheme: Answer | undefined;
};

/** Something about the host that readers notice (a problem), or could be better (advice). */
export type Finding = {
  /** For tests and searches: one word for each kind. */
  kind: string;
  level: 'problem' | 'advice';
  where: string[];
  what: string;
  fix: string;
};

/** Where a file of the site is read: `fr/` for `fr/index.html`. */
export function addressOf(root: string, file: string): string {
  return new URL(
    file
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    root,
  ).href;
}

export function isPage(file: string): boolean {
  return /(^|\/)index\.html$/.test(file);
}

export function isHashed(file: string): boolean {
  return /^(_virli|_next\/static)\//.test(file);
}

/** Whether readers ask for a file by its own address: a 404 page is shown elsewhere, and settings are for the host. */
export function isAsked(file: string): boolean {
  return !/(^|\/)(404\.html|\.[^/]*)$/.test(file) && !['_headers', 'serve.json'].includes(file);
}

/** Whether a page was made by this project, in whatever build. */
export function isOurs(html: string): boolean {
  return /class="build"|data-island|_virli\//.test(html);
}

/** Whether an address is of this machine, where a site is only tried. */
export function isHere(root: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(root).hostname);
}

export function pagesSeen(seen: Seen): SeenFile[] {
  return seen.files.filter(({ file, answer }) => isPage(file) && answer.status === 200);
}

export function urlsOf(files: SeenFile[]): string[] {
  return files.map(({ answer }) => answer.url);
}
