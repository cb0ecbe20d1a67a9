import type { FormatRegistry } from '../../formats/registry.ts';
import { applicantKindsOf, type Choice, disputesOf, outcomesOf } from '../count/outcomes.ts';
import { formatOf } from '../count/places.ts';

/** What the coded parts of an entry can be in a year, and what they are called. */
export interface Terms {
  readonly kinds: readonly Choice[];
  readonly outcomes: readonly Choice[];
  readonly disputes: ReturnType<typeof disputesOf>;
}

/** The terms of the format of a year. */
export function termsOf(year: number, formats: FormatRegistry): Terms {
  const format = formatOf(year, formats);
  if (!format) return { kinds: [], outcomes: [], disputes: [] };
  return {
    kinds: applicantKindsOf(format),
    outcomes: outcomesOf(format),
    disputes: disputesOf(format),
  };
}

/** What ids of any format are called, the newest name of each. */
export function namesOf(formats: FormatRegistry): ReadonlyMap<string, string> {
  return new Map(
    formats.all.flatMap(({ years }) => {
      const { kinds, outcomes } = termsOf(years.from, formats);
      return [...kinds, ...outcomes].map(({ id, label }) => [id, label] as const);
    }),
  );
}
