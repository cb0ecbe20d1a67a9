/**
 * The words of an organ's name, so that a line can be broken between two of them and never inside one. Names of
 * places follow a grammar: 省 > 市 > 县 > 乡, each ending in what it is; what follows them is the organ, whose words
 * are listed.
 */

/** A stretch of a name that stays whole. */
export interface NameWord {
  readonly text: string;
  /** How bad a line's end behind it is: 0 behind a place, more inside one or inside an organ's name. */
  readonly cost: number;
}

/** What a line's end costs, compared with the square of the ems by which lines differ. */
const costs = { place: 0, organ: 3, zone: 4, nation: 40, zoneKind: 60 } as const;

/** What kinds of places end in, from the largest to the smallest, with the rank that sorts them. */
const placeEndings: readonly (readonly [rank: number, ending: RegExp])[] = [
  [1, /(?:省|自治区|特别行政区|兵团)$/],
  [2, /(?:自治州|地区|盟|市)$/],
  [3, /(?:自治县|自治旗|县|市|区|旗|第[一二三四五六七八九十]+师)$/],
  [4, /(?:开发区|新区|园区|示范区|试验区|合作区|保税区|度假区|名胜区|管理区|风景区)$/],
  [5, /(?:街道|镇|乡|苏木)$/],
  [6, /(?:社区|村)$/],
];

/** A place does not end where these follow: 东乡|族, 景德镇|市, 沙市|区, 古镇|镇, 津市|市. */
const goesOn = /^(?:[市县区镇乡族旗盟州省村]|街道|自治|苏木)/;

/** …unless a place or an organ of its own begins so: 市中区, 镇江, 乡宁, 市场监督, 县域. */
const beginsAnew =
  /^(?:市[中南北]区|市场|市政|市容|市直|市委|镇(?:江|远|平|安|沅|雄|康|原|坪|赉|巴|宁|海|隆)|乡宁|乡村|乡镇|村镇|区域|区划|区委|县域|县委)/;

/** What the end of a place is never behind: these words are of the organ. */
const notPlace = /(?:城乡|城镇|乡镇|小城镇|农业农村|^城市|^社区|^乡村)$/;

/** Words of organs' names; a line may end between two of them. */
const organWords = [
  '人民代表大会常务委员会|人民代表大会|人民政府|人民法院|人民检察院|管理委员会|工作委员会|行政公署|办事处|委员会|办公室',
  '党政(?:综合)?办公室|综合(?:管理)?办公室|信息中心|服务中心|管理中心|中心|管理局|监督管理局|管理处|管理站|服务局|事务局',
  '发展和改革(?:局)?|发展改革(?:局)?|发展与改革(?:局)?|教育体育(?:局)?|教育和体育(?:局)?|教育(?:局)?|体育(?:局)?|科学技术(?:局)?|科技(?:局)?|工业和信息化(?:局)?',
  '民族和?宗教(?:事务)?(?:局)?|民族事务|公安局|民政局|司法局|财政局|人力资源和社会保障(?:局)?|自然资源和规划(?:局)?|自然资源(?:局)?|生态环境(?:局)?',
  '住房和城乡建设(?:局)?|住房保障和房产|城乡规划|城市管理(?:局)?|综合行政执法局?|综合执法局?|交通运输(?:局)?|水利(?:和湖泊)?(?:局)?|水务局?|农业农村(?:和水利)?(?:局)?|畜牧兽医',
  '商务局?|文化广电和旅游(?:局)?|文化和旅游(?:局)?|文化广电旅游体育局|文化旅游(?:局)?|文化体育(?:局)?|广播电视局?|卫生健康(?:局)?|退役军人事务(?:局)?|应急管理局?|审计局',
  '国有资产监督管理|市场监督管理局?|统计局|医疗保障局?|林业和草原(?:局)?|林业局?|乡村振兴局?|信访局|政务服务(?:和大数据)?(?:数据)?(?:管理)?|行政审批(?:服务)?局?|大数据(?:发展)?|机关事务',
  '地方金融(?:监督)?管理局?|粮食和物资储备|招商引资|投资促进|公共资源交易|气象局|税务局|档案局|地震局|消防救援|退役军人|社区',
].join('|');

const organWord = new RegExp(`^(?:${organWords})`);

/** Kinds of zones: the place they are named after may stand on the line before them. */
const zone =
  /(?:高新技术|经济技术|现代农业|工业|经济|国家级|综合|旅游|生态|台商|循环经济)*(?:产业)?(?:开发区|示范区|试验区|产业园区|工业园区|合作区|保税区|度假区|风景名胜区)$/;

/** The words of a name, in order; together they are the name. */
export function nameWords(name: string): readonly NameWord[] {
  const places = placesIn(name, 0, 0);
  const rest = name.slice(places.join('').length);
  return [...places.flatMap(placeWords), ...organParts(rest)];
}

/** The places a name starts with, each as short as can be so that what follows it is a place or an organ too. */
function placesIn(name: string, from: number, rank: number): readonly string[] {
  if (organWord.test(name.slice(from))) return [];
  for (let end = from + 2; end <= name.length; end += 1) {
    const place = name.slice(from, end);
    const after = name.slice(end);
    if (notPlace.test(place)) continue;
    if (goesOn.test(after) && !beginsAnew.test(after)) continue;
    const found = placeEndings.find(([of, ending]) => of > rank && ending.test(place));
    if (found) return [place, ...placesIn(name, end, found[0])];
  }
  return [];
}

/** A place in the parts it may be broken into where nothing better is to be had: its nations, the kind of a zone. */
function placeWords(place: string): readonly NameWord[] {
  const kind = zone.exec(place)?.[0] ?? '';
  if (kind !== '' && kind !== place) {
    const [first, ...others] = zoneParts(kind);
    const parts = [place.slice(0, -kind.length), first ?? '', ...others];
    return parts.map((text, index) => ({
      text,
      cost: index === parts.length - 1 ? costs.place : index === 0 ? costs.zone : costs.zoneKind,
    }));
  }
  const nations = place.split(/(?<=.族)(?=.{2,}族)/u);
  return nations.map((text, index) => ({
    text,
    cost: index === nations.length - 1 ? costs.place : costs.nation,
  }));
}

/** 高新技术|产业开发区. */
function zoneParts(kind: string): readonly string[] {
  return kind.split(/(?<=高新技术|经济技术|现代农业)(?=.{3,})/u);
}

function organParts(rest: string): readonly NameWord[] {
  const words: string[] = [];
  let unknown = '';
  const take = (word: string) => {
    if (unknown !== '') words.push(unknown);
    unknown = '';
    words.push(word);
  };
  for (let at = 0; at < rest.length; ) {
    const word = organWord.exec(rest.slice(at))?.[0];
    const character = String.fromCodePoint(rest.codePointAt(at) ?? 0);
    if (word === undefined) unknown += character;
    else take(word);
    at += (word ?? character).length;
  }
  if (unknown !== '') words.push(unknown);
  return joined(words).map(text => ({ text, cost: costs.organ }));
}

/** A word of one or two characters is part of its neighbour: 财政|局, 和. */
function joined(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && ([...word].length < 3 || [...last].length < 3))
      found[found.length - 1] = last + word;
    else found.push(word);
  }
  return found;
}
