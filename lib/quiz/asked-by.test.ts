import { expect, test } from 'vitest';
import { askedBy } from './asked-by';

const listing = '```c\nif (tea) brew();\n```';

test.each([
  ['What is tea?', 'What is tea?'],
  ['Tea is brewed.\n\nFor how long?', 'Tea is brewed.'],
  [`All of it is one line:\n\n${listing}\n\nWho runs it?`, 'All of it is one line: … Who runs it?'],
  [`All of it is one line:\n${listing}\nWho runs it?`, 'All of it is one line: … Who runs it?'],
  [`What does this print?\n\n${listing}`, 'What does this print?'],
  [`Read this:\n\n${listing}`, 'Read this:'],
  ['Two drinks:\n\n- tea\n- coffee\n\nWhich one is green?', 'Two drinks:'],
  [`This text:\n\n\`\`\`\`md\n${listing}\n\`\`\`\`\n\nWhat is it?`, 'This text: … What is it?'],
])('of the stem %j a list says %j', (stem, said) => {
  expect(askedBy(stem)).toBe(said);
});
