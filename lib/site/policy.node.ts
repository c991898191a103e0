// The content security policy of a page: only our own files, only the inline scripts and styles we know by their hash.
import { createHash } from 'node:crypto';
import type { Grants } from '@/lib/islands/registry';

export type Inline = {
  /** The text of every inline script, as it stands in the page. */
  scripts: string[];
  styles: string[];
  /** Next's own browser runtime (ISLANDS=0) cannot live with Trusted Types. */
  trustedTypes: boolean;
  /** What each island of the page needs beside. */
  grants?: Grants[];
};

/** The policy for a `<meta>`. `default-src 'none'` closes everything that is not named. */
export function policyOf({ scripts, styles, trustedTypes, grants = [] }: Inline): string {
  const wasm = grants.some((grant) => grant.wasm) ? ["'wasm-unsafe-eval'"] : [];
  const types = oneOfEach(grants.flatMap((grant) => grant.trustedTypes ?? []));
  const rules = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...wasm, ...hashes(scripts)],
    ['style-src', ...(trustedTypes ? [] : ["'self'"]), ...hashes(styles)],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...oneOfEach(grants.flatMap((grant) => grant.connect ?? []))],
    ...(grants.some((grant) => grant.workers) ? [['worker-src', "'self'"]] : []),
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ...(trustedTypes
      ? [
          ['require-trusted-types-for', "'script'"],
          ['trusted-types', ...types],
        ]
      : []),
  ];
  return rules.map((rule) => (rule.length === 1 ? `${rule[0]} 'none'` : rule.join(' '))).join('; ');
}

/** The same for the HTTP header, which alone may say who frames the page. */
export function headerPolicy(policy: string): string {
  return `${policy}; frame-ancestors 'self'`;
}

function hashes(texts: string[]): string[] {
  return oneOfEach(texts.map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`));
}

function oneOfEach(words: string[]): string[] {
  return [...new Set(words)].sort();
}
