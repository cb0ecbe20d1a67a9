import { groupedBy } from '../../grouped-by.ts';
import { plainName } from '../../report/unit-name.ts';
import type { Roster, RosterUnit } from './roster.ts';
import { meansSameUnit, ownNameOf } from './unit-key.ts';

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
  const named = roster.flatMap(unit => [unit.name, ...unit.aliases].map(name => ({ name, unit })));
  const exact = groupedBy(named, ({ name }) => plainName(name));
  const bodies = groupedBy(named, ({ name }) => ownNameOf(name));
  return written => {
    const name = plainName(written);
    if (name === '') return { kind: 'unknown', candidates: [] };
    const asWritten = exact.get(name);
    if (asWritten) return oneOf(asWritten, 'exact');
    const alike = bodies.get(ownNameOf(name)) ?? [];
    const same = alike.filter(other => meansSameUnit(other.name, name));
    if (same.length > 0) return oneOf(same, 'sameBody');
    const candidates = alike.length > 0 ? alike.map(({ unit }) => unit) : similarUnits(roster, name);
    return { kind: 'unknown', candidates: [...new Set(candidates)] };
  };
}

function oneOf(found: readonly { readonly unit: RosterUnit }[], how: 'exact' | 'sameBody'): UnitMatch {
  const [unit, ...more] = new Set(found.map(each => each.unit));
  return unit && more.length === 0
    ? { kind: 'matched', unit, how }
    : { kind: 'ambiguous', candidates: unit ? [unit, ...more] : [] };
}

/** How many units are offered for a name that none of them has. */
const mostOffered = 3;

/** Units whose own name holds the other's, or is held by it: 柳林镇 for 柳林镇卫生院. */
function similarUnits(roster: Roster, name: string): readonly RosterUnit[] {
  const own = ownNameOf(name);
  if (own.length < 2) return [];
  const isLike = ({ name }: RosterUnit) => {
    const other = ownNameOf(name);
    return other.length >= 2 && (other.includes(own) || own.includes(other));
  };
  return roster.filter(isLike).slice(0, mostOffered);
}
