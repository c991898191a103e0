// What editors, systems and synchronisers leave in folders, by its name: nobody wrote it, so nobody is told of it.

const droppings = [
  // Hidden: .DS_Store, the ._x of macOS, the .#x of Emacs, the .x.swp of Vim.
  /^\./,
  // Copies: x.yaml~, #x.yaml#, x.yaml.bak.
  /~$/,
  /^#.*#$/,
  /\.(bak|orig|rej|tmp|swp|part|crdownload)$/i,
  /^(Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|lost\+found|node_modules)$/i,
];

/** Whether a file or a folder of this name is no part of a course. */
export function isDropping(name: string): boolean {
  return droppings.some((pattern) => pattern.test(name));
}
