// Words that follow what the reader does. A browser that translates a page puts elements of its own where the words stood:
// whoever then writes into those words writes into nothing, and the old ones stay. So other words are another element.

/** Beside elements only, never beside bare words: those may no longer be where they were. */
export function Live({ words, className }: { words: string; className?: string | undefined }) {
  return (
    <span key={words} className={className}>
      {words}
    </span>
  );
}
