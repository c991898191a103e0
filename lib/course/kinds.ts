// The few lists that data chooses from, and that pages filter by.

/** What an entry of the timeline is about. */
export const categories = [
  'theory',
  'mainframe',
  'x86-vm',
  'hardware',
  'os-level',
  'linux-kernel',
  'runtime',
  'standard',
  'sandbox',
  'desktop',
  'security',
] as const;
export type Category = (typeof categories)[number];

/** What an old statement is worth today: true, true with a nuance, wrong as written, or overtaken by events. */
export const verdicts = ['right', 'nuance', 'wrong', 'dated'] as const;
export type SlideVerdict = (typeof verdicts)[number];
