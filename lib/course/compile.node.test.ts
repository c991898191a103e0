import fc from 'fast-check';
import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { CourseError } from '@/lib/problems/problem';
import { compileChapter, compileText, type NotesPlace } from './compile.node';
import { readFiles } from './files.node';
import { languages } from './languages';
import { tokenSpans } from './plugins/token-spans';
import { readCourse } from './read-course.node';
import { readText } from './read-text.node';

test('a heading gets the id that both languages share, and its mark is not shown', async () => {
  expect(await html('## Les deux *lignées* `chroot` et plus [#two]')).toBe(
    '<h2 id="two">Les deux <em>lignées</em> <code>chroot</code> et plus</h2>',
  );
  expect(await html('### `chroot` [#chroot]')).toBe('<h3 id="chroot"><code>chroot</code></h3>');
});

test('columns are aligned by classes, never by style', async () => {
  const table = await html('| a | b |\n|:--|--:|\n| 1 | 2 |');
  expect(table).toContain('<th class="align-left">a</th><th class="align-right">b</th>');
  expect(table).not.toContain('style=');
});

test('prose and titles get the typography of the language, code does not', async () => {
  expect(await html("Est-ce l'heure ? `a ? b`", 'fr')).toBe('<p>Est-ce l’heure\u202f? <code>a ? b</code></p>');
  expect(await html('<Note title="Vraiment ?">\n\nOui !\n\n</Note>', 'fr')).toBe(
    '<section title="Vraiment\u202f?"><p>Oui\u202f!</p></section>',
  );
});

test('a quote right after an emphasised word closes', async () => {
  expect(await html('The "*guest*" and `CP`\'s "host".')).toBe(
    '<p>The “<em>guest</em>” and <code>CP</code>’s “host”.</p>',
  );
});

test('an option of a command stays in one piece, other code does not', async () => {
  expect(await html('`--network=host` and `ls -l`, `-x`.')).toBe(
    '<p><code class="flag">--network=host</code> and <code>ls -l</code>, <code class="flag">-x</code>.</p>',
  );
});

test('in a console, the prompt, the command and the output are told apart', async () => {
  const listing = await html('```console\n$ echo a \\\n  b\na b\n# id\nuid=0\n```');
  expect(listing).toBe(
    '<pre data-listing="1" data-lang="console"><code class="language-console"><span class="prompt">$ </span><span class="command">echo a \\</span>\n' +
      '<span class="command">  b</span>\n<span class="output">a b</span>\n' +
      '<span class="prompt"># </span><span class="command">id</span>\n<span class="output">uid=0</span></code></pre>',
  );
});

test('source notes are numbered, and what they are about ends with their number', async () => {
  const text = 'One.\n\n<Source>a</Source>\n\n<Source>b</Source>\n\n- two\n- three\n\n<Source>c</Source>';
  expect(await html(text)).toBe(
    '<p>One.<sup>1</sup><sup>2</sup></p>\n<aside>1 a</aside>\n<aside>2 b</aside>\n' +
      '<ul>\n<li>two</li>\n<li>three<sup>3</sup></li>\n</ul>\n<aside>3 c</aside>',
  );
});

test('a note about a box has its number in the box, and one about a listing after it', async () => {
  expect(await html('<Note>\n\nOne.\n\n</Note>\n\n<Source>a</Source>')).toContain('<p>One.<sup>1</sup></p>');
  expect(await html('```\nls\n```\n\n<Source>a</Source>')).toContain('</pre>\n<p><sup>1</sup></p>');
});

test('gathered notes stand at the end of the text, in their order', async () => {
  const gathered = await html('One.\n\n<Source>a</Source>\n\nTwo.\n\n<Source>b</Source>', 'en', 'gathered');
  expect(gathered).toBe(
    '<p>One.<sup>1</sup></p>\n<p>Two.<sup>2</sup></p>\n<ol><aside>1 a</aside><aside>2 b</aside></ol>',
  );
});

test('program text is coloured by classes, and stays the same text', async () => {
  expect(await html('```c\n#include <stdio.h>\nint main(void) { return 0x2a; } // answer\n```')).toBe(
    '<pre data-listing="1" data-lang="c"><code class="language-c">' +
      '<span class="keyword">#include <span class="string">&lt;stdio.h&gt;</span></span>\n' +
      '<span class="keyword">int</span> main(<span class="keyword">void</span>) { <span class="keyword">return</span> ' +
      '<span class="number">0x2a</span>; } <span class="comment">// answer</span></code></pre>',
  );
});

