// Which build a site is of: told in the foot of its pages to people, and in `virli-build.json` to `npm run doctor`.

import { isObject } from '@/lib/base/is-object';
import { dateShown } from '@/lib/i18n/dates';
import { type Locale, locales } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';

export type Build = {
  /** Of package.json. */
  version: string;
  /** Unknown where the sources are in no git repository, as in a tarball. */
  commit?: {
    /** Its first seven digits. */
    hash: string;
    /** The day of the commit, not of the build: the same sources give the same pages. */
    day: string;
    /** Whether the sources have been changed since. */
    changed: boolean;
  };
};

/** What a site is made of, beside the build: the path of each file → the first ten digits of its SHA-256. */
export type BuildFile = Build & { files: Record<string, string> };

/** At the root of the site, not in `_virli/`: it changes under the same name. */
export const buildFileName = 'virli-build.json';

/** « Version 0.1.0 (39b2c05, 29 novembre 2026) » */
export function buildShown({ version, commit }: Build, locale: Locale): string {
  const s = strings(locale);
  const known = commit ? [commit.hash, dateShown(commit.day, locale), ...(commit.changed ? [s.changedSince] : [])] : [];
  return `${s.version} ${version}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}

export function formatBuildFile(file: BuildFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** What `formatBuildFile` wrote; undefined for anything else that a host may answer. */
export function readBuildFile(text: string): BuildFile | undefined {
  const read = parsed(text);
  if (!isObject(read) || typeof read.version !== 'string' || !isObject(read.files)) return undefined;
  const files = Object.entries(read.files).flatMap(([file, hash]) =>
    typeof hash === 'string' ? [[file, hash] as const] : [],
  );
  const { commit } = read;
  const isCommit = isObject(commit) && typeof commit.hash === 'string' && typeof commit.day === 'string';
  return {
    version: read.version,
    ...(isCommit && {
      commit: { hash: String(commit.hash), day: String(commit.day), changed: commit.changed === true },
    }),
    files: Object.fromEntries(files),
  };
}

/** The words of a build in every language. */
export function buildShownIn(build: Build): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, buildShown(build, locale)])) as Record<Locale, string>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
