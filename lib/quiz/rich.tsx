// Draws the small formatted texts of questions, on the server and inside islands.
import { type Piece, piecesOf, type RichText } from '@/lib/i18n/rich';

/** A run of text, or blocks of it. Listings can be reached and scrolled with the keyboard. */
export function Rich({ of }: { of: RichText }) {
  return <>{piecesOf(of).map(draw)}</>;
}

function draw(piece: Piece, key: number) {
  if (typeof piece === 'string') return piece;
  const Tag = piece.tag as 'a';
  return (
    <Tag key={key} href={piece.href} tabIndex={piece.tag === 'pre' ? 0 : undefined}>
      {piece.pieces.map(draw)}
    </Tag>
  );
}
