// The registry of islands: the name in `data-island` → the component that hydrates it in the browser.

/** Paths are from the repository's root, without ending. */
export type IslandSource = {
  module: string;
  export: string;
  /** Being seen is no reason to load it: it waits for the reader's first move (loadIslands in early.ts). */
  waits?: boolean;
  /** Loaded only for the words in `data-uses`: `export` is then called with `{ [word]: part }` and gives the component. */
  parts?: { module: (word: string) => string; export: string };
};

const islands = {
  quiz: {
    module: 'components/mdx/quiz-sent.browser',
    export: 'sentQuizWith',
    parts: { module: (type) => `lib/quiz/questions/${type}/reader`, export: 'reader' },
  },
  copies: { module: 'components/mdx/copies', export: 'Copies', waits: true },
  contents: { module: 'components/layout/contents', export: 'Contents', waits: true },
  filter: { module: 'components/layout/filter', export: 'Filter' },
  progress: { module: 'components/layout/progress', export: 'Progress' },
} satisfies Record<string, IslandSource>;

/** Where an island's code is, or undefined when nothing has that name. Every interactive figure is `figure-<name>`. */
export function islandSource(name: string): IslandSource | undefined {
  const figure = /^figure-([a-z0-9-]+)$/.exec(name)?.[1];
  if (figure) return { module: `lib/figures/${figure}/view`, export: 'view' };
  return Object.entries<IslandSource>(islands).find(([known]) => known === name)?.[1];
}

/** The islands that do not load by being seen. */
export const waitingIslands = Object.entries<IslandSource>(islands).flatMap(([name, { waits }]) => (waits ? name : []));

export const islandNames = [...Object.keys(islands), 'figure-<name>'];
