import { type Matrix, mapped } from './matrix.ts';
import type { Rule } from './page-marks.ts';

/** pdf.js's numbers for what is done with a path, and for its parts. */
const strokes: ReadonlySet<unknown> = new Set([20, 21, 24, 25, 26, 27]);
const fills: ReadonlySet<unknown> = new Set([22, 23, 24, 25, 26, 27]);
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticTo = 3;
const closePath = 4;

/** A filled area no thicker than this, in points, is a drawn line. */
const thickest = 3.2;
/** Lines lean no more than this. */
const slant = 0.6;

type Point = readonly [x: number, y: number];

/** The lines that a path draws, as strokes or as thin filled areas; `args` of constructPath. */
export function readPath(args: readonly unknown[], map: Matrix): readonly Rule[] {
  const [paint, paths] = args;
  const isStroke = strokes.has(paint);
  if (!isStroke && !fills.has(paint)) return [];
  const data = Array.isArray(paths) ? (paths[0] as unknown) : undefined;
  if (!(data instanceof Float32Array || data instanceof Float64Array || Array.isArray(data))) return [];
  return subPaths(data as ArrayLike<number>, map).flatMap(points =>
    isStroke ? strokedRules(points) : filledRules(points),
  );
}

/** The corners of each part of a path, closed parts with their first again at the end; curves are left out. */
function subPaths(data: ArrayLike<number>, map: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  const point = (at: number): Point => mapped(map, data[at] ?? 0, data[at + 1] ?? 0);
  for (let at = 0; at < data.length; ) {
    const part = parts.at(-1);
    switch (data[at]) {
      case moveTo:
        parts.push([point(at + 1)]);
        at += 3;
        break;
      case lineTo:
        part?.push(point(at + 1));
        at += 3;
        break;
      case curveTo:
        parts.push([point(at + 5)]);
        at += 7;
        break;
      case quadraticTo:
        parts.push([point(at + 3)]);
        at += 5;
        break;
      case closePath:
        if (part?.[0]) part.push(part[0]);
        at += 1;
        break;
      default:
        return parts;
    }
  }
  return parts;
}

function strokedRules(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start ? ruleBetween(start, end) : [];
  });
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): readonly Rule[] {
  const across = Math.abs(y1 - y2) <= slant;
  const down = Math.abs(x1 - x2) <= slant;
  if (across === down) return [];
  return across
    ? [{ direction: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
    : [{ direction: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
}

function filledRules(points: readonly Point[]): readonly Rule[] {
  if (points.length < 4) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = rangeOf(xs);
  const [top, bottom] = rangeOf(ys);
  const width = right - left;
  const height = bottom - top;
  if (height <= thickest && width > height)
    return [{ direction: 'across', at: (top + bottom) / 2, from: left, to: right }];
  if (width <= thickest && height > width)
    return [{ direction: 'down', at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

/** The least and the most of numbers. */
export function rangeOf(numbers: readonly number[]): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
