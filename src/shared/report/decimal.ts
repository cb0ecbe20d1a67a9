/**
 * Exact decimals. Counts and 万元 amounts are compared to the last digit and never as binary floats, so a
 * figure is an integer number of units and how many decimals those units stand behind: 2.70 is 270 at 2.
 */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

export const zero: Decimal = { units: 0n, decimals: 0 };

/** A decimal from a literal like `-12.340`; the caller has checked its form. */
export function decimalOf(literal: string): Decimal {
  const point = literal.indexOf('.');
  if (point < 0) return { units: BigInt(literal), decimals: 0 };
  return {
    units: BigInt(literal.slice(0, point) + literal.slice(point + 1)),
    decimals: literal.length - point - 1,
  };
}

function unitsAt(value: Decimal, decimals: number): bigint {
  return value.decimals === decimals ? value.units : value.units * 10n ** BigInt(decimals - value.decimals);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: unitsAt(a, decimals) + unitsAt(b, decimals), decimals };
}

export function negate(a: Decimal): Decimal {
  return { units: -a.units, decimals: a.decimals };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function absolute(a: Decimal): Decimal {
  return a.units < 0n ? negate(a) : a;
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): number {
  const decimals = Math.max(a.decimals, b.decimals);
  const [x, y] = [unitsAt(a, decimals), unitsAt(b, decimals)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The same value without trailing zero decimals: 2.700 becomes 2.7. */
export function trim(a: Decimal): Decimal {
  let { units, decimals } = a;
  while (decimals > 0 && units % 10n === 0n) {
    units /= 10n;
    decimals -= 1;
  }
  return { units, decimals };
}

/** Divides by 10 to the given power, exactly. */
export function shiftRight(a: Decimal, powerOfTen: number): Decimal {
  return { units: a.units, decimals: a.decimals + powerOfTen };
}

/** The nearest value with this many decimals, halves away from zero (四舍五入). */
export function round(a: Decimal, decimals: number): Decimal {
  if (a.decimals <= decimals) return a;
  const step = 10n ** BigInt(a.decimals - decimals);
  const half = a.units < 0n ? -step / 2n : step / 2n;
  return { units: (a.units + half) / step, decimals };
}

/** In digits, with at least `decimals` of them behind the point and no superfluous zeros beyond. */
export function formatDecimal(value: Decimal, decimals = 0): string {
  const shortest = trim(value);
  const padded: Decimal =
    shortest.decimals < decimals ? { units: unitsAt(shortest, decimals), decimals } : shortest;
  const digits = absolute(padded)
    .units.toString()
    .padStart(padded.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - padded.decimals);
  const fraction = digits.slice(digits.length - padded.decimals);
  return `${padded.units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
