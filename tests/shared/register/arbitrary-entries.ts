import fc from 'fast-check';
import { applicantKindsOf, disputesOf, outcomesOf } from '../../../src/shared/register/count/outcomes.ts';
import type { Dispute, RequestEntry } from '../../../src/shared/register/entry.ts';
import { newEntry } from '../../../src/shared/register/entry.ts';
import { formatsWith2027 } from '../../helpers/format-2027.ts';

const { all } = formatsWith2027();
const unique = (ids: readonly string[]) => [...new Set(ids)];
const kinds = unique(all.flatMap(format => applicantKindsOf(format).map(({ id }) => id)));
const outcomes = unique(all.flatMap(format => outcomesOf(format).map(({ id }) => id)));
const groups = unique(all.flatMap(format => disputesOf(format).map(({ id }) => id)));
const results = unique(
  all.flatMap(format => disputesOf(format).flatMap(kind => kind.outcomes.map(({ id }) => id))),
);

/** Days of 2019 to 2028, thick around the turns of years and of formats. */
export const anyDay = fc
  .tuple(
    fc.integer({ min: 2019, max: 2028 }),
    fc.constantFrom('01-01', '01-02', '03-15', '06-30', '09-01', '12-30', '12-31'),
  )
  .map(([year, day]) => `${year}-${day}`);

/** What was put down, or nothing, or what no format has. */
const orElse = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom('', 'x') },
  );

const anyDispute: fc.Arbitrary<Dispute> = fc
  .record({
    id: fc.uuid(),
    kind: orElse(groups),
    filedOn: fc.option(anyDay, { nil: undefined }),
    decidedOn: fc.option(anyDay, { nil: undefined }),
    outcome: orElse(results),
    body: fc.constant(''),
  })
  .map(withoutUndefined) as fc.Arbitrary<Dispute>;

/** Any entry at all, sensible or not. */
export const anyEntry: fc.Arbitrary<RequestEntry> = fc
  .record({
    id: fc.uuid(),
    receivedOn: fc.option(anyDay, { nil: undefined, freq: 12 }),
    applicantKind: orElse(kinds),
    answeredOn: fc.option(anyDay, { nil: undefined }),
    outcome: orElse(outcomes),
    disputes: fc.array(anyDispute, { maxLength: 2 }),
  })
  .map(({ id, ...said }) =>
    withoutUndefined({ ...newEntry({ id, register: 'r', no: id, now: '2026-01-01' }), ...said }),
  ) as fc.Arbitrary<RequestEntry>;

export const anyEntries = fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id });

function withoutUndefined<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;
}
