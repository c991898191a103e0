// A walk through a syntax tree, parents first.

type Tree<Node> = { children: Node[] };

/** Calls `see` for every node below `tree`; what `see` returns replaces the node. */
export function replaceEach<Node extends object>(tree: Tree<Node>, see: (node: Node) => Node): void {
  tree.children = tree.children.map((child) => {
    const node = see(child);
    if (hasChildren<Node>(node)) replaceEach(node, see);
    return node;
  });
}

function hasChildren<Node>(node: object): node is Tree<Node> {
  return 'children' in node && Array.isArray(node.children);
}
