import { expect, test } from 'vitest';
import { blockedBy } from './host-policy';

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-a'; style-src 'sha256-b'; img-src 'self' data:; font-src 'self'">
<style>@font-face{src:url(../_virli/sans.woff2)}</style><link rel="modulepreload" href="../_virli/group.js"><script>a()</script></head>
<body><img src="../_virli/stack.png"></body></html>`;
const url = 'https://school.example/virli/fr/';

const scripts = 'the scripts in the page';
const styles = 'the styles in the page';
const file = 'the script that makes questions answer';
const font = 'the typeface';
const pictures = 'pictures';

test.each<[string, string[]]>([
  ["frame-ancestors 'self'", []],
  ['upgrade-insecure-requests; block-all-mixed-content', []],
  ["default-src 'self'", [scripts, styles]],
  ["default-src 'self' 'unsafe-inline'", []],
  ["default-src 'self' 'unsafe-inline' 'nonce-x'", [scripts, styles]],
  ["default-src 'self'; script-src 'self' 'sha256-a'; style-src 'sha256-b'", []],
  ["default-src 'none'", [scripts, styles, file, font, pictures]],
  ["script-src 'none'", [scripts, file]],
  ["script-src 'unsafe-inline' https://cdn.example", [file]],
  ["script-src 'unsafe-inline' https:", []],
  ["script-src 'unsafe-inline' school.example", []],
  ["script-src 'unsafe-inline' *.example", []],
  ["script-src 'unsafe-inline' https://school.example/static/", [file]],
  ["script-src 'unsafe-inline' https://school.example/virli/", []],
  ["script-src 'unsafe-inline' http://school.example:8080", [file]],
  ["script-src 'unsafe-inline' *", []],
  ["script-src 'strict-dynamic' 'sha256-a'", []],
  ["script-src 'strict-dynamic' 'nonce-x'", [scripts]],
  ["script-src-elem 'none'; script-src 'self' 'unsafe-inline'", [scripts, file]],
  ["font-src https://fonts.example; img-src 'self'", [font]],
  ["style-src 'self'; STYLE-SRC 'unsafe-inline'", [styles]],
  ['sandbox', ['every script (`sandbox`)', 'the keeping of answers (`sandbox`)']],
  ['sandbox allow-scripts allow-same-origin', []],
])('the policy %s blocks %j', (policy, blocked) => {
  expect(blockedBy(policy, page, url)).toEqual(blocked);
});
