// The words authors may use in a chapter, beside Markdown. One line per word; components/mdx draws them.

/**
 * What a prop holds: the name of something that exists (`event`: in the timeline), how a source was `seen`, a `day` as
 * YYYY-MM-DD, or a `text` in the page's language.
 */
export type Prop = 'term' | 'source' | 'quiz' | 'figure' | 'misconception' | 'event' | 'seen' | 'day' | 'text';

export type Word = {
  /** `inline` inside a sentence; `block` on lines of its own. */
  form: 'inline' | 'block';
  /** Every prop is required but those named in `optional`. */
  props: Record<string, Prop>;
  optional?: readonly string[];
  /** What stands between the opening and the closing tag. */
  holds: 'text' | 'console' | 'listing' | 'list' | 'nothing';
};

export const vocabulary = {
  Term: { form: 'inline', props: { id: 'term' }, holds: 'text' },
  Checked: { form: 'inline', props: { on: 'day' }, holds: 'text' },
  When: { form: 'inline', props: { id: 'event' }, holds: 'text' },
  Source: { form: 'block', props: { id: 'source', seen: 'seen' }, holds: 'text' },
  Aside: { form: 'block', props: {}, holds: 'text' },
  Note: { form: 'block', props: { title: 'text' }, holds: 'text' },
  Example: { form: 'block', props: { title: 'text' }, holds: 'text' },
  Dispute: { form: 'block', props: { title: 'text' }, holds: 'text' },
  Misconception: { form: 'block', props: { id: 'misconception' }, holds: 'text' },
  Slide: { form: 'block', props: { says: 'text' }, holds: 'text' },
  Figure: { form: 'block', props: { name: 'figure' }, holds: 'text' },
  Terminal: { form: 'block', props: { caption: 'text' }, optional: ['caption'], holds: 'console' },
  Listing: { form: 'block', props: { caption: 'text' }, holds: 'listing' },
  Recall: { form: 'block', props: { asks: 'text' }, holds: 'text' },
  Reading: { form: 'block', props: { id: 'source' }, holds: 'text' },
  Steps: { form: 'block', props: {}, holds: 'list' },
  Quiz: { form: 'block', props: { id: 'quiz' }, holds: 'nothing' },
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof vocabulary;

export const wordNames = Object.keys(vocabulary).filter(isWord);

export function isWord(name: string): name is WordName {
  return Object.hasOwn(vocabulary, name);
}

export function wordCalled(name: WordName): Word {
  return vocabulary[name];
}
