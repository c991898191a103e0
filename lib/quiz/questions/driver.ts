// How a browser test answers a question: in the words of its form, whatever drives the browser.

/** The form of a question on a page. Selectors are CSS, within the form. */
export type Form = {
  clicks(selector: string): Promise<void>;
  /** Puts a text in the place of what a field holds. */
  writes(selector: string, text: string): Promise<void>;
  /** Takes another option of a list, by its `value`. */
  chooses(selector: string, value: string): Promise<void>;
  /** The `value` of all that is there, in the order of the page. */
  values(selector: string): Promise<string[]>;
};

export type Driver<Key = unknown> = {
  /** Fills the form in, rightly or wrongly; checking is left to the test. `wrong`: the first option that is not right. */
  fills(form: Form, asked: { key: Key; wrong: string | undefined }, right: boolean): Promise<void>;
};
