// Draws the small formatted texts of questions, on the server and inside islands.
import { isFlag } from '@/lib/base/is-flag';
import { type Piece, piecesOf, type RichText } from '@/lib/i18n/rich';

/** A run of text, or blocks of it. An option of a command stays in one piece, as in a chapter (flags.ts). */
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
      className={piece.tag === 'code' && isFlag(`${piece.pieces[0]}`) ? 'flag' : undefined}
    >
      {piece.pieces.map(draw)}
    </Tag>
  );
}
