import { expect, test } from 'vitest';
import { runningTitle } from './running-title';

test('a page prints its title above every sheet', () => {
  expect(runningTitle('Virli · Histoire', [])).toBe('@media print{@page{@top-left{content:"Virli · Histoire"}}}');
});

test('a title of two parts breaks between them, if it must', () => {
  expect(runningTitle('Virli · 3 Containers: one kernel', [])).toContain(
    '"Virli\u00a0·\u00a03\u00a0Containers: one\u00a0kernel"',
  );
});

test('each part of a book prints its own title too', () => {
  expect(runningTitle('Virli', [{ page: 'part-leaf', title: '1 Leaf' }])).toBe(
    '@media print{@page part-leaf{@top-left{content:"Virli"}@top-right{content:"1 Leaf"}}.part-leaf{page:part-leaf}}',
  );
});

test('a title says what it likes, and stays a title', () => {
  expect(runningTitle('a "b" \\ </style>', [])).toContain('content:"a \\22 b\\22  \\5c  \\3c /style>"');
});
