'use client';
// The contents of a chapter, alive: it draws nothing, and marks the links that stand in the page (contents.browser.ts).
import { useEffect } from 'react';
import { type ContentsProps, markContents } from './contents.browser';

export function Contents({ course, chapter, done }: ContentsProps) {
  useEffect(() => markContents({ course, chapter, done }), [course, chapter, done]);
  return null;
}
