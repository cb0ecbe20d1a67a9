/** A piece of the drawing whose height is known before its place is: drawn with its left top corner at (x, y). */
export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

/** Blocks below one another. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  const tops: number[] = [];
  let height = 0;
  for (const block of blocks) {
    if (tops.length > 0) height += gap;
    tops.push(height);
    height += block.height;
  }
  return {
    height,
    at: (x, y) => blocks.map((block, index) => block.at(x, y + (tops[index] ?? 0))).join(''),
  };
}

/** Blocks beside one another, each in a column of the given width. */
export function beside(blocks: readonly Block[], width: number, gap: number): Block {
  return {
    height: Math.max(0, ...blocks.map(block => block.height)),
    at: (x, y) => blocks.map((block, index) => block.at(x + index * (width + gap), y)).join(''),
  };
}

/** A block with white around it. */
export function inset(block: Block, margin: number): Block {
  return { height: block.height + 2 * margin, at: (x, y) => block.at(x + margin, y + margin) };
}
