import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedVersion,
  mostVersions,
  thinnedOut,
  type VersionCause,
} from '../../../src/shared/history/thinning.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2025-06-30T12:00:00.000Z');

const causes: readonly VersionCause[] = ['created', 'pause', 'export', 'import', 'restore', 'conflict'];

const arbitraryVersions = fc
  .array(
    fc.record({
      at: fc.integer({ min: now - 800 * day, max: now + 10 * day }),
      cause: fc.constantFrom(...causes),
    }),
    { maxLength: 300 },
  )
  .map(versions => versions.map((version, index): DatedVersion => ({ ...version, sequence: index + 1 })));

function keptOf(versions: readonly DatedVersion[], at = now): readonly DatedVersion[] {
  const gone = new Set(thinnedOut(versions, at));
  return versions.filter(version => !gone.has(version.sequence));
}

/** One pause every five minutes for so many days. */
function everyFiveMinutes(days: number, cause: VersionCause = 'pause'): readonly DatedVersion[] {
  const count = (days * day) / (5 * minute);
  return Array.from({ length: count }, (_, index) => ({
    sequence: index + 1,
    at: now - (count - 1 - index) * 5 * minute,
    cause,
  }));
}

describe('thinning', () => {
  it('keeps all of the last hour, then one an hour, a day, a week', () => {
    const kept = keptOf(everyFiveMinutes(60)).map(version => now - version.at);
    expect(kept.filter(age => age < hour)).toHaveLength(12);
    // 23 hours, and the one that the clock's hour cuts in two.
    expect(kept.filter(age => age >= hour && age < day).length).toBeOneOf([23, 24]);
    expect(kept.filter(age => age >= day && age < 30 * day).length).toBeOneOf([29, 30]);
    expect(kept.filter(age => age >= 30 * day).length).toBeOneOf([4, 5, 6]);
  });

  it('keeps every export of a month, and one a day before', () => {
    const exports = Array.from(
      { length: 40 },
      (_, index): DatedVersion => ({
        sequence: index + 1,
        at: now - (index < 20 ? 40 * day + index * minute : index * hour),
        cause: 'export',
      }),
    );
    const kept = keptOf(exports).map(version => now - version.at);
    expect(kept.filter(age => age < 30 * day)).toHaveLength(20);
    expect(kept.filter(age => age >= 30 * day)).toHaveLength(1);
  });

  it('never lets the newest version go, and never keeps more than the limit', () => {
    fc.assert(
      fc.property(arbitraryVersions, versions => {
        const kept = keptOf(versions);
        expect(kept.length).toBeLessThanOrEqual(mostVersions);
        expect(kept.at(-1)).toEqual(versions.at(-1));
      }),
    );
  });

  it('changes nothing when done again at the same moment', () => {
    fc.assert(
      fc.property(arbitraryVersions, versions => {
        expect(thinnedOut(keptOf(versions), now)).toEqual([]);
      }),
    );
  });

  it('lets pauses go before anything that was marked, when there are too many', () => {
    const pauses = everyFiveMinutes(1).map(version => ({ ...version, at: now - minute }));
    const marked = Array.from(
      { length: 100 },
      (_, index): DatedVersion => ({ sequence: 1_000 + index, at: now - minute, cause: 'export' }),
    );
    const kept = keptOf([...pauses, ...marked]);
    expect(kept.filter(version => version.cause === 'export')).toHaveLength(100);
    expect(kept).toHaveLength(mostVersions);
  });

  it('lets nothing go that is dated in the future: the clock was set back', () => {
    const future = everyFiveMinutes(3).slice(-50);
    expect(thinnedOut(future, now - 400 * day)).toEqual([]);
  });
});
