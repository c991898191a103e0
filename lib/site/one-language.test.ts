import { expect, test } from 'vitest';
import { inOneLanguage } from '@/lib/site/one-language';

test.each([
  ['of a table of words one language stays', 'let a={b:{fr:"Juste.",en:"Right."}};', 'let a={b:{fr:"Juste."}};'],
  ['in whatever order, and however it is written', 'let a={"en":`Right.`,fr:x=>x+1};', 'let a={fr:x=>x+1};'],
  ['a table inside a word goes with it', 'f({fr:1,en:{fr:2,en:3}});', 'f({fr:1});'],
  ['an object with more keys is no table', 'let a={fr:1,en:2,id:3};', 'let a={fr:1,en:2,id:3};'],
  ['nor one with fewer', 'let a={fr:1};', 'let a={fr:1};'],
  ['nor one that takes over another', 'let a={fr:1,...b};', 'let a={fr:1,...b};'],
  ['nor one whose keys are computed', 'let a={[fr]:1,[en]:2};', 'let a={[fr]:1,[en]:2};'],
  ['texts are left alone', 'let a="{fr:1,en:2}";', 'let a="{fr:1,en:2}";'],
  ['all tables are cut', '[{fr:1,en:2},{fr:3,en:4}]', '[{fr:1},{fr:3}]'],
])('%s', (_sentence, code, left) => {
  expect(inOneLanguage(code, 'fr')).toBe(left);
});

test('what is no JavaScript is refused', () => {
  expect(() => inOneLanguage('let', 'fr')).toThrow(SyntaxError);
});
