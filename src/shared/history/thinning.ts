/**
 * Why a version was kept.
 * - `created`: the draft as it began; `pause`: the writer paused; `export`, `import`: the file of that moment;
 * - `restore`: an older version was brought back; `conflict`: what another window had saved, kept before it
 *   was replaced.
 */
export type VersionCause = 'created' | 'pause' | 'export' | 'import' | 'restore' | 'conflict';

/** What thinning looks at; `at` in milliseconds since 1970. */
export interface DatedVersion {
  readonly sequence: number;
  readonly at: number;
  readonly cause: VersionCause;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Up to which age one version in each `every` is kept; younger than an hour, all are. */
const pauseSteps = [
  { until: hour, every: 0 },
  { until: day, every: hour },
  { until: 30 * day, every: day },
  { until: Number.POSITIVE_INFINITY, every: 7 * day },
] as const;

/** Exports, imports, restores and the like are what people look for later: all of a month, then daily. */
const markedSteps = [
  { until: 30 * day, every: 0 },
  { until: Number.POSITIVE_INFINITY, every: day },
] as const;

/** No draft keeps more versions than this; the oldest pauses go first, then the oldest of the rest. */
export const mostVersions = 120;

/**
 * The versions of one draft that may go, as sequences. Within each stretch of time the newest version stays,
 * so what is thrown away always has a later neighbour close by. The newest version of all always stays, and
 * a version dated after `now` (the clock was set back) counts as new.
 */
export function thinnedOut(versions: readonly DatedVersion[], now: number): readonly number[] {
  const newestFirst = versions.toSorted((a, b) => b.sequence - a.sequence);
  const kept: DatedVersion[] = [];
  const taken = new Set<string>();
  for (const version of newestFirst) {
    const stretch = stretchOf(version, now);
    if (stretch !== undefined && taken.has(stretch)) continue;
    if (stretch !== undefined) taken.add(stretch);
    kept.push(version);
  }
  const remaining = new Set(withinLimit(kept).map(version => version.sequence));
  return versions.map(version => version.sequence).filter(sequence => !remaining.has(sequence));
}

/** The stretch of time a version stands for; undefined where every version is kept. */
function stretchOf({ at, cause }: DatedVersion, now: number): string | undefined {
  const marked = cause !== 'pause';
  const steps = marked ? markedSteps : pauseSteps;
  const age = Math.max(0, now - at);
  const step = steps.find(({ until }) => age < until);
  if (!step || step.every === 0) return undefined;
  return `${marked ? 'marked' : 'pause'} ${step.every} ${Math.floor(at / step.every)}`;
}

/** The versions that stay under the limit, given newest first. */
function withinLimit(newestFirst: readonly DatedVersion[]): readonly DatedVersion[] {
  const [newest, ...rest] = newestFirst;
  if (!newest) return [];
  const byWorth = [
    ...rest.filter(({ cause }) => cause !== 'pause'),
    ...rest.filter(({ cause }) => cause === 'pause'),
  ];
  return [newest, ...byWorth.slice(0, mostVersions - 1)];
}
