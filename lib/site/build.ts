// Which build a site is of: told in the foot of its pages to people, and in `virli-build.json` to `npm run doctor`.
import { z } from 'zod';
import { dateShown } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
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
  try {
    return buildFile.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const buildFile = z.object({
  version: z.string(),
  commit: z.object({ hash: z.string(), day: z.string(), changed: z.boolean() }).optional(),
  files: z.record(z.string(), z.string()),
});
