import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { rosterFromText } from '../../src/shared/county/roster/read-roster.ts';
import type { Roster } from '../../src/shared/county/roster/roster.ts';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { outlineOf } from '../../src/shared/document/outline.ts';
import { formatById } from '../../src/shared/formats/registry.ts';
import type { CellId } from '../../src/shared/formats/types.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { writeDraft } from '../../src/shared/report/draft-file.ts';
import { balancedDraft } from './arbitraries.ts';
import { textAuthors } from './import-text-authors.ts';
import { webAuthors } from './import-web-authors.ts';
import { wordAuthors } from './import-word-authors.ts';
import { makeFinishedReport, withTypedTotals } from './make-report.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** A file somebody handed in. */
export interface HandedIn {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What was done to a unit's report on purpose. */
export interface Planted {
  /** Its file cannot be read. */
  readonly damaged?: true;
  /** The rule that its error breaks. */
  readonly wrong?: string;
  /** The index of the unit that its text is copied from. */
  readonly copiedFrom?: number;
  /** It reports under a former name. */
  readonly renamed?: true;
  /** Two units became this one: there are two reports of last year. */
  readonly merged?: true;
  /** It handed nothing in. */
  readonly missing?: true;
}

export interface CountyUnit {
  readonly name: string;
  readonly planted: Planted;
  /** As it was written, with what is wrong in it. */
  readonly draft: Draft;
  readonly now: readonly HandedIn[];
  readonly last: readonly HandedIn[];
}

export interface County {
  readonly roster: Roster;
  readonly rosterText: string;
  readonly units: readonly CountyUnit[];
}

const year = 2024;
const format = formatById('2021');
const first = [
  ...'柳河东西南北青白石金龙凤马牛羊松竹梅兰桃李杏杨槐桂枫榆桐葛云雨雪风霜露泉溪湖海江池沟岭峰岗坡坪川原野田桥渡关',
];
const second = [...'林山泉桥坪湾沟岭庄店集堡寨营屯铺台楼阁塘港洲浦滩崖峪坳垭甸洼浜坞墩冲埠圩畈'];

/** Characters that are no numbers, no measures and no words of the law: sentences nobody else has written. */
const letters = [
  ...'春夏秋冬晴朗微暖清新温润厚实坚强勤奋努力踏稳妥善周密细致耐心热忱诚恳谦虚谨慎敏捷灵活宽广深远明亮鲜艳丰富充足完备齐整洁净安宁和睦团结友爱互助协作探索钻研总揽筹划布局铺展推进落地扎根生长开花果敢担当尽责守信笃行致知格物修身齐家治学求真务本崇德向善',
];

/** A county, or a city, of so many units, the same on every run: `characters` of each report are its author's own. */
export function generateCounty(count: number, characters = 400, seed = 21): County {
  const random = seededRandom(seed);
  const drafts = fc.sample(balancedDraft('typed', fc.constant('2021')), { seed, numRuns: count });
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  const texts = names.map(() => ownText(random, characters));
  const units = names.map((name, index): CountyUnit => {
    const planted = plantedAt(index, count);
    const { copiedFrom } = planted;
    const own = copiedFrom === undefined ? texts[index] : copyOf(texts[copiedFrom] ?? [], texts[index] ?? []);
    const sound = soundReport(
      drafts[index]?.cells ?? {},
      planted.renamed ? formerName(name) : name,
      own ?? [],
    );
    const before = lastYears(sound, ownText(random, characters));
    const { draft, last } = spoil(sound, before, planted);
    return {
      name,
      planted,
      draft,
      now: handIn(draft, planted, index, random),
      last: lastFiles(last, planted, index, name),
    };
  });
  const rosterText = units.map(({ name, planted }) => `${name}\t\t\t${aliasesOf(name, planted)}`).join('\n');
  return { roster: rosterFromText(rosterText).roster, rosterText, units };
}

function nameOf(index: number): string {
  const place = `${first[index % first.length]}${second[Math.floor(index / first.length) % second.length]}`;
  const far = Math.floor(index / (first.length * second.length));
  const ending = ['镇人民政府', '乡人民政府', '街道办事处'][index % 3];
  return `清河县${far > 0 ? '新' : ''}${place}${ending}`;
}

const formerName = (name: string) => name.replace('清河县', '清河县老');
const mergedName = (name: string) => name.replace('清河县', '清河县小');

function aliasesOf(name: string, { renamed, merged }: Planted): string {
  return [...(renamed ? [formerName(name)] : []), ...(merged ? [mergedName(name)] : [])].join('、');
}

/** In every hundred: 5 damaged, 5 wrong, 3 copied, 2 renamed, 2 merged, 2 missing; nobody copies from a lost report. */
function plantedAt(index: number, count: number): Planted {
  const wrongs = [
    'requests.rowTotal',
    'requests.balance',
    'cell.notNumber',
    'cell.blank',
    'continuity.carriedIn',
  ];
  if (index % 20 === 3) return { damaged: true };
  if (index % 20 === 7) return { wrong: wrongs[Math.floor(index / 20) % wrongs.length] ?? '' };
  if (index % 33 === 12 && index + 1 < count) return { copiedFrom: lender(index) };
  if (index % 50 === 15) return { renamed: true };
  if (index % 50 === 25) return { merged: true };
  return index % 50 === 35 ? { missing: true } : {};
}

/** The next unit whose own report can be read and is nobody's copy. */
function lender(index: number): number {
  for (let at = index - 1; ; at -= 1) {
    if (Object.keys(plantedAt(at, Number.POSITIVE_INFINITY)).length === 0) return at;
  }
}

/** Sentences that nobody else has written, together so many characters long. */
export function ownText(random: SeededRandom, characters: number): readonly string[] {
  const sentences: string[] = [];
  for (let written = 0; written < characters; ) {
    const length = 24 + random.below(20);
    const sentence = Array.from({ length }, () => random.pick(letters)).join('');
    sentences.push(sentence);
    written += length;
  }
  return sentences;
}

/** Half of another's sentences, each with a word changed, before one's own. */
function copyOf(theirs: readonly string[], own: readonly string[]): readonly string[] {
  const taken = theirs
    .slice(0, Math.max(4, theirs.length >> 1))
    .map((sentence, index) =>
      index % 2 === 0 ? sentence : `${sentence.slice(0, 9)}扎实${sentence.slice(11)}`,
    );
  return [...taken, ...own.slice(taken.length)];
}

function soundReport(cells: Draft['cells'], unit: string, sentences: readonly string[]): Draft {
  const { texts } = makeFinishedReport({ year, unit });
  const inForce = [...format.cells.keys()].filter(id => id.endsWith('.inForce'));
  const lifted = inForce.map(id => {
    const row = id.slice(0, -'.inForce'.length);
    return [id, String(Number(cells[id]) + Number(cells[`${row}.issued`]))] as const;
  });
  return makeFinishedReport({
    id: unit,
    unit,
    year,
    cells: { ...cells, ...Object.fromEntries(lifted) },
    texts: { ...texts, overview: `${texts.overview ?? ''}\n${sentences.map(each => `${each}。`).join('')}` },
    signature: { organ: unit, date: `${year + 1}-01-15` },
  });
}

/** The report of the year before that this year's goes on from. */
function lastYears(now: Draft, sentences: readonly string[]): Draft {
  const cells: Record<CellId, string> = { ...now.cells };
  for (const { id, table, row, column, total } of format.cells.values()) {
    if (total) delete cells[id];
    else if (table === 'requests' && row === 'carriedIn') cells[id] = '0';
    else if (table === 'requests' && row === 'carriedOut')
      cells[id] = now.cells[`requests.carriedIn.${column}`] ?? '0';
    else if (column === 'inForce') {
      const of = (other: string) => Number(now.cells[`proactive.${row}.${other}`]);
      cells[id] = String(of('inForce') - of('issued') + of('repealed'));
    }
  }
  for (const { column, row, id, table } of format.cells.values()) {
    if (table !== 'requests' || row !== 'newReceived' || cells[id] === undefined) continue;
    const left =
      Number(now.cells[`requests.carriedOut.${column}`]) - Number(cells[`requests.carriedOut.${column}`]);
    const came = Number(now.cells[id]) + Number(now.cells[`requests.carriedIn.${column}`]);
    cells[id] = String(came - left);
  }
  const text = soundReport(now.cells, now.unit, sentences);
  return withTypedTotals({
    ...text,
    year: year - 1,
    cells,
    signature: { organ: now.unit, date: `${year}-01-15` },
  });
}

/** Puts one error in, as people make them. */
function spoil(
  draft: Draft,
  last: Draft,
  { wrong }: Planted,
): { readonly draft: Draft; readonly last: Draft } {
  const put = (changes: Readonly<Record<CellId, string>>): Draft => ({
    ...draft,
    cells: { ...draft.cells, ...changes },
  });
  const more = (id: CellId, by: number) => ({ [id]: String(Number(draft.cells[id]) + by) });
  switch (wrong) {
    case 'requests.rowTotal':
      return { draft: put(more('requests.granted.total', 1)), last };
    case 'requests.balance':
      return {
        draft: put({
          ...more('requests.newReceived.naturalPerson', 3),
          ...more('requests.newReceived.total', 3),
        }),
        last,
      };
    case 'cell.notNumber':
      return { draft: put({ 'requests.granted.legal': '约3' }), last };
    case 'cell.blank': {
      const { 'litigation.review.upheld': _, ...cells } = draft.cells;
      return { draft: { ...draft, cells }, last };
    }
    case 'continuity.carriedIn': {
      const plus = (id: CellId) => ({ [id]: String(Number(last.cells[id]) + 2) });
      const ids = ['newReceived', 'carriedOut'].flatMap(row =>
        ['naturalPerson', 'total'].map(column => `requests.${row}.${column}`),
      );
      return { draft, last: { ...last, cells: Object.assign({ ...last.cells }, ...ids.map(plus)) } };
    }
    default:
      return { draft, last };
  }
}

const layouts: readonly ((draft: Draft) => HandedIn)[] = [
  draft => ({ file: 'docx', bytes: exportDocx(draft) }),
  draft => ({ file: 'docx', bytes: wordAuthors.wps(outlineOf(draft)) }),
  draft => ({ file: 'docx', bytes: wordAuthors.plain(outlineOf(draft)) }),
  draft => ({ file: 'html', bytes: strToU8(webAuthors.cms(outlineOf(draft))) }),
  draft => ({ file: 'txt', bytes: strToU8(textAuthors.tabs(outlineOf(draft))) }),
  draft => ({ file: 'md', bytes: strToU8(textAuthors.markdown(outlineOf(draft))) }),
  draft => ({ file: 'json', bytes: strToU8(writeDraft(draft)) }),
];

function handIn(draft: Draft, planted: Planted, index: number, random: SeededRandom): readonly HandedIn[] {
  if (planted.missing) return [];
  if (planted.damaged) {
    const whole = exportDocx(draft);
    return [{ file: `${index}.docx`, bytes: whole.subarray(0, 200 + random.below(whole.length >> 1)) }];
  }
  const { file, bytes } = (layouts[index % layouts.length] ?? handedAsDraft)(draft);
  return [{ file: `${index}.${file === 'md' ? 'txt' : file}`, bytes }];
}

function lastFiles(last: Draft, { merged }: Planted, index: number, name: string): readonly HandedIn[] {
  const own = { file: `${index}.json`, bytes: strToU8(writeDraft(last)) };
  if (!merged) return [own];
  const other = { ...last, unit: mergedName(name) };
  return [own, { file: `${index}-2.json`, bytes: strToU8(writeDraft(other)) }];
}

const handedAsDraft = (draft: Draft): HandedIn => ({ file: 'json', bytes: strToU8(writeDraft(draft)) });
