// The content security policy of a page: only our own files, only the inline scripts and styles we know by their hash.
import { createHash } from 'node:crypto';
import type { Grants } from '@/lib/islands/registry';

export type Inline = {
  /** The text of every inline script, as it stands in the page. */
  scripts: string[];
  styles: string[];
  /** Next's own browser runtime (ISLANDS=0) cannot live with Trusted Types. */
  trustedTypes: boolean;
  /** What the islands of the page need beside. */
  grants?: Grants;
};

/** The policy for a `<meta>`. `default-src 'none'` closes everything that is not named. */
export function policyOf({ scripts, styles, trustedTypes, grants = {} }: Inline): string {
  const rules = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...(grants.wasm ? ["'wasm-unsafe-eval'"] : []), ...hashes(scripts)],
    ['style-src', ...(trustedTypes ? [] : ["'self'"]), ...hashes(styles)],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...(grants.connect ?? [])],
    ...(grants.workers ? [['worker-src', "'self'"]] : []),
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ...(trustedTypes
      ? [
          ['require-trusted-types-for', "'script'"],
          ['trusted-types', grants.trustedTypes ?? "'none'"],
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
  const all = texts.map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
  return [...new Set(all)].sort();
}
