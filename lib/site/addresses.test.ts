import { expect, test } from 'vitest';
import { readSiteUrl } from '@/lib/site/addresses';

test.each([
  ['', undefined],
  [' ', undefined],
  ['https://virli.example', 'https://virli.example'],
  ['https://school.example/~ada/virli/', 'https://school.example/~ada/virli'],
])('SITE_URL="%s" is %s', (value, siteUrl) => {
  expect(readSiteUrl(value)).toBe(siteUrl);
});

test.each(['virli.example', 'ftp://virli.example', 'https://virli.example/?a', 'https://virli.example/#a'])(
  'SITE_URL="%s" is refused',
  (value) => {
    expect(() => readSiteUrl(value)).toThrow(
      `SITE_URL is "${value}", and it must be the address of the site, such as https://school.example/virli/.`,
    );
  },
);
