import type { HeadingGroup, HeadingNode } from './types.ts';

/** A leaf of a heading tree with the labels on the way to it, outermost first, its own last. */
export interface HeadingPath<Leaf> {
  readonly leaf: Leaf;
  readonly labels: readonly string[];
}

/** A heading placed on the grid: `depth` counts from the outside, `position` along the leaves. */
export interface PlacedHeading<Leaf> {
  readonly label: string;
  readonly depth: number;
  readonly depthSpan: number;
  readonly position: number;
  readonly positionSpan: number;
  readonly leaf?: Leaf;
}

interface Labelled {
  readonly label: string;
}

function isGroup<Leaf extends Labelled>(node: HeadingNode<Leaf>): node is HeadingGroup<Leaf> {
  return 'children' in node;
}

/** How many levels of headings the tree prints. */
export function treeDepth<Leaf extends Labelled>(nodes: readonly HeadingNode<Leaf>[]): number {
  return Math.max(0, ...nodes.map(node => (isGroup(node) ? 1 + treeDepth(node.children) : 1)));
}

/** All leaves in printed order, each with its labels. */
export function leavesOf<Leaf extends Labelled>(
  nodes: readonly HeadingNode<Leaf>[],
  above: readonly string[] = [],
): readonly HeadingPath<Leaf>[] {
  return nodes.flatMap(node =>
    isGroup(node)
      ? leavesOf(node.children, [...above, node.label])
      : [{ leaf: node, labels: [...above, node.label] }],
  );
}

/** Places every heading of the tree: groups cover their leaves, leaves reach down to the last level. */
export function placeHeadings<Leaf extends Labelled>(
  nodes: readonly HeadingNode<Leaf>[],
): readonly PlacedHeading<Leaf>[] {
  const levels = treeDepth(nodes);
  const placed: PlacedHeading<Leaf>[] = [];
  const place = (siblings: readonly HeadingNode<Leaf>[], depth: number, start: number): number => {
    let position = start;
    for (const node of siblings) {
      if (isGroup(node)) {
        const at = placed.length;
        const end = place(node.children, depth + 1, position);
        placed.splice(at, 0, {
          label: node.label,
          depth,
          depthSpan: 1,
          position,
          positionSpan: end - position,
        });
        position = end;
      } else {
        placed.push({
          label: node.label,
          depth,
          depthSpan: levels - depth,
          position,
          positionSpan: 1,
          leaf: node,
        });
        position += 1;
      }
    }
    return position;
  };
  place(nodes, 0, 0);
  return placed;
}

/** For every leaf that is a total: itself and the leaves it sums (all others below the same parent). */
export function totalsOf<Leaf extends Labelled & { readonly total?: true }>(
  nodes: readonly HeadingNode<Leaf>[],
): readonly { readonly total: HeadingPath<Leaf>; readonly terms: readonly Leaf[] }[] {
  const walk = (siblings: readonly HeadingNode<Leaf>[], above: readonly string[]) => {
    const here = siblings.flatMap(node =>
      !isGroup(node) && node.total
        ? [
            {
              total: { leaf: node, labels: [...above, node.label] },
              terms: leavesOf(siblings)
                .map(path => path.leaf)
                .filter(leaf => leaf !== node && !leaf.total),
            },
          ]
        : [],
    );
    const below: typeof here = siblings.flatMap(node =>
      isGroup(node) ? walk(node.children, [...above, node.label]) : [],
    );
    return [...here, ...below];
  };
  return walk(nodes, []);
}
