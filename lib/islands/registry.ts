// What a registry of islands says of each of them (components/islands.ts): the types alone.

/** When an island that nobody has touched comes to life; one that is touched does so at once, whatever stands here. */
export type Wakes =
  /** As soon as the page has been read to its end. */
  | 'now'
  /** In a moment of rest, one island after another, or before that when it comes near the window. */
  | 'idle'
  /** When it comes near the window. */
  | 'seen'
  /** Not before it is touched. */
  | 'touched';

/** What the policy of a page must allow for an island, beside what it allows on every page. */
export type Grants = {
  /** WebAssembly may be compiled. */
  wasm?: true;
  /** Workers may be started from the site's own files. */
  workers?: true;
  /** Where it may connect to, beside the site: origins, such as `https://example.org`. */
  connect?: string[];
  /** The name of the one Trusted Types policy that it makes. */
  trustedTypes?: string;
};

/** What the module of an island exports: its component, which receives its `data-props`, and its parts as `parts`. */
export type IslandModule = { island: (props: never) => unknown };

/** A module of our own, as `() => import('…')`: the build finds its file and lets the pages that need it preload it. */
export type Load<Module> = () => Promise<Module>;

export type Island = {
  load: Load<IslandModule>;
  wakes: Wakes;
  grants?: Grants;
  /**
   * What puts it right before it is painted, such as the options of a question into the reader's order: the source of an inline
   * script (lib/site/inline-script.node.ts), from the repository's root, which stands right after its HTML.
   */
  beforePaint?: string;
  /** Modules that only some of its instances need: a word of `data-uses` → what is given to the component as `parts[word]`. */
  parts?: Readonly<Record<string, Load<object>>>;
};

/** The name in `data-island` → the island. */
export type Islands = Readonly<Record<string, Island>>;
