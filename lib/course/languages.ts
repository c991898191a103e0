// The languages of listings, as authors write them after the three backticks. plugins/token-spans.ts has a grammar for each
// but the first two.

/** `console` has prompts, commands and output; `text` has no grammar. */
export const languages = [
  'console',
  'text',
  'sh',
  'c',
  'json',
  'yaml',
  'asm',
  'python',
  'java',
  'rust',
  'go',
  'javascript',
  'typescript',
  'dockerfile',
  'ini',
  'diff',
] as const;

export type Language = (typeof languages)[number];

export function isLanguage(name: string): name is Language {
  return languages.some((one) => one === name);
}

/** What other tools call them. */
const otherNames: Record<Language, readonly string[]> = {
  console: ['shell-session', 'shellsession', 'sh-session', 'bash-session', 'terminal', 'session', 'output', 'tty'],
  text: ['plaintext', 'plain', 'txt', 'none', 'nohighlight', 'ascii', 'log'],
  sh: ['bash', 'shell', 'zsh', 'ksh', 'fish', 'dash', 'shellscript', 'makefile', 'make'],
  c: ['h', 'cpp', 'c++', 'cc', 'cxx', 'hpp', 'objc'],
  json: ['json5', 'jsonc', 'jsonl', 'geojson'],
  yaml: ['yml'],
  asm: ['assembly', 'assembler', 'nasm', 'masm', 'gas', 'x86asm', 'x86'],
  python: ['py', 'python3', 'py3', 'ipython'],
  java: ['jav', 'kotlin', 'kt', 'scala'],
  rust: ['rs'],
  go: ['golang'],
  javascript: ['js', 'jsx', 'mjs', 'cjs', 'node', 'nodejs', 'ecmascript'],
  typescript: ['ts', 'tsx', 'mts', 'cts'],
  dockerfile: ['docker', 'containerfile'],
  ini: ['systemd', 'unit', 'service', 'conf', 'config', 'cfg', 'toml', 'properties', 'desktop', 'env', 'dotenv'],
  diff: ['patch', 'udiff'],
};

/** Ours for what an author wrote by the habit of other tools: `sh` for `bash`. Case does not count. */
export function languageMeant(name: string): Language | undefined {
  const asked = name.toLowerCase();
  return languages.find((one) => one === asked || otherNames[one].includes(asked));
}
