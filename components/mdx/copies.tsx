'use client';
// Answers for every copy button of the page: one island, and one place that tells screen readers what happened.
// The buttons belong to the form below, so that a press made before this script came is noted with the others (note.browser.ts).
import { useLayoutEffect, useRef } from 'react';
import { takeEarly } from '@/lib/islands/replay.browser';
import { copyOrSelect } from './copy.browser';

const shownMillis = 2500;

export { Copies as island };

export function Copies({ copied, selected }: { copied: string; selected: string }) {
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const say = (words: string) => {
      const output = form.current?.querySelector('output');
      if (output) output.textContent = words;
    };
    const shown = new Map<HTMLButtonElement, ReturnType<typeof setTimeout>>();
    async function press(button: HTMLButtonElement) {
      // Emptied first: the same words twice would be told once.
      say('');
      const pre = button.parentElement?.querySelector('pre');
      if (!pre) return;
      const words = (await copyOrSelect(pre)) ? copied : selected;
      say(words);
      button.dataset.said = words;
      // Each press is answered for its whole time, also one that follows another at once.
      clearTimeout(shown.get(button));
      shown.set(
        button,
        setTimeout(() => delete button.dataset.said, shownMillis),
      );
    }
    const buttons = [...(form.current?.elements ?? [])].filter((element) => element instanceof HTMLButtonElement);
    for (const button of buttons) button.onclick = () => press(button);
    for (const { value } of takeEarly('copies').presses) {
      for (const button of buttons) if (button.value === value) press(button);
    }
    form.current?.closest('[data-island]')?.setAttribute('data-live', '');
  }, [copied, selected]);

  return (
    <form id="copies" ref={form}>
      <output className="visually-hidden" />
    </form>
  );
}
