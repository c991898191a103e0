import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Title, TitleWords } from './title';

const drawn = (en: string) => renderToStaticMarkup(<Title text={{ en, fr: en }} locale="en" />);

test('what follows the colon of a title stands in one piece', () => {
  expect(drawn('Containers: one kernel')).toBe('Containers: <span class="rest">one kernel</span>');
  expect(drawn('Containers: `one` kernel')).toBe('Containers: <span class="rest"><code>one</code> kernel</span>');
});

test('a title of one part, or whose colon is inside code, stays as it is', () => {
  expect(drawn('One kernel')).toBe('One kernel');
  expect(drawn('The line `a: b` of a file')).toBe('The line <code>a: b</code> of a file');
});

test('the same in a heading of a text, also where code follows the colon', () => {
  expect(renderToStaticMarkup(<TitleWords>Layers: what is found</TitleWords>)).toBe(
    'Layers: <span class="rest">what is found</span>',
  );
  expect(renderToStaticMarkup(<TitleWords>{['Alone: ', <code key="c">chroot</code>, ' and more']}</TitleWords>)).toBe(
    'Alone: <span class="rest"><code>chroot</code> and more</span>',
  );
  expect(renderToStaticMarkup(<TitleWords>What is left:</TitleWords>)).toBe('What is left:');
});
