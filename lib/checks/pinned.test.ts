// A message that no test holds can become wrong unseen: each is in a case of messages.md, or in a unit test.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const homes = ['lib/checks', 'lib/course', 'lib/problems'];
const gap = '\0';

test('each message of a check is shown by a case of messages.md or held by a test', () => {
  const held = `${readFileSync('lib/checks/messages.md', 'utf8')}\n${sources((name) => /\.test\.tsx?$/.test(name))
    .map(({ code }) => unescaped(code))
    .join('\n')}`;
  const said = sources((name) => /^(?!.*\.test\.).*\.tsx?$/.test(name)).flatMap(({ file, code }) =>
    messagesIn(code).map((message) => ({ file, message })),
  );
  const free = said
    .filter(({ message }) => !patternOf(message).test(held))
    .map(({ file, message }) => `${file}: ${message.replaceAll(gap, '…')}`);
  expect(said.length).toBeGreaterThan(200);
  expect(free).toEqual([]);
});

test('a message is found with its gaps, also when another text stands in one of them', () => {
  const code = `fix: \`Write \${all.map((one) => \`\\\`\${one}\\\`\`).join(' and ')}.\`, what: 'It\\'s gone.'`;
  expect(messagesIn(code)).toEqual([`Write ${gap}.`, "It's gone."]);
  expect(patternOf(`Write ${gap}.`).test('Write `fr` and `en`.')).toBe(true);
  expect(patternOf(`Write ${gap}.`).test('Write\nit.')).toBe(false);
});

function sources(isAsked: (name: string) => boolean): { file: string; code: string }[] {
  return homes.flatMap((home) =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => isAsked(name) && name !== 'pinned.test.ts')
      .map((name) => ({ file: `${home}/${name}`, code: readFileSync(`${home}/${name}`, 'utf8') })),
  );
}

/** What is said as `what` or `fix`, with a gap for each thing that is put in. */
function messagesIn(code: string): string[] {
  let whole = code;
  for (let before = ''; before !== whole; ) {
    before = whole;
    // The innermost first.
    whole = whole.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, gap);
  }
  const found = whole.matchAll(/\b(?:what|fix)(?::| =)\s*(['"`])((?:\\.|(?!\1)[^\\\n])+)\1/g);
  return [...found].map(([, , message = '']) => unescaped(message));
}

function patternOf(message: string): RegExp {
  return new RegExp(
    message
      .split(gap)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^\\n]*?'),
  );
}

function unescaped(code: string): string {
  return code.replace(/\\(['"`\\])/g, '$1');
}
