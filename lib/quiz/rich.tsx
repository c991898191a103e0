// Draws the small formatted texts of questions, on the server and inside islands.
import type { Block, Inline } from '@/lib/i18n/rich';

/** A run of text. */
export function Run({ of }: { of: readonly Inline[] }) {
  return <>{of.map(phrase)}</>;
}

/** Paragraphs, listings and lists. Listings can be reached and scrolled with the keyboard. */
export function Blocks({ of }: { of: readonly Block[] }) {
  return <>{of.map(block)}</>;
}

function phrase(part: Inline, key: number) {
  if (typeof part === 'string') return part;
  if (part[0] === 'code') return <code key={key}>{part[1]}</code>;
  if (part[0] === 'a') {
    return (
      <a key={key} href={part[1]}>
        <Run of={part[2]} />
      </a>
    );
  }
  const Tag = part[0];
  return (
    <Tag key={key}>
      <Run of={part[1]} />
    </Tag>
  );
}

function block(part: Block, key: number) {
  if (part[0] === 'p') {
    return (
      <p key={key}>
        <Run of={part[1]} />
      </p>
    );
  }
  if (part[0] === 'pre') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a listing wider than the screen must scroll with the keyboard.
      <pre key={key} tabIndex={0}>
        <code>{part[1]}</code>
      </pre>
    );
  }
  return (
    <ul key={key}>
      {part[1].map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
        <li key={index}>
          <Run of={item} />
        </li>
      ))}
    </ul>
  );
}
