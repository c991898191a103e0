import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { shortName } from './short-name';

test.each([
  ['G. J. Popek, R. P. Goldberg', 'Popek et Goldberg'],
  ['H. Katzan Jr.', 'Katzan Jr.'],
  ['A. Agache et al.', 'Agache et al.'],
  ['E. Bugnion, S. Devine, M. Rosenblum', 'Bugnion et al.'],
  ['P.-H. Kamp', 'Kamp'],
  ['nemunaire, EPITA', 'nemunaire et EPITA'],
  ['Linux man-pages project', 'Linux man-pages project'],
  ['LWN.net', 'LWN.net'],
  ['LWN.net, Docker', 'LWN.net et Docker'],
  ['J. Corbet, LWN.net', 'Corbet et LWN.net'],
  ['Node.js project', 'Node.js project'],
  ['containers.dev', 'containers.dev'],
  ['J.-P. Dupont et al.', 'Dupont et al.'],
  ['J.P. Dupont, LWN.net et al.', 'Dupont et al.'],
  ['Ph. Durand', 'Durand'],
  ['R. N. M. Watson', 'Watson'],
  ['Docker, Inc.', 'Docker, Inc.'],
  ['St. Andrews University', 'St. Andrews University'],
])('%s is called %s', (authors, called) => {
  expect(shortName(authors, 'fr')).toBe(called);
});

test('of every source of the course, what is cut off a name is initials and nothing else', () => {
  const sources: { authors: string }[] = parse(readFileSync('content/sources.yaml', 'utf8'));
  const names = new Set(sources.flatMap(({ authors }) => authors.replace(/ et al\.$/, '').split(', ')));
  expect(names.size).toBeGreaterThan(50);
  for (const name of names) {
    const called = shortName(name, 'fr');
    const cut = name.slice(0, name.length - called.length);
    expect(cut + called).toBe(name);
    expect(cut, name).toMatch(/^((\p{Lu}\.-?)+ )*$/u);
  }
});
