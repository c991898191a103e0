// What every figure keeps: it runs for whatever stands in the registry.
import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import { typography } from '@/lib/i18n/typography';
import { figures } from './index';
import { type FigureName, figureNames } from './names';

const modules = import.meta.glob<{ strings: Record<string, Text> }>('./*/strings.ts', { eager: true });

const wordsOf = (name: FigureName) => modules[`./${name}/strings.ts`]?.strings ?? {};

const everywhere = figureNames.flatMap((name) => locales.map((locale): [FigureName, Locale] => [name, locale]));

function draw(name: FigureName, locale: Locale): string {
  const { View } = figures[name];
  return renderToStaticMarkup(<View locale={locale} />);
}

/** What a reader can read in it, accessible name included. */
function readable(markup: string): string {
  const named = [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  return [...named, ...markup.split(/<[^>]*>/)]
    .join('\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>');
}

test('every name in names.ts has its figure, and no other', () => {
  expect(Object.keys(figures).sort()).toEqual([...figureNames].sort());
});

test.each(everywhere)(
  '%s in %s has an accessible name and describes itself in two to five sentences',
  (name, locale) => {
    const markup = draw(name, locale);
    const [, label, described] = markup.match(/aria-label="([^"]+)" aria-describedby="([^"]+)"/) ?? [];
    expect(readable(`<p aria-label="${label}">`)).toContain(typography(figures[name].title[locale], locale));
    const description = markup.match(new RegExp(`id="${described}"[^>]*>([^<]+)<`))?.[1] ?? '';
    const sentences = description.split(/[.?!](?:\s|$)/).filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
  },
);

test.each(everywhere)('%s in %s has no style attribute, for the policy of the site would refuse it', (name, locale) => {
  expect(draw(name, locale)).not.toContain(' style=');
});

test('the ids of all figures together are unique, so that a page may show any of them', () => {
  const ids = figureNames.flatMap((name) => [...draw(name, 'en').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(everywhere)('%s in %s shows no word of the other language', (name, locale) => {
  const shown = readable(draw(name, locale)).split('\n');
  const own = Object.values(wordsOf(name)).map((text) => typography(text[locale], locale));
  const foreign = Object.values(wordsOf(name)).flatMap((text) =>
    locales.filter((other) => other !== locale).map((other) => typography(text[other], other)),
  );
  expect(own.length).toBeGreaterThan(0);
  expect(foreign.filter((text) => !own.includes(text) && shown.includes(text))).toEqual([]);
});

test.each(everywhere)('%s in %s weighs at most 1.5 KB compressed, for a whole chapter has 45', (name, locale) => {
  expect(brotliCompressSync(draw(name, locale)).length).toBeLessThanOrEqual(1536);
});

test('an island says its words as typography sets them, for it does not carry the rules to the browser', () => {
  for (const text of Object.values(wordsOf('which-interface'))) {
    for (const locale of locales) expect(text[locale]).toBe(typography(text[locale], locale));
  }
});
