// The figures that answer to the reader.
import type { Island } from '@/lib/islands/registry';
import type { FigureName } from './names';

export const figureIslands = {
  'figure-which-interface': { load: () => import('./which-interface/view'), wakes: 'idle' },
} satisfies { [Name in `figure-${FigureName}`]?: Island };

export type FigureIsland = keyof typeof figureIslands;
