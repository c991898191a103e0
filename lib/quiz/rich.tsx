// Draws the small formatted texts of questions, on the server and inside islands.
import { type Piece, piecesOf, type RichText } from '@/lib/i18n/rich';

/** A run of text, or blocks of it. Listings can be reached and scrolled with the keyboard; an option of a command stays in one piece, as in a chapter (flags.ts). */
export function Rich({ of }: { of: RichText }) {
  return <>{piecesOf(of).map(draw)}</>;
}

function draw(piece: Piece, key: number) {
  if (typeof piece === 'string') return piece;
  const Tag = piece.tag as 'a';
  return (
    <Tag
      key={key}
      href={piece.href}
      tabIndex={piece.tag === 'pre' ? 0 : undefined}
      className={piece.tag === 'code' && `${piece.pieces[0]}`.startsWith('-') ? 'flag' : undefined}
    >
      {piece.pieces.map(draw)}
    </Tag>
  );
}
