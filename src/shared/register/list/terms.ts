import type { FormatRegistry } from '../../formats/registry.ts';
import { applicantKindsOf, type Choice, disputesOf, outcomesOf } from '../count/outcomes.ts';
import { formatOf } from '../count/places.ts';
import type { Channel } from '../entry.ts';

/** How each way in is called. */
export const channelNames: Readonly<Record<Channel, string>> = {
  inPerson: '当面',
  post: '邮寄',
  internet: '互联网',
  fax: '传真',
  otherWay: '其他',
};

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
  const outcomes = outcomesOf(format).map(({ id, label }) => ({ id, label: withoutGroups(label) }));
  return { kinds: applicantKindsOf(format), outcomes, disputes: disputesOf(format) };
}

/** The row's own words: those of the groups above it say 本年度办理结果 in every one. */
function withoutGroups(label: string): string {
  return label.split(' ').at(-1) ?? label;
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
