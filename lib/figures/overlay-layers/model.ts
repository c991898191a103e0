// What commands leave in the layers of an overlay, as measured: the lower layer never changes.

/** A file of the image, and what the container does to it: reads it, appends to it, deletes it, or creates it. */
export type Act = 'read' | 'append' | 'delete' | 'create';

/** What a layer holds for one name. `whiteout` is a character device 0/0 that hides the name below. */
export type Held = 'nothing' | 'original' | 'copy' | 'whiteout' | 'new';

/** One file: what each directory of the overlay holds for it afterwards. */
export type Column = { file: string; act: Act; command: string; lower: Held; upper: Held; merged: Held };

const upperAfter = { read: 'nothing', append: 'copy', delete: 'whiteout', create: 'new' } satisfies Record<Act, Held>;

/** What lower, upper and merged hold for a file after one act on the merged directory. */
export function after(file: string, act: Act, command: string): Column {
  const lower = act === 'create' ? 'nothing' : 'original';
  const upper = upperAfter[act];
  return { file, act, command, lower, upper, merged: topmost(upper, lower) };
}

function topmost(upper: Held, lower: Held): Held {
  if (upper === 'whiteout') return 'nothing';
  return upper === 'nothing' ? lower : upper;
}
