// What JSX means inside an island. Children as arguments are shorter than props made of lists: 0.2 KB of each
// script. The names are such that no component has a variable called so.
export { createElement as jsxElement, Fragment as jsxFragment } from 'preact';
