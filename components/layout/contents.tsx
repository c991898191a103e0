'use client';
// The contents of a chapter, alive: it draws nothing, and marks the links that stand in the page (contents.browser.ts). It is
// the one island of every chapter, so it also looks after its tables (scrolls.browser.ts).
import { useEffect } from 'react';
import { reachScrollers } from '@/components/mdx/scrolls.browser';
import { type ContentsProps, markContents } from './contents.browser';

export { Contents as island };

export function Contents({ course, chapter, done }: ContentsProps) {
  useEffect(() => markContents({ course, chapter, done }), [course, chapter, done]);
  useEffect(reachScrollers, []);
  return null;
}
