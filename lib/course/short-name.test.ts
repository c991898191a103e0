import { expect, test } from 'vitest';
import { shortName } from './short-name';

test.each([
  ['G. J. Popek, R. P. Goldberg', 'Popek et Goldberg'],
  ['H. Katzan Jr.', 'Katzan Jr.'],
  ['A. Agache et al.', 'Agache et al.'],
  ['E. Bugnion, S. Devine, M. Rosenblum', 'Bugnion et al.'],
  ['P.-H. Kamp', 'Kamp'],
  ['nemunaire, EPITA', 'nemunaire et EPITA'],
  ['Linux man-pages project', 'Linux man-pages project'],
])('%s is called %s', (authors, called) => {
  expect(shortName(authors, 'fr')).toBe(called);
});
