import { rangeOf } from './drawn-rules.ts';
import type { Rule } from './page-marks.ts';

/** A table's lines: where its columns and rows are parted, and which of the partings are drawn. */
export interface RuledGrid {
  /** Left edge, partings, right edge; from left to right. */
  readonly xs: readonly number[];
  /** Top edge, partings, bottom edge; from above. */
  readonly ys: readonly number[];
  /** Whether a line parts a cell from the next in its row, or in its column. */
  isParted(direction: 'down' | 'across', row: number, column: number): boolean;
}

/** Lines nearer than this, in points, are one, and their ends meet. */
const near = 3;
/** A line that sticks out farther than this has a column, or row, without an edge beside it. */
const stickingOut = 12;

/** The grids that a page's lines make, each apart from the others. */
export function ruledGrids(rules: readonly Rule[]): readonly RuledGrid[] {
  const joined = [...joinedRules(rules, 'across'), ...joinedRules(rules, 'down')];
  return components(joined).flatMap(component => {
    const grid = gridOf(component);
    return grid ? [grid] : [];
  });
}

/** Lines in a row as one. */
function joinedRules(rules: readonly Rule[], direction: Rule['direction']): readonly Rule[] {
  const own = rules.filter(rule => rule.direction === direction).toSorted((a, b) => a.at - b.at);
  const joined: Rule[] = [];
  for (let from = 0; from < own.length; ) {
    const at = own[from]?.at ?? 0;
    let to = from;
    while (to < own.length && (own[to]?.at ?? 0) - at <= near / 2) to += 1;
    const stretch = own.slice(from, to).toSorted((a, b) => a.from - b.from);
    for (const rule of stretch) {
      const last = joined.at(-1);
      const goesOn = last?.at === at && rule.from - last.to <= near;
      if (last && goesOn) joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else joined.push({ ...rule, at });
    }
    from = to;
  }
  return joined.filter(rule => rule.to - rule.from > near);
}

/** Lines that meet, however far around. */
function components(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const across = rules.filter(({ direction }) => direction === 'across');
  const down = rules.filter(({ direction }) => direction === 'down');
  const groups = new Map<Rule, Rule[]>(rules.map(rule => [rule, [rule]]));
  for (const one of across) {
    for (const other of down) {
      if (!meet(one, other)) continue;
      const [a, b] = [groups.get(one) ?? [], groups.get(other) ?? []];
      if (a === b) continue;
      const [large, small] = a.length >= b.length ? [a, b] : [b, a];
      for (const rule of small) {
        large.push(rule);
        groups.set(rule, large);
      }
    }
  }
  return [...new Set(groups.values())];
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  );
}

function gridOf(rules: readonly Rule[]): RuledGrid | undefined {
  const across = rules.filter(({ direction }) => direction === 'across');
  const down = rules.filter(({ direction }) => direction === 'down');
  if (across.length === 0 || down.length === 0) return undefined;
  const xs = partings(down, across);
  const ys = partings(across, down);
  // One cell is a frame around a page or a paragraph.
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return undefined;
  return {
    xs,
    ys,
    isParted(direction, row, column) {
      const [lines, at, from, to] =
        direction === 'down'
          ? [down, xs[column + 1], ys[row], ys[row + 1]]
          : [across, ys[row + 1], xs[column], xs[column + 1]];
      if (at === undefined || from === undefined || to === undefined) return true;
      const middle = (from + to) / 2;
      return lines.some(rule => Math.abs(rule.at - at) <= near && rule.from <= middle && rule.to >= middle);
    },
  };
}

/** Where lines lie, and the ends of those that cross them where a side has no line. */
function partings(lines: readonly Rule[], crossing: readonly Rule[]): readonly number[] {
  const places = lines.map(({ at }) => at).toSorted((a, b) => a - b);
  const distinct: number[] = [];
  for (const place of places)
    if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > near) distinct.push(place);
  const [start, end] = rangeOf(crossing.flatMap(({ from, to }) => [from, to]));
  const [first = start] = distinct;
  const last = distinct.at(-1) ?? end;
  return [
    ...(first - start > stickingOut ? [start] : []),
    ...distinct,
    ...(end - last > stickingOut ? [end] : []),
  ];
}
