import { expect, test } from 'vitest';
import type { Grants } from '@/lib/islands/registry';
import { headerPolicy, policyOf } from '@/lib/site/policy.node';

test('the policy of a page admits our files, and inline texts by their hash alone', () => {
  expect(policyOf({ scripts: ['alert(1)', 'alert(1)'], styles: ['a{}'], trustedTypes: true })).toBe(
    "default-src 'none'; script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; " +
      "style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('islands that ask for nothing change nothing', () => {
  const inline = { scripts: ['alert(1)'], styles: ['a{}'], trustedTypes: true };
  expect(policyOf({ ...inline, grants: [{}, {}] })).toBe(policyOf(inline));
});

test('what the islands of a page ask for is allowed on it, once, and nothing more', () => {
  const grants = [
    { wasm: true, connect: ['https://b.example', 'https://a.example'], trustedTypes: 'lab' },
    { workers: true, connect: ['https://a.example'], trustedTypes: 'lab' },
  ] satisfies Grants[];
  expect(policyOf({ scripts: [], styles: [], trustedTypes: true, grants })).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self' https://a.example https://b.example; worker-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lab",
  );
});

test('without inline styles, no style is admitted', () => {
  expect(policyOf({ scripts: [], styles: [], trustedTypes: true })).toContain("script-src 'self'; style-src 'none';");
});

test('the order of the inline scripts changes nothing', () => {
  const policy = (scripts: string[]) => policyOf({ scripts, styles: [], trustedTypes: true });
  expect(policy(['a', 'b'])).toBe(policy(['b', 'a']));
});

test("Next's own pages do without Trusted Types, and bring their stylesheets", () => {
  const policy = policyOf({ scripts: [], styles: [], trustedTypes: false });
  expect(policy).not.toContain('trusted-types');
  expect(policy).toContain("style-src 'self'");
});

test('nothing is ever admitted as unsafe', () => {
  expect(policyOf({ scripts: ['x'], styles: ['y'], trustedTypes: false })).not.toContain('unsafe');
});

test('only the header says who may frame the page', () => {
  expect(headerPolicy("default-src 'none'")).toBe("default-src 'none'; frame-ancestors 'self'");
});
