import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeOf, describeElement, elementsOf, formatPage, makeElement, parsePage, partsOf } from '@/lib/site/html';

function bodyOf(html: string): string {
  return formatPage(parsePage(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`)).slice(40, -14);
}

test('JSON in an attribute stays readable', () => {
  expect(bodyOf(`<p data-props="{&quot;a&quot;:&quot;it's &lt;b&gt; &amp;amp;&quot;}">x</p>`)).toBe(
    `<p data-props='{"a":"it&#x27;s <b> &amp;amp;"}'>x</p>`,
  );
});

test('whatever an attribute says, it says it still after writing and reading', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', "'", '&', '<', '>', '\u00a0', 'é', '1', '&quot;', '&#39;', '\\', '$&'),
  });
  fc.assert(
    fc.property(text, text, (one, two) => {
      const page = parsePage('<body></body>');
      partsOf(page).body.children.push(makeElement('p', { title: one, 'data-props': two }, 'x'));
      const [read] = [...elementsOf(parsePage(formatPage(page)))].filter(({ tagName }) => tagName === 'p');
      expect(read && [attributeOf(read, 'title'), attributeOf(read, 'data-props')]).toEqual([one, two]);
    }),
  );
});

test('an element is described by what a person recognises, without its whole text', () => {
  const describe = (html: string) => [...elementsOf(partsOf(parsePage(html)).body)].map(describeElement)[1];
  expect(describe('<a class="x" href="../fr/"> The\n  <b>history</b> of machines that pretend to be others</a>')).toBe(
    '<a href="../fr/">The history of machines that pretend to </a>',
  );
});

test.each([
  ['classes, numbers and switches', '<p class="a b" tabindex="0" hidden inert>x</p>'],
  ['what few elements have', '<button popovertarget="p" aria-expanded="false" fetchpriority="low" value="">x</button>'],
  ['data', `<i data-props='{"a":[1,"2"]}' data-x-1="" data-false="false"></i>`],
  [
    'drawings',
    '<svg viewBox="0 0 1 1" aria-hidden="true"><clipPath id="c"></clipPath><path stroke-width="2" d="M0 0"></path></svg>',
  ],
  ['templates', '<template><li class="x">a</li></template>'],
  ['white space', '<pre>  a\n\n  b </pre> <p> c\u00a0d </p>\n'],
  ['scripts and styles, to the letter', '<script>a<b&&"</p>"</script><style>a>b{content:"&amp;"}</style>'],
  ['several files', '<img srcset="a.png 1x, b.png 2x" alt="">'],
  ['closing tags that may lack', '<ul><li>a</li><li>b</li></ul><p>c</p>'],
])('a page is written as it was read: %s', (_sentence, html) => {
  expect(bodyOf(html)).toBe(html);
});
