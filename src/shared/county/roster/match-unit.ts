import { isSameUnit, parseUnitName } from '../../report/unit-name.ts';
import type { Roster, RosterUnit } from './roster.ts';

/** Which unit of a roster a name means. */
export type UnitMatch =
  | {
      readonly kind: 'matched';
      readonly unit: RosterUnit;
      /** `exact`: name or alias as written; `sameBody`: the same but for places in front and 人民政府 or 办事处 behind. */
      readonly how: 'exact' | 'sameBody';
    }
  /** Several units could be meant: nobody guesses which. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly RosterUnit[] }
  /** None is meant; `candidates` have a similar name and may be offered. */
  | { readonly kind: 'unknown'; readonly candidates: readonly RosterUnit[] };

/** Finds units by name. */
export type UnitFinder = (name: string) => UnitMatch;

/**
 * Prepares a roster for finding units in it. The first of these that holds decides:
 * 1. the name or an alias, letter for letter but for blanks and the width of brackets;
 * 2. the name of the same body: what stands in front of it (省、市、县、区) may be missing on either side but may not
 *    contradict, 人民政府, 政府, 办事处 may be missing, 街道办 is 街道办事处, 管委会 is 管理委员会.
 * Where either leaves more than one unit, the name is ambiguous; an abbreviation is known only as an alias.
 */
export function unitFinder(roster: Roster): UnitFinder {
  const exact = new Map<string, Set<RosterUnit>>();
  const bodies = new Map<string, { readonly name: string; readonly unit: RosterUnit }[]>();
  for (const unit of roster) {
    for (const written of [unit.name, ...unit.aliases]) {
      const name = plainName(written);
      exact.set(name, (exact.get(name) ?? new Set()).add(unit));
      const key = bodyKey(name);
      const same = bodies.get(key);
      if (same) same.push({ name: bodyName(name), unit });
      else bodies.set(key, [{ name: bodyName(name), unit }]);
    }
  }
  return written => {
    const name = plainName(written);
    if (name === '') return { kind: 'unknown', candidates: [] };
    const asWritten = [...(exact.get(name) ?? [])];
    if (asWritten.length > 0) return oneOf(asWritten, 'exact');
    const alike = bodies.get(bodyKey(name)) ?? [];
    const same = alike.filter(other => isSameUnit(other.name, bodyName(name))).map(({ unit }) => unit);
    if (same.length > 0) return oneOf([...new Set(same)], 'sameBody');
    const candidates = alike.length > 0 ? alike.map(({ unit }) => unit) : similarUnits(roster, name);
    return { kind: 'unknown', candidates: [...new Set(candidates)] };
  };
}

function oneOf(units: readonly RosterUnit[], how: 'exact' | 'sameBody'): UnitMatch {
  const [unit, ...more] = units;
  return unit && more.length === 0
    ? { kind: 'matched', unit, how }
    : { kind: 'ambiguous', candidates: units };
}

/** A name without blanks, its brackets and letters in half width. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

/** The name with the short forms of its ending written out; a place loses 人民政府, a department the 政府 before it. */
function bodyName(name: string): string {
  return name
    .replace(/街道办(?:事处)?$/, '街道')
    .replace(/管委会$/, '管理委员会')
    .replace(/(?<=[省市县区旗州盟])(?:人民)?政府(?=.)/, '')
    .replace(/(?:人民政府|政府|办事处)$/, '');
}

/** What names of the same body share, whatever stands in front. */
function bodyKey(name: string): string {
  return parseUnitName(bodyName(name)).own;
}

/** How many units are offered for a name that none of them has. */
const mostOffered = 3;

/** Units whose own name holds the other's, or is held by it: 柳林镇 for 柳林镇卫生院. */
function similarUnits(roster: Roster, name: string): readonly RosterUnit[] {
  const own = bodyKey(name);
  if (own.length < 2) return [];
  return roster
    .filter(unit => {
      const other = bodyKey(plainName(unit.name));
      return other.length >= 2 && (other.includes(own) || own.includes(other));
    })
    .slice(0, mostOffered);
}
