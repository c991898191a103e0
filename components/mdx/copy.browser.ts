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

function select(pre: Element, text: string): void {
  const selection = getSelection();
  selection?.selectAllChildren(pre);
  const chosen = String(selection);
  addEventListener(
    'copy',
    (event) => {
      if (String(getSelection()) !== chosen) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    },
    { once: true },
  );
}
