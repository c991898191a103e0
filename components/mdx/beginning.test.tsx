import { expect, test } from 'vitest';
import { beginning } from './beginning';

test('the beginning of a remark is its first words, links and emphasis aside', () => {
  const written = [
    'In ',
    <em key="a">1972</em>,
    ' the same ',
    <a key="b" href="/x">
      machine, later
    </a>,
  ];
  expect(beginning(written, 5)).toBe('In 1972 the same machine');
});
