// Three worlds with three neighbours each: where the cut is made decides what every neighbour brings along.

/** The interface that is duplicated for every neighbour. */
export type Cut = 'isa' | 'machine' | 'syscall';

type Piece = 'emulator' | 'guest' | 'host' | 'hypervisor';

/** Between programs and hardware: what each neighbour has above the cut, what it has below, and what all share. */
export type World = { own: Piece[]; below: Piece[]; shared: Piece[] };

/** Every world has this many neighbours. */
export const neighbours = [1, 2, 3];

export const worlds: Record<Cut, World> = {
  isa: { own: ['guest'], below: ['emulator'], shared: ['host'] },
  machine: { own: ['guest'], below: [], shared: ['hypervisor', 'host'] },
  syscall: { own: [], below: [], shared: ['host'] },
};

export const cuts: Cut[] = ['isa', 'machine', 'syscall'];

/** What a reader may predict. */
export const guesses = [1, 3, 4];

/** How many kernels run in a world, the host's included. */
export function kernels(cut: Cut): number {
  const { own, below, shared } = worlds[cut];
  const count = (pieces: Piece[]) => pieces.filter((piece) => piece === 'guest' || piece === 'host').length;
  return count([...own, ...below]) * neighbours.length + count(shared);
}

/** What to say about a prediction: it is right, it forgot the host, it forgot the guests, or it gave containers a kernel. */
export type Remark = 'right' | 'host' | 'guests' | 'none';

/** @param guess a number of kernels, one of `guesses` */
export function judge(cut: Cut, guess: number): Remark {
  if (guess === kernels(cut)) return 'right';
  if (cut === 'syscall') return 'none';
  return guess === neighbours.length ? 'host' : 'guests';
}

/** Where the cut is, and what was predicted in each world. */
export type State = { cut: Cut; predicted: Partial<Record<Cut, number>> };

export const start: State = { cut: 'machine', predicted: {} };

/** After a choice: `cut` moves the cut, the name of a world predicts its kernels. Anything else changes nothing. */
export function choose(state: State, { name, value }: { name: string; value: string }): State {
  const named = (text: string) => cuts.find((cut) => cut === text);
  const moved = name === 'cut' && named(value);
  if (moved) return { ...state, cut: moved };
  const world = named(name);
  return world ? { ...state, predicted: { ...state.predicted, [world]: Number(value) } } : state;
}
