// Takes a listing to the clipboard: of a console its commands alone, of anything else the whole text.

/** What is worth copying. A command goes on after `\` in a line of its own, which is a `.command` too. */
export function textToCopy(pre: Element): string {
  const commands = [...pre.querySelectorAll('.command')];
  return commands.length > 0 ? commands.map((line) => line.textContent).join('\n') : (pre.textContent ?? '');
}

/** True once it is in the clipboard. Where that is refused, the listing is selected, and copying it gives the same text. */
export async function copyOrSelect(pre: Element): Promise<boolean> {
  const text = textToCopy(pre);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select(pre, text);
    return false;
  }
}

/** Every copy of the listing gives `text`, until the reader selects something else. */
function select(pre: Element, text: string): void {
  const selection = getSelection();
  selection?.selectAllChildren(pre);
  const chosen = String(selection);
  const over = new AbortController();
  const { signal } = over;
  document.addEventListener(
    'copy',
    (event) => {
      // In Firefox the page's selection outlives one made in a field.
      if (event.target instanceof HTMLInputElement) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    },
    { signal },
  );
  // Told a moment later, of what was selected above too.
  document.addEventListener('selectionchange', () => String(getSelection()) !== chosen && over.abort(), { signal });
}
