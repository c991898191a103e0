// The palette keeps its promises: computed from tokens.css, so that a changed colour answers for itself.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, deficiencies, difference, lightOf, seen } from './colours';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const themes = {
  light: new Map(pairs.map(([, name = '', light = '']) => [name, lightOf(light)])),
  dark: new Map(pairs.map(([, name = '', , dark = '']) => [name, lightOf(dark)])),
};

const layers = ['hardware', 'hypervisor', 'kernel', 'guest', 'process'];
const marks = [...layers, 'isolate', 'limit'];
const code = ['code-keyword', 'code-string', 'code-number'];
const surfaces = ['paper', 'sheet', 'note-wash'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => {
    const found = themes[theme].get(name);
    if (!found) throw new Error(`tokens.css has no --${name}`);
    return found;
  };
  const ratio = (front: string, back: string) => contrast(colour(front), colour(back));

  test.each(
    surfaces.flatMap((back) =>
      ['ink', 'ink-soft', 'accent', 'right', 'wrong', ...marks, ...code].map((front) => [front, back]),
    ),
  )('text in %s can be read on %s', (front, back) => {
    expect(ratio(front ?? '', back ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['ink', 'grid'],
    ['accent-ink', 'accent'],
    ['ink', 'right-wash'],
    ['ink', 'wrong-wash'],
    ['right', 'right-wash'],
    ['wrong', 'wrong-wash'],
    ...layers.flatMap((layer) => [
      ['ink', `${layer}-wash`],
      ['ink-soft', `${layer}-wash`],
    ]),
  ])('text in %s can be read on %s', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(layers)('the line of %s stands out from its wash', (layer) => {
    expect(ratio(layer, `${layer}-wash`)).toBeGreaterThanOrEqual(3);
  });

  test.each([...surfaces, 'grid'].flatMap((back) => ['edge', 'focus', ...marks].map((front) => [front, back])))(
    'a line in %s can be seen on %s',
    (front, back) => {
      expect(ratio(front ?? '', back ?? '')).toBeGreaterThanOrEqual(3);
    },
  );

  // The layers that figures put next to each other. Each also has a mark of its own, for those who see no colour at all.
  const neighbours = [
    ['hardware', 'hypervisor'],
    ['hardware', 'kernel'],
    ['hypervisor', 'kernel'],
    ['hypervisor', 'guest'],
    ['kernel', 'process'],
    ['guest', 'process'],
    ['process', 'isolate'],
  ] as const;
  const views = Object.entries(deficiencies).flatMap(([name, matrix]) =>
    neighbours.map(([one, other]) => ({ name, matrix, one, other })),
  );
  test.each(views)('with $name, $one does not look like $other', ({ matrix, one, other }) => {
    expect(difference(seen(colour(one), matrix), seen(colour(other), matrix))).toBeGreaterThan(0.06);
  });
});

test('every colour has a value for each theme', () => {
  const named = [...css.matchAll(/--([a-z-]+): light-dark/g)].map(([, name]) => name);
  expect(pairs.map(([, name]) => name)).toEqual(named);
  expect(named.length).toBeGreaterThan(25);
});
