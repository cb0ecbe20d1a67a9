import type { Carry } from '../grammar/carry.ts';
import type { Statement } from '../statement.ts';

/** What the next words of a sentence are read with. */
export interface Position {
  readonly carry: Carry;
  /** The last token that was read as belonging to the number before it; nothing behind looks at it again. */
  readonly readTo: number;
}

/** What some words of a sentence state, and what those behind them are read with. */
export interface Step extends Position {
  readonly statements: readonly Statement[];
  /** The last token that was read. */
  readonly last: number;
}

/** A token that states nothing and changes nothing. */
export function silent({ carry, readTo }: Position, last: number): Step {
  return { carry, readTo, statements: [], last };
}
