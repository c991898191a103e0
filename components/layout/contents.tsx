'use client';
// The contents of a chapter, alive: it draws nothing, and marks the links that stand in the page (contents.browser.ts).
import { useEffect } from 'react';
import { markContents } from './contents.browser';

export type ContentsProps = {
  /** Names the reader's record. */
  course: string;
  /** Names the chapter in what is kept of the reader's place. */
  chapter: string;
  /** Said of a section whose questions are all solved. */
  done: string;
};

export function Contents({ course, chapter, done }: ContentsProps) {
  useEffect(() => markContents({ course, chapter, done }), [course, chapter, done]);
  return null;
}
