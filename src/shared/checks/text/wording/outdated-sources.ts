/** A document or a rule that a report no longer goes by. */
export interface OutdatedSource {
  /** In squeezed words. */
  readonly words: RegExp;
  /** What is in all of them; few texts have it, and to look for it is quick. */
  readonly sign: RegExp;
  /** The first year whose report it is wrong in. */
  readonly since: number;
  /** Why, with the document that says so. */
  readonly why: string;
  /** What stands there instead, where the words can simply be replaced. */
  readonly instead?: string;
}

/** Each with the document that took its place. */
export const outdatedSources: readonly OutdatedSource[] = [
  {
    words: /国办(?:公开办函|函|发)〔2019〕60号/g,
    sign: /60号/,
    since: 2021,
    why: '2021年度起的报告按国办公开办函〔2021〕30号的格式编写，〔2019〕60号的格式不再使用',
    instead: '国办公开办函〔2021〕30号',
  },
  {
    words:
      /(?<=(?:格式|年度报告|政府信息公开)[^。；]{0,40})国办(?:函|发)〔2021〕30号|国办(?:函|发)〔2021〕30号(?=[^。；]{0,40}(?:格式|年度报告|年报))/g,
    sign: /30号/,
    since: 2019,
    why: '年度报告格式的文号是国办公开办函〔2021〕30号',
    instead: '国办公开办函〔2021〕30号',
  },
  {
    words: /(?:国务院令第?492号|国务院第?492号令|(?<!\d)令第492号)(?!公布|发布|令)/g,
    sign: /492号/,
    since: 2019,
    why: '《政府信息公开条例》2019年修订后是国务院令第711号，第492号是修订前的',
  },
  // The term for an answer was 15 working days before the 条例 of 2019; article 33 has 20. Told only of the answer to a
  // request for information: a third party is heard within 15 working days still (article 32), and much else has that term.
  {
    words:
      /(?<=(?:信息公开|依申请|公开)[^，。；]{0,6}申请[^。；三征补]{0,14})(?:15|十五)个?工作日(?=[^，。；]{0,8}(?:答复|回复|办结))|(?<=(?:答复|回复)(?:依申请|政府)?(?:信息)?公开申请[^，。；]{0,8})(?:15|十五)个?工作日/g,
    sign: /(?:15|十五)个?工作日/,
    since: 2019,
    why: '《政府信息公开条例》第三十三条规定的答复期限是20个工作日，15个工作日是2019年修订前的规定',
  },
];
