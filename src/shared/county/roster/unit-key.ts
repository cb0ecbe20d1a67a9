import { isSameUnit, parseUnitName, plainName } from '../../report/unit-name.ts';

/** The name with the short forms of its ending written out; a place loses 人民政府, a department the 政府 before it. */
function bodyName(name: string): string {
  return name
    .replace(/街道办(?:事处)?$/, '街道')
    .replace(/管委会$/, '管理委员会')
    .replace(/(?<=[省市县区旗州盟])(?:人民)?政府(?=.)/, '')
    .replace(/(?:人民政府|政府|办事处)$/, '');
}

/** What names of the same body share, whatever stands in front of it: 柳林镇 of 清河县柳林镇人民政府. */
export function ownNameOf(name: string): string {
  return parseUnitName(bodyName(plainName(name))).own;
}

/** Whether two names mean one body, however much of the places in front and of the ending each leaves out. */
export function meansSameUnit(one: string, other: string): boolean {
  return isSameUnit(bodyName(plainName(one)), bodyName(plainName(other)));
}

/** The first two of some names that mean one body, as their indices; undefined where all are different bodies. */
export function sameUnitTwice(names: readonly string[]): readonly [number, number] | undefined {
  const known = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const key = ownNameOf(name);
    const alike = known.get(key) ?? [];
    const first = alike.find(other => meansSameUnit(names[other] ?? '', name));
    if (first !== undefined) return [first, index];
    known.set(key, [...alike, index]);
  }
  return undefined;
}
