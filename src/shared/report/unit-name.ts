/** What a body calls itself after 我 or 本, e.g. 镇 in 我镇. */
export type SelfWord =
  | '省'
  | '州'
  | '市'
  | '县'
  | '区'
  | '旗'
  | '镇'
  | '乡'
  | '苏木'
  | '街道'
  | '局'
  | '委'
  | '办'
  | '厅'
  | '中心'
  | '院'
  | '所'
  | '站'
  | '单位';

/** A name without blanks, its brackets and letters in half width: what names of one body that differ in these share. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

/** The full name of a body (机关全称) taken apart. */
export interface UnitName {
  readonly full: string;
  /** The places it belongs to, widest first: 河南省, 焦作市, 博爱县. */
  readonly superiors: readonly string[];
  /** Its own name: 孝敬镇, 廿三里街道, 林业局, 博爱县. */
  readonly own: string;
  readonly self: SelfWord;
  /**
   * True for the governments of every level and for street offices, which act as one; Article 50(4) of the
   * 条例 asks 各级人民政府 for more than their departments.
   */
  readonly isGovernment: boolean;
}

/** One place in front of a name, with what kind of place it is; 温州市 is no 州, and 市南区 is a name of its own. */
const superior =
  /^(?:市[东南西北中]区|[^省市县区旗]{1,12}?(?:自治区|自治州|自治县|自治旗|地区|新区|开发区|示范区|省|市|州(?!市)|盟|县|区|旗))(?:人民政府)?/;

/** How a department's name ends, and what it calls itself. */
const departments: readonly (readonly [RegExp, SelfWord])[] = [
  [/(?:委员会|管委会)$/, '委'],
  [/办公室$/, '办'],
  [/局$/, '局'],
  [/厅$/, '厅'],
  [/中心$/, '中心'],
  [/(?:法院|检察院|医院|院)$/, '院'],
  [/所$/, '所'],
  [/站$/, '站'],
];

const places: readonly (readonly [RegExp, SelfWord])[] = [
  [/街道$/, '街道'],
  [/苏木$/, '苏木'],
  [/镇$/, '镇'],
  [/乡$/, '乡'],
  [/县$/, '县'],
  [/旗$/, '旗'],
  [/区$/, '区'],
  [/州$/, '州'],
  [/市$/, '市'],
  [/省$/, '省'],
];

/**
 * Takes a body's full name apart: 博爱县孝敬镇人民政府 is 孝敬镇 below 博爱县; 鹿城区人民政府七都街道办事处 is
 * 七都街道 below 鹿城区. A name of no known form is kept whole and calls itself 单位.
 */
export function parseUnitName(name: string): UnitName {
  const full = name.replace(/\s+/g, '');
  const department = departments.find(([ending]) => ending.test(full));
  const body = department ? full : full.replace(/(?:人民政府|政府|办事处)$/, '');
  const place = department ? undefined : places.find(([ending]) => ending.test(body));
  const { superiors, own } = splitPlaces(body, place !== undefined);
  return {
    full,
    superiors,
    own,
    self: department?.[1] ?? place?.[1] ?? '单位',
    isGovernment: place !== undefined,
  };
}

/** The places in front of the own name; what is left over is never empty. */
function splitPlaces(body: string, isPlace: boolean): { superiors: readonly string[]; own: string } {
  const superiors: string[] = [];
  let own = body;
  for (;;) {
    const found = superior.exec(own)?.[0];
    if (found === undefined || found.length >= own.length) break;
    const rest = own.slice(found.length);
    // 城关镇 of 某县 stays whole: what is left of a place must still end as one.
    if (isPlace && rest.length < 2) break;
    superiors.push(found.replace(/人民政府$/, ''));
    own = rest;
  }
  return { superiors, own };
}

/** Whether two full names are one body's, whatever places each has in front: 柳河区人民政府, 青石市柳河区人民政府. */
export function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [parseUnitName(one), parseUnitName(other)];
  if (first.own !== second.own || first.self !== second.self) return false;
  const shared = Math.min(first.superiors.length, second.superiors.length);
  const nearest = ({ superiors }: UnitName) => superiors.slice(superiors.length - shared).join();
  return nearest(first) === nearest(second);
}

/** What the body calls itself: 我镇, 我街道, 我局; 本机关 where its name tells nothing. */
export function voiceOf(unit: string): string {
  const { self } = parseUnitName(unit);
  return self === '单位' ? '本机关' : `我${self}`;
}
