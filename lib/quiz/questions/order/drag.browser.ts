// Dragging an item of an order to another place, with a mouse anywhere on its row, with a finger by its grip. Nothing changes in the page until it is dropped:
// the rows are only shown elsewhere, so that the one that is held stays what it is.
import { placeAt } from './place-at';

/** From the press of a pointer on a row until it is let go. `drop` is told the place, from 0; a press without a move drops nothing. */
export function dragRow(
  row: HTMLElement,
  pressed: Pick<PointerEvent, 'pointerId' | 'clientY'>,
  drop: (place: number) => void,
): void {
  const rows = [...(row.parentElement?.children ?? [])].filter((one) => one instanceof HTMLElement);
  const from = rows.indexOf(row);
  const tops = rows.map((one) => one.getBoundingClientRect().top + scrollY);
  const middles = rows.map((one, index) => (tops[index] ?? 0) + one.offsetHeight / 2);
  const startY = pressed.clientY + scrollY;
  const room = row.offsetHeight + gapOf(rows);
  let place = from;
  const over = new AbortController();
  const listen = { signal: over.signal };

  function move(event: PointerEvent): void {
    if (event.pointerId !== pressed.pointerId) return;
    const by = event.clientY + scrollY - startY;
    if (!row.dataset.held && Math.abs(by) < 4) return;
    row.dataset.held = '';
    place = placeAt(middles, from, (middles[from] ?? 0) + by);
    rows.forEach((one, index) => {
      const makesRoom = index > from && index <= place ? -room : index < from && index >= place ? room : 0;
      one.style.translate = `0 ${one === row ? by : makesRoom}px`;
    });
  }

  function end(event: PointerEvent): void {
    if (event.pointerId !== pressed.pointerId) return;
    over.abort();
    delete row.dataset.held;
    for (const one of rows) one.style.translate = '';
    if (event.type === 'pointerup' && place !== from) drop(place);
  }

  addEventListener('pointermove', move, listen);
  addEventListener('pointerup', end, listen);
  addEventListener('pointercancel', end, listen);
}

function gapOf(rows: readonly HTMLElement[]): number {
  const [first, second] = rows;
  return first && second ? second.offsetTop - first.offsetTop - first.offsetHeight : 0;
}
