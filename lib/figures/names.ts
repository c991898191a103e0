// The names a chapter may write in `<Figure name="…">`. Pure, so that the checks can read it without React.

export const figureNames = [
  'two-lineages',
  'trap-and-emulate',
  'hypervisor-types',
  'page-walk',
  'container',
  'application-container',
  'overlay-layers',
  'docker-run',
  'where-is-the-kernel',
  'which-interface',
] as const;

export type FigureName = (typeof figureNames)[number];
