import { expect, test } from 'vitest';
import { proseLines } from './prose';

test('what is not prose becomes spaces, and columns stay', () => {
  const source = 'Run `ps` in <Term id="host">hosts</Term> [now](https://a.b).\n\n```sh\nls\n```\nEnd.';
  expect(proseLines(source)).toEqual([
    { line: 1, text: `Run ${' '.repeat(4)} in ${' '.repeat(16)}hosts${' '.repeat(7)} [now${' '.repeat(14)}.` },
    { line: 6, text: 'End.' },
  ]);
});

test('foreign words and quotations are left out when asked', () => {
  const [line] = proseLines('On dit *host* et « guest », pas trap.', true);
  expect(line?.text).toBe(`On dit ${' '.repeat(6)} et ${' '.repeat(9)}, pas trap.`);
});
