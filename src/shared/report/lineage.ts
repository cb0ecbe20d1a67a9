import { checksumOf } from '../checksum.ts';
import type { Draft } from './draft.ts';
import { contentOf, sameContent } from './same-content.ts';

/**
 * Every save a state of a draft comes from, its own included, as how many saves of each run: `{ a: 3, b: 1 }` is
 * the first three saves of run a and the first of run b. A run is a row of saves one window made of one draft,
 * each upon the one before, and has a random name that is never used again, so that two histories that part, as
 * those of a program and of a copy of its data do, never count the same save.
 */
export type Lineage = Readonly<Record<string, number>>;

/**
 * How one state stands to another by what they come from: `ahead` comes from the other, `behind` is what the
 * other comes from, `apart`: each holds a save that the other does not come from.
 */
export type Kinship = 'same' | 'ahead' | 'behind' | 'apart';

/** How `one` stands to `other`. */
export function kinship(one: Lineage, other: Lineage): Kinship {
  const holdsOther = holds(one, other);
  const isHeld = holds(other, one);
  if (holdsOther) return isHeld ? 'same' : 'ahead';
  return isHeld ? 'behind' : 'apart';
}

/**
 * How a draft stands to another, by what they come from. Two that count the same saves and say different things
 * are apart: no history of this program makes such, but a machine put back while the program ran may.
 */
export function kinshipOfDrafts(one: Draft, other: Draft): Kinship {
  const kin = kinship(lineageOf(one), lineageOf(other));
  return kin === 'same' && !sameContent(one, other) ? 'apart' : kin;
}

function holds(whole: Lineage, part: Lineage): boolean {
  return Object.entries(part).every(([run, saves]) => savesOf(whole, run) >= saves);
}

/** How many saves of a run there are; a run may be called what every object has, as `constructor`. */
function savesOf(lineage: Lineage, run: string): number {
  return Object.hasOwn(lineage, run) ? (lineage[run] ?? 0) : 0;
}

/** Whether two states have saves in common, as a report and a copy of it that were both gone on with. */
export function areRelated(one: Lineage, other: Lineage): boolean {
  return Object.keys(one).some(run => savesOf(other, run) > 0);
}

/** Every save that either comes from. */
export function joined(one: Lineage, other: Lineage): Lineage {
  const runs = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...runs].map(run => [run, Math.max(savesOf(one, run), savesOf(other, run))]));
}

/**
 * What a draft out of a file or a backup comes from. One that was saved before saves were counted stands for a
 * run of its own, named after when it was saved and what it holds.
 */
export function lineageOf(draft: Draft): Lineage {
  if (draft.lineage) return draft.lineage;
  // Only programs of schema 1 left them out, and some saves were named by what those made of a draft.
  const content = new TextEncoder().encode(contentOf({ ...draft, schema: 1 }));
  return { [`${draft.updatedAt} ${checksumOf(content).toString(16)}`]: 1 };
}

/** A draft as it is written to files and backups: with what it comes from. */
export function withLineage(draft: Draft, lineage: Lineage = lineageOf(draft)): Draft {
  return { ...draft, lineage };
}

/** A draft as it is stored and edited: what it comes from is kept beside it, and grows with every save. */
export function withoutLineage(draft: Draft): Draft {
  const { lineage: _beside, ...rest } = draft;
  return rest;
}
