// A browser small enough for unit tests: what listens, and what is stored. Tests put it in place with `vi.stubGlobal`.

type Listener = (event: object) => void;

/** Gathers the listeners that are added to it, and calls them. */
export function aTarget() {
  const listeners: { name: string; listener: Listener; once: boolean }[] = [];
  return {
    addEventListener(name: string, listener: Listener, options?: { once?: boolean; signal?: AbortSignal }) {
      const added = { name, listener, once: options?.once === true };
      listeners.push(added);
      options?.signal?.addEventListener('abort', () => drop(listeners, added));
    },
    fire(name: string, event: object = {}) {
      for (const one of listeners.filter((listening) => listening.name === name)) {
        if (one.once) drop(listeners, one);
        one.listener(event);
      }
    },
    listens: (name: string) => listeners.some((listening) => listening.name === name),
  };
}

/**
 * A store of texts; `closed`: one that refuses to be asked, as in private mode; `full`: one that takes nothing more. `asked` counts
 * the questions and the writings.
 */
export function aStore(texts: Record<string, string> = {}, { closed = false, full = false } = {}) {
  const kept = new Map(Object.entries(texts));
  const store = {
    kept,
    asked: 0,
    getItem(name: string) {
      knock();
      return kept.get(name) ?? null;
    },
    setItem(name: string, text: string) {
      knock();
      if (full) throw new Error('storage is full');
      kept.set(name, text);
    },
    removeItem(name: string) {
      knock();
      kept.delete(name);
    },
  };
  function knock() {
    store.asked++;
    if (closed) throw new Error('storage is closed');
  }
  return store;
}

function drop<Item>(list: Item[], item: Item): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}
