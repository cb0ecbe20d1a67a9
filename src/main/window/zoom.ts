/** The sizes the window's contents can be shown in. */
const factors = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next size in a direction, or the same where there is none. */
export function nextZoom(factor: number, direction: 'in' | 'out'): number {
  // Chromium gives back a factor a rounding error away from the one set.
  const near = 0.01;
  if (direction === 'in')
    return factors.find(other => other > factor + near) ?? factors[factors.length - 1] ?? 1;
  return factors.findLast(other => other < factor - near) ?? factors[0];
}
