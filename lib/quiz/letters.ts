/** What the options of a question are called on paper, in the order written. */
export const letters = 'abcdefghijklmnopqrstuvwxyz';
