// The languages of listings, as authors write them after the three backticks. plugins/token-spans.ts has a grammar for each
// but the first two.

/** `console` has prompts, commands and output; `text` has no grammar. */
export const languages = ['console', 'text', 'sh', 'c', 'json', 'yaml', 'asm'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(name: string): name is Language {
  return languages.some((one) => one === name);
}
