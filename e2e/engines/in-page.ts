// Functions that run in a page: they know nothing but their arguments and the document.

/** Rules for print apply to the screen, and those for the screen no longer. */
export function showPaper(): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { mediaText } = rule.media;
        if (/\bprint\b/.test(mediaText)) rule.media.mediaText = mediaText.replace(/\bprint\b/g, 'all');
        else rule.media.mediaText = mediaText.replace(/\bscreen\b/g, 'speech');
      }
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

/** How many elements a reader sees of those that match. */
export function countSeen(selector: string): number {
  return [...document.querySelectorAll(selector)].filter(
    (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
  ).length;
}

/**
 * In the frame page of witness.ts: opens an address in the frame, makes it as wide as each of `widths` in pixels, and gives
 * what is wider than its window, a sentence each. `grow`: how much larger than usual the letters are.
 */
export async function tooWideIn(url: string, widths: number[], grow: number): Promise<string[]> {
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('this is not the frame page');
  frame.width = String(widths[0]);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = url;
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error(`${url} cannot be looked into`);
  const root = page.documentElement;
  // A page at rest is what one reads. Left sooner, inside a frame, it now and then keeps WebKitGTK 2.50 busy for ever.
  for (const end = Date.now() + 30_000; page.querySelector('[data-island]:not([data-live])'); ) {
    if (Date.now() > end) throw new Error(`${url} does not come to life`);
    await new Promise((done) => setTimeout(done, 50));
  }
  if (grow !== 1) root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * grow}px`;
  await page.fonts.ready;

  const found: string[] = [];
  for (const width of widths) {
    frame.width = String(width);
    const edge = root.clientWidth;
    if (root.scrollWidth > edge) found.push(`${url} at ${width}: ${root.scrollWidth} px wide, ${beyond(edge)}`);
    for (const control of page.querySelectorAll('header :is(a, button, label, summary, input)')) {
      const { left, right } = control.getBoundingClientRect();
      const isSeen = control.getClientRects().length > 0 && !control.closest('.visually-hidden, .unseen, .skip');
      if (isSeen && (right > edge + 1 || left < -1))
        found.push(`${url} at ${width}: "${control.textContent?.trim().slice(0, 20)}" leaves the window`);
    }
  }
  return found;

  function beyond(edge: number): string {
    const ends = [...(page?.querySelectorAll('body *') ?? [])].flatMap((element) => {
      const { right } = element.getBoundingClientRect();
      const isBeyond = element.getClientRects().length > 0 && right > edge + 0.5;
      return isBeyond ? [`${element.localName}.${element.className} ends at ${Math.round(right)}`] : [];
    });
    return ends.slice(0, 2).join(', ') || 'by nothing that is seen';
  }
}

/**
 * The marks of the titles of figures and boxes hang out of these, in the gutter. Gives the addresses of those that are cut: a press there
 * does not reach the title.
 */
export function cutMarks(): { cut: string[]; looked: number } {
  const titles = [...document.querySelectorAll<HTMLAnchorElement>(':is(figcaption, .box-title) > a.self')];
  const cut = titles.filter((title) => {
    title.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = title.getClientRects();
    return line && document.elementFromPoint(line.left - 10, line.top + line.height / 2) !== title;
  });
  return { cut: cut.map((title) => title.hash), looked: titles.length };
}
