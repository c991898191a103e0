// Where the dates of the two lineages stand on one axis, drawn across (wide) or down (phone).

/** What is duplicated: the machine, the view of the system, or both at once (`joined`). */
export type Lane = 'machine' | 'view' | 'joined';

export type Milestone = { year: number; name: string; lane: Lane; side: 'machine' | 'view' };

const machine = (year: number, name: string): Milestone => ({ year, name, lane: 'machine', side: 'machine' });
const view = (year: number, name: string): Milestone => ({ year, name, lane: 'view', side: 'view' });

/** In order of time within each side. */
export const milestones: Milestone[] = [
  machine(1967, 'CP-40'),
  machine(1968, 'CP-67'),
  machine(1972, 'VM/370'),
  machine(1982, 'MDF'),
  machine(1983, 'SIE'),
  machine(1988, 'PR/SM'),
  machine(1999, 'VMware'),
  machine(2003, 'Xen'),
  machine(2005, 'VT-x'),
  machine(2007, 'KVM'),
  { year: 2018, name: 'Firecracker', lane: 'joined', side: 'machine' },
  view(1979, 'chroot'),
  view(2000, 'FreeBSD jail'),
  view(2005, 'Solaris zones'),
  view(2008, 'LXC'),
  view(2013, 'Docker'),
  { year: 2015, name: 'Clear Containers', lane: 'joined', side: 'view' },
  { year: 2017, name: 'Kata', lane: 'joined', side: 'view' },
  { year: 2025, name: 'Apple container', lane: 'joined', side: 'view' },
];

export const firstYear = 1964;
export const lastYear = 2025;

/** The years at which the two lineages begin, and where they meet. */
export const begins = { machine: 1967, view: 1979, joined: 2015 };

/** How wide a label is, in units of the drawing, with its year. */
export const labelWidth = ({ name }: Milestone) => (name.length + 5) * 7.4;

/**
 * Rows of flags on one side of a horizontal axis: 0 is next to the axis, higher rows are further away.
 * A flag flies to the right of its pole, so it must stand above every later pole that it would cover.
 * @param across position of a year along the axis, in the same unit as `labelWidth`
 */
export function flagRows(side: Milestone[], across: (year: number) => number): number[] {
  const rows: number[] = [];
  for (const milestone of [...side].reverse()) {
    const end = across(milestone.year) + labelWidth(milestone);
    const covered = rows.filter((_, later) => across(side.at(later - rows.length)?.year ?? lastYear) < end);
    rows.unshift(Math.max(-1, ...covered) + 1);
  }
  return rows;
}

/** Places for labels down an axis: as near to `wanted` as can be from the top, and at least `gap` apart. */
export function spread(wanted: number[], gap: number): number[] {
  const placed: number[] = [];
  for (const place of wanted) placed.push(Math.max(place, (placed.at(-1) ?? -gap) + gap));
  return placed;
}
