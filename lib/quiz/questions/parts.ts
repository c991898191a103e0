// The question types as the shipped site loads them: a page fetches those that it asks with (components/islands.ts).

export const questionParts = {
  choice: () => import('./choice/reader'),
  truth: () => import('./truth/reader'),
  numeric: () => import('./numeric/reader'),
  order: () => import('./order/reader'),
};
