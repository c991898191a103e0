import { expect, test } from 'vitest';
import { paintFirstScreenWhole } from '@/lib/site/first-screen';
import { attributeOf, elementsOf, parsePage } from '@/lib/site/html';

/** What a page with this body waits for before it is painted. */
function waitedFor(body: string): string | undefined {
  const page = parsePage(`<body>${body}`);
  paintFirstScreenWhole(page);
  const link = elementsOf(page).find((element) => attributeOf(element, 'rel') === 'expect');
  return link && attributeOf(link, 'href');
}

const words = (count: number) => `<p>${'word '.repeat(count)}</p>`;

test('the first element that begins below the first screen is waited for, not the box around it', () => {
  const sections = ['a', 'b', 'c'].map((id) => `<h2 id="${id}">Title</h2>${words(300)}`).join('');
  expect(waitedFor(`<main id="text">${sections}</main>`)).toBe('#c');
});

test('of a short page the end is waited for', () => {
  expect(waitedFor(`<main id="text"><h1 id="top">Title</h1>${words(20)}</main>`)).toBe('#_end');
});

test('a box that begins below the first screen is not waited for, but the first thing in it', () => {
  const quiz = `<section id="quiz"><h3 id="question">Which?</h3>${words(100)}</section>`;
  expect(waitedFor(`${words(600)}${quiz}`)).toBe('#question');
});

test('scripts, and what only browsers without scripts show, are no text', () => {
  const script = `<script>${'x'.repeat(5000)}</script><noscript id="without">${words(600)}</noscript>`;
  expect(waitedFor(`${script}<h2 id="a">Title</h2>${words(600)}<h2 id="b">Title</h2>`)).toBe('#b');
});
