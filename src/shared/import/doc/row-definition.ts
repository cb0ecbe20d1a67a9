import { type Property, tableDefinition } from './properties.ts';

/** The cells of a row as its definition gives them ([MS-DOC] 2.9.329). */
export interface RowDefinition {
  /** Where the cells begin and end, in twentieths of a point: one more than there are cells. */
  readonly edges: readonly number[];
  /** How each cell goes with its neighbours. */
  readonly merges: readonly ('above' | 'left' | undefined)[];
}

const verticalMerge = 0xd62b;
const cellSize = 20;

/** The definition of the row whose mark has these properties; undefined where it is missing or broken. */
export function rowDefinition(properties: readonly Property[]): RowDefinition | undefined {
  const definition = properties.findLast(({ code }) => code === tableDefinition)?.operand;
  if (!definition || definition.byteLength < 1) return undefined;
  const count = definition.getUint8(0);
  const firstCell = 1 + (count + 1) * 2;
  if (count === 0 || firstCell > definition.byteLength) return undefined;
  const edges = Array.from({ length: count + 1 }, (_, index) => definition.getInt16(1 + index * 2, true));
  if (edges.some((edge, index) => index > 0 && edge < (edges[index - 1] ?? edge))) return undefined;
  const flags = Array.from({ length: count }, (_, index) => {
    const at = firstCell + index * cellSize;
    return at + 2 <= definition.byteLength ? definition.getUint16(at, true) : 0;
  });
  for (const { code, operand } of properties) {
    if (code !== verticalMerge || operand.byteLength < 2) continue;
    const cell = operand.getUint8(0);
    flags[cell] = ((flags[cell] ?? 0) & ~0x60) | ((operand.getUint8(1) & 3) << 5);
  }
  return { edges, merges: mergesOf(flags.slice(0, count)) };
}

/**
 * Bits 0 and 1 tell which cell begins a set that lies side by side and which follow; as writers differ in which bit
 * is which, the first marked cell of a row, which begins one, tells.
 */
function mergesOf(flags: readonly number[]): readonly ('above' | 'left' | undefined)[] {
  const begins = flags.map(flag => flag & 3).find(flag => flag !== 0);
  return flags.map(flag => {
    const beside = flag & 3;
    if (beside !== 0 && beside !== begins) return 'left';
    return ((flag >> 5) & 3) === 1 ? 'above' : undefined;
  });
}
