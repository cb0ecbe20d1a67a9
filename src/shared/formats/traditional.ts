/**
 * Traditional characters of the labels, headings and titles of the report, each with the simplified one it stands
 * for: mirrors of a website in 繁體 print them. Only for comparing; a text is kept as it is written.
 */
const pairs =
  '開开報报區区處处計计無无規规範范數数業业況况請请審审結结維维糾纠訴诉經经後后復复複复覆复間间題题進进採采購购總总額额單单萬万費费' +
  '體体項项條条內内現现發发許许決决強强製制廢废屬属國国類类務务過过執执檔档詢询關关補补確确實实舉举訪访與与獲获認认機机構构組组織织' +
  '會会團团員员權权護护門门轉转續续辦办繳缴納纳係系為为於于點点縣县鎮镇鄉乡廳厅學学醫医對对應应穩稳議议錄录動动減减據据這这個个設设' +
  '稱称編编監监資资佈布黨党營营評评職职來来見见說说';

/** The simplified character for each of them. */
export const simplifiedOf: ReadonlyMap<string, string> = new Map(
  Array.from(
    { length: pairs.length / 2 },
    (_, at) => [pairs[at * 2] ?? '', pairs[at * 2 + 1] ?? ''] as const,
  ),
);

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');

/** Words with the traditional characters of labels simplified, each character in its place. */
export function simplified(words: string): string {
  return words.replace(traditional, character => simplifiedOf.get(character) ?? character);
}
