/** It must fit beside the mark of an option in a window of 320 px. */
const longest = 20;

/** An option of a command, such as `--pid`, which stays in one piece: it is not broken after its hyphens. */
export function isFlag(code: string): boolean {
  return code.startsWith('-') && code.length <= longest;
}
