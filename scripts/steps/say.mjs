// What the commands tell the person who typed them: one plain sentence at a time.

export function say(sentence) {
  console.log(`virli: ${sentence}`);
}

/** Ends the command with a sentence and exit code 1. */
export function stop(sentence) {
  console.error(`virli: ${sentence}`);
  process.exit(1);
}

/** An error that is already a plain sentence: what ends a step, without ending the steps after it. */
export function trouble(sentence) {
  return Object.assign(new Error(sentence), { isPlain: true });
}
