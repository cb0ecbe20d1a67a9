import type { Finding } from '../../checks/finding.ts';
import type { FindingCounts } from '../../editing/finding-counts.ts';
import type { RosterUnit } from '../roster/roster.ts';

/** How a unit stands: 未交, 已交, 有错误, or 重复 where it handed in several reports. */
export type UnitState = '未交' | '已交' | '有错误' | '重复';

/** A report that was checked. */
export interface CheckedMember {
  readonly file: string;
  /** As the report names its unit. */
  readonly unit: string;
  readonly recognised: { readonly filled: number; readonly total: number };
  readonly counts: FindingCounts;
  readonly findings: readonly Finding[];
  /** The file of last year's report that it was compared with. */
  readonly last?: string;
  /** The day it was signed, 2025-01-15, where it says one. */
  readonly signed?: string;
}

/** A unit with its reports. */
export interface UnitResult {
  readonly unit: RosterUnit;
  readonly state: UnitState;
  readonly reports: readonly CheckedMember[];
}

/** A file that is at no unit, with the reason in Chinese. */
export interface UnplacedFile {
  readonly file: string;
  /** As the report names its unit; empty where it could not be read. */
  readonly unit: string;
  readonly reason: string;
  /** Names of units it may be of. */
  readonly candidates: readonly string[];
}

/** Something found between units rather than in one. */
export interface AcrossFinding {
  /** The unit it is said of, as the roster names it. */
  readonly unit: string;
  /** The unit it is compared with, where it is one. */
  readonly other?: string;
  readonly finding: Finding;
}

/** All that `batch` found: its .json. */
export interface BatchResult {
  readonly year: number;
  readonly units: readonly UnitResult[];
  readonly unplaced: readonly UnplacedFile[];
  readonly across: readonly AcrossFinding[];
}
