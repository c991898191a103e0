import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { firstYear, flagRows, labelWidth, lastYear, type Milestone, milestones, spread } from './model';

const across = (year: number) => (year - 1964) * 10;
const flag = (year: number): Milestone => ({ year, name: 'VM/370', lane: 'machine', side: 'machine' });

test('flags far from each other all stay next to the axis', () => {
  expect(flagRows([flag(1970), flag(1990), flag(2010)], across)).toEqual([0, 0, 0]);
});

test('a flag that would cover later poles flies above them', () => {
  expect(flagRows([flag(1967), flag(1968), flag(1972), flag(1999)], across)).toEqual([2, 1, 0, 0]);
});

test.each(['machine', 'view'] as const)('no two flags of the side "%s" overlap', (side) => {
  const flags = milestones.filter((milestone) => milestone.side === side);
  const rows = flagRows(flags, across);
  const overlapping = flags.filter((one, i) =>
    flags.some((other, j) => j > i && rows[j] === rows[i] && across(other.year) < across(one.year) + labelWidth(one)),
  );
  expect(overlapping).toEqual([]);
});

test('labels that are too near are pushed down, the others stay', () => {
  expect(spread([10, 20, 80], 18)).toEqual([10, 28, 80]);
});

test('milestones of a side are in order of time, within the axis', () => {
  for (const side of ['machine', 'view']) {
    const years = milestones.filter((milestone) => milestone.side === side).map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years.every((year) => year >= firstYear && year <= lastYear)).toBe(true);
  }
});

test('the years are those of the timeline', () => {
  const entry: Record<string, string> = {
    'CP-40': 'cp40',
    'CP-67': 'cp67',
    'VM/370': 'vm370',
    MDF: 'mdf',
    SIE: 'sie',
    'PR/SM': 'pr-sm',
    VMware: 'vmware-workstation',
    Xen: 'xen',
    'VT-x': 'vt-x',
    KVM: 'kvm',
    Firecracker: 'firecracker',
    chroot: 'chroot-v7',
    'FreeBSD jail': 'freebsd4',
    'Solaris zones': 'zones',
    LXC: 'lxc',
    Docker: 'docker',
    'Clear Containers': 'clear-containers',
    Kata: 'kata',
    'Apple container': 'apple-container',
  };
  const timeline: { id: string; date: string }[] = parse(readFileSync('content/timeline.yaml', 'utf8'));
  const dated = milestones.map(({ name }) => {
    const found = timeline.find(({ id }) => id === entry[name]);
    return { name, year: Number(String(found?.date).slice(0, 4)) };
  });
  expect(dated).toEqual(milestones.map(({ name, year }) => ({ name, year })));
});
