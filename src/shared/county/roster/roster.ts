import { parseUnitName } from '../../report/unit-name.ts';

/** What units are compared with: those of their own kind. */
export const unitKinds = ['乡镇街道', '部门', '其他'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit that has to report. */
export interface RosterUnit {
  /** 机关全称. */
  readonly name: string;
  readonly kind: UnitKind;
  /** What it is listed under, e.g. 一片区; totals are given by it. */
  readonly group?: string | undefined;
  /** Other names of the same unit: former ones, abbreviations. */
  readonly aliases: readonly string[];
}

/** 名册: the units that have to report, in the order they are listed in. No name or alias stands there twice. */
export type Roster = readonly RosterUnit[];

/** The kind of a unit by its name alone, where the roster does not say: 镇、乡、街道 are told, and 局、委、办. */
export function kindOfName(name: string): UnitKind {
  const { self, isGovernment } = parseUnitName(name);
  if (isGovernment) return ['镇', '乡', '街道', '苏木'].includes(self) ? '乡镇街道' : '其他';
  return ['局', '委', '办', '厅'].includes(self) ? '部门' : '其他';
}