test.each([
  ['sh', 'echo "pid=$$" # who', 'keyword string comment'],
  ['json', '{ "a": [1, true] }', 'keyword number keyword'],
  ['yaml', 'a: 1 # one\nb: "two"', 'keyword number comment keyword string'],
  ['asm', 'mov eax, 0x10 ; go', 'keyword keyword number comment'],
  ['python', '@cached\ndef f(n: int):\n    return n + 1  # one', 'keyword keyword keyword keyword number comment'],
  ['java', 'int n = 1; // one', 'keyword number comment'],
  ['rust', 'let n: u8 = 1; // one', 'keyword keyword number comment'],
  ['go', 'var n int = 1 // one', 'keyword keyword number comment'],
  ['javascript', 'const n = "a" + 1; // one', 'keyword string number comment'],
  ['typescript', 'const n: string = "a"; // one', 'keyword keyword keyword string comment'],
  ['dockerfile', 'FROM debian:12 # one\nRUN echo "a"', 'keyword number comment keyword keyword string'],
  ['ini', '[Unit]\n# one\nAfter=network.target', 'keyword comment keyword'],
  ['diff', '@@ -1 +1 @@\n-one\n+two', 'keyword number string'],
  ['text', 'if 1 then "two" # three', ''],
])('a listing in %s has its colours', async (language, listing, classes) => {
  const shown = await html(`\`\`\`${language}\n${listing}\n\`\`\``);
  expect([...shown.matchAll(/<span class="(\w+)"/g)].map(([, name]) => name).join(' ')).toBe(classes);
  expect(shown.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"')).toBe(listing);
});

test.each(languages.filter((name) => name !== 'console' && name !== 'text'))(
  '%s is a language with a grammar',
  (name) => {
    expect(tokenSpans(name, '+"one" # two')).not.toEqual([{ type: 'text', value: '+"one" # two' }]);
  },
);

test('each use of a term has an id of its own for its definition', async () => {
  const shown = await html(
    'A <Term id="host">*host*, "really"</Term>; <Term id="guest">one</Term>, <Term id="host">two</Term>.',
  );
  expect(shown).toBe(
    '<p>A <q id="host" def="def-host" says="host, “really”"><em>host</em>, “really”</q>; ' +
      '<q id="guest" def="def-guest" says="one">one</q>, <q id="host" def="def-host.2" says="two">two</q>.</p>',
  );
});

test('a text that cannot be compiled is a problem in the file of the author', async () => {
  const failure = await compileChapter(chapterSaying('One.\n\n<Note title="x">\n\nTwo.\n'), 'en').catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(CourseError);
  expect(String(failure)).toBe(`CourseError: content/1-leaf/en.mdx:3:1
  \`<Note>\` is opened and never closed. Write \`</Note>\` at its end, with blank lines around the content of a box.
      3 | <Note title="x">
        | ^

1 problem in 1 file. Nothing was built.`);
});

test('what only the bundler refuses is told in our words, without a stack, and its own words are kept as the cause', async () => {
  const failure = await compileChapter(chapterSaying("import x from './nowhere'"), 'en').catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(CourseError);
  expect(failure).toHaveProperty('cause.message', expect.stringContaining('./nowhere'));
  expect(String(failure)).toBe(`CourseError: content/1-leaf/en.mdx
  The text can be read, and not be compiled. Undo the last changes one by one until it can, and tell the maintainers: the check should have said where.

1 problem in 1 file. Nothing was built.`);
});

/** What goes wrong while one writes: a piece is gone, another one is where it should not be. */
const damage = fc.record({
  at: fc.nat(2000),
  removed: fc.nat(40),
  added: fc.constantFrom(
    '',
    '{',
    '}',
    '<',
    '>',
    '<Note>',
    '`',
    '```\n',
    '{/*',
    '*/}',
    '"',
    '\n\n',
    '---\n',
    'import x\n',
    '&',
    '\\',
  ),
});

test('a text that the check lets pass can be compiled, whatever was done to it', async () => {
  const source = chapterSaying('').texts.fr.source + readFiles('e2e/courses/tiny')['content/1-leaf/fr.mdx'];
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, removed, added }) => {
      const start = at % source.length;
      const damaged = source.slice(0, start) + added + source.slice(start + removed);
      if (readText('fr.mdx', damaged).problems.length > 0) return;
      passed++;
      await compileText('fr.mdx', damaged, 'fr', 'in-place');
    }),
    { numRuns: 40 },
  );
  expect(passed).toBeGreaterThan(5);
}, 60_000);

async function html(source: string, locale: Locale = 'en', place?: NotesPlace): Promise<string> {
  const Content = getMDXComponent(await compileChapter(chapterSaying(source), locale, place));
  return renderToStaticMarkup(
    createElement(Content, { components: { Note, Source, Ref, Notes: 'ol', Term: 'q' } }),
  ).trim();
}

function chapterSaying(source: string) {
  const chapter = readCourse(readFiles('e2e/courses/tiny'), '').course?.chapters[0];
  if (!chapter) throw new Error('the tiny course should be readable');
  const text = (locale: Locale) => ({ ...chapter.texts[locale], source });
  return { ...chapter, texts: { fr: text('fr'), en: text('en') } };
}

function Note({ title, children }: { title: string; children: ReactNode }) {
  return createElement('section', { title }, children);
}

function Source({ number, children }: { number: string; children?: ReactNode }) {
  return createElement('aside', {}, `${number} `, children);
}

function Ref({ number }: { number: string }) {
  return createElement('sup', {}, number);
}
