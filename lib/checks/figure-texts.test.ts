import { expect, test } from 'vitest';
import { checkFigures } from './check-figures.node';
import { figureTextProblems, figureTwinProblems } from './figure-texts';

const file = 'lib/figures/tea-pot/strings.ts';
const whole = `export const strings = {
  title: { fr: 'Une théière', en: 'A tea pot' },
  description: {
    fr: 'De l’eau en haut, des feuilles en bas.',
    en: "Water above, leaves' bottom below.",
  },
};`;

test('a figure with its texts has no problem, and other files are not looked at', () => {
  expect(figureTextProblems(file, whole)).toEqual([]);
  expect(figureTextProblems('lib/figures/tea-pot/view.tsx', '')).toEqual([]);
});

test('a description without its English text is told where it stands', () => {
  const [problem, ...others] = figureTextProblems(file, whole.replace(/en: "Water.*/, "en: '',"));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file,
    line: 3,
    what: 'The figure has no `description` in en.',
    fix: 'Write `description: { fr: …, en: … }`: what the picture says, for those who do not see it.',
  });
});

test('a figure without any text is told at its first line', () => {
  expect(figureTextProblems(file, 'export const strings = {};').map(({ line, what }) => [line, what])).toEqual([
    [1, 'The figure has no `title` in fr and en.'],
    [1, 'The figure has no `description` in fr and en.'],
  ]);
});

test('of two figures with the same description, the newer one is told', () => {
  const other = 'lib/figures/tea-cup/strings.ts';
  expect(figureTwinProblems({ [file]: whole, [other]: whole.replace('Water', 'Milk') })).toEqual([]);
  expect(figureTwinProblems({ [file]: whole, [other]: whole })).toEqual([
    {
      file: other,
      line: 1,
      column: 1,
      level: 'advice',
      what: 'The figures "tea-pot" and "tea-cup" describe themselves in the same words.',
      fix: 'Say of the newer one what its own picture says.',
    },
  ]);
});

test('the figures of this repository have their texts', () => {
  expect(checkFigures('.').printed).toBe('No problem.');
});
