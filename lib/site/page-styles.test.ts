import { expect, test } from 'vitest';
import { formatPage, parsePage } from '@/lib/site/html';
import { inlineStyles, namesIn } from '@/lib/site/page-styles';

test('the styles stand where the first stylesheet was linked, in the order of the stylesheets', async () => {
  const links = '<link rel="stylesheet" href="a.css"><link rel="icon"><link rel="stylesheet" href="b.css">';
  const page = parsePage(`<head><title>t</title>${links}</head>`);
  await inlineStyles(page, async (hrefs) => `/* ${hrefs} */`);
  expect(formatPage(page)).toContain('<head><title>t</title><style>/* a.css,b.css */</style><link rel="icon"></head>');
});

test('a page without stylesheets gets no styles', async () => {
  const page = parsePage('<p>x</p>');
  await inlineStyles(page, () => Promise.reject(new Error('asked for nothing')));
  expect(formatPage(page)).toContain('<head></head>');
});

test('styles may name what the page has, and what its scripts and islands may give it', () => {
  const page = parsePage(
    `<p class="stem wide" id="first">prose</p><script>x.className="option wrong";y("A sentence.")</script>
    <div data-island="stack" data-props='{"kind":"guest","says":"A long sentence."}'></div>
    <rect fill="var(--process)"></rect>`,
  );
  const names = namesIn(page, 'h("div",{class:`f-`+kind})');
  const asked = ['stem', 'wide', 'first', 'option', 'wrong', 'guest', 'f-', 'div', '--process'];
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
  expect(['prose', 'long', 'sentence', 'A'].filter((name) => names.has(name))).toEqual([]);
});
