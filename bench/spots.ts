// Where on a page the bench presses: expressions that give the middle of an element, scrolled into view, or null.

/** Our questions with radio buttons; a peer's stand in `[data-quiz]` and answer at the choice of a `[data-quiz-option]`. */
const forms = `[...document.querySelectorAll('form.question, [data-quiz] fieldset')].filter((form) => form.querySelector('input[type=radio], [data-quiz-option]'))`;

const parts = {
  option: 'input[type=radio], [data-quiz-option]',
  check: 'button[name=check]',
  hint: 'button[name=hint]',
};

export function inQuestion(index: number, part: keyof typeof parts): string {
  return middleOf(`${forms}[${index}]?.querySelector('${parts[part]}')`);
}

/** The field that filters a list by what is typed. */
export const filterField = middleOf(`document.querySelector('input[type=search]')`);

/** The link at the end of a chapter that leads to the next one; `rel=next` in a peer. */
export const nextLink = middleOf(`document.querySelector('main a.after, a[rel=next][href]:not(link)')`);

function middleOf(element: string): string {
  return `(() => {
  const target = ${element};
  if (!target) return null;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;
}
