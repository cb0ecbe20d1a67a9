/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function mapped([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers as a map; undefined where they are not. */
export function asMatrix(value: unknown): Matrix | undefined {
  const numbers =
    value instanceof Float32Array || Array.isArray(value) ? [...(value as Iterable<unknown>)] : [];
  const [a, b, c, d, e, f] = numbers.map(Number);
  const known = a !== undefined && b !== undefined && c !== undefined && d !== undefined;
  return known && e !== undefined && f !== undefined ? [a, b, c, d, e, f] : undefined;
}
