// What JSX means inside an island. Children as arguments are shorter than props made of lists: 0.2 KB of each script.
export { createElement as h, Fragment } from 'preact';
