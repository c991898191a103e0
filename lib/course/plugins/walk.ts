// A walk through a syntax tree, parents first.

type Tree<Node> = { children: Node[] };

/** Calls `see` for every node below `tree`, with the one before it; what `see` returns replaces the node. */
export function replaceEach<Node extends object>(tree: Tree<Node>, see: (node: Node, before?: Node) => Node): void {
  tree.children = tree.children.map((child, index, siblings) => {
    const node = see(child, siblings[index - 1]);
    if (hasChildren<Node>(node)) replaceEach(node, see);
    return node;
  });
}

function hasChildren<Node>(node: object): node is Tree<Node> {
  return 'children' in node && Array.isArray(node.children);
}
