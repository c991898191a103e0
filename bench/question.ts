// How the bench finds a question: the n-th form with radio buttons, which exists on both ways of shipping the site.

/** An expression for the page: the middle of an option, or of the button that checks, scrolled into view if need be. */
export function spotOf(question: number, part: 'option' | 'check'): string {
  const chosen =
    part === 'option' ? "form.querySelector('input[type=radio]')" : "form.querySelector('button[name=check]')";
  return `(() => {
  const forms = [...document.querySelectorAll('[data-island] form')].filter((form) => form.querySelector('input[type=radio]'));
  const form = forms[${question}];
  const target = form && ${chosen};
  if (!target) return null;
  if (target.getBoundingClientRect().bottom > innerHeight || target.getBoundingClientRect().top < 0) {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;
}
