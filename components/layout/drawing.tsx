// The little drawing on a chapter's card, in the colours of the layers. A chapter without its own gets the plain stack.

type Layer = 'hardware' | 'hypervisor' | 'kernel' | 'guest' | 'process' | 'isolate';
/** A box of a layer, in units of a 240 × 110 sheet. */
type Box = [layer: Layer, x: number, y: number, width: number, height: number];

const stack: Box[] = [
  ['hardware', 20, 78, 200, 20],
  ['kernel', 20, 48, 200, 24],
  ['process', 20, 14, 62, 26],
  ['process', 89, 14, 62, 26],
  ['process', 158, 14, 62, 26],
];

const drawings: Record<string, Box[]> = {
  history: [
    ['hardware', 20, 78, 200, 20],
    ['hypervisor', 20, 50, 200, 22],
    ...[20, 71.3, 122.6, 174].map((x): Box => ['guest', x, 14, 46, 30]),
  ],
  'hypervisor-types': [
    ['hardware', 20, 78, 94, 20],
    ['hypervisor', 20, 50, 94, 22],
    ['guest', 20, 14, 94, 30],
    ['hardware', 126, 78, 94, 20],
    ['kernel', 126, 58, 94, 16],
    ['hypervisor', 150, 38, 70, 16],
    ['guest', 150, 14, 70, 20],
  ],
  containers: [
    ['hardware', 20, 82, 200, 16],
    ['kernel', 20, 54, 200, 24],
    ...[22, 91, 160].flatMap((x): Box[] => [
      ['isolate', x, 8, 58, 40],
      ['process', x + 9, 16, 40, 24],
    ]),
  ],
  implementations: [
    ['kernel', 20, 58, 60, 40],
    ['process', 30, 22, 40, 28],
    ['hypervisor', 90, 66, 60, 32],
    ['guest', 90, 40, 60, 22],
    ['process', 100, 10, 40, 26],
    ['kernel', 160, 70, 60, 28],
    ['process', 160, 44, 60, 22],
    ['process', 170, 14, 40, 26],
  ],
};

const corner: Record<Layer, number> = { hardware: 1, hypervisor: 3, kernel: 3, guest: 3, process: 8, isolate: 10 };

export function Drawing({ name }: { name: string }) {
  return (
    <svg className="drawing" viewBox="0 0 240 110" aria-hidden="true">
      {(drawings[name] ?? stack).map(([layer, x, y, width, height]) => (
        <rect
          key={`${layer}${x}${y}`}
          className={`draw-${layer}`}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={corner[layer]}
        />
      ))}
    </svg>
  );
}
