/**
 * Characters that are typed or scanned for others in the words for outcomes: homophones of the pinyin keyboard, and
 * shapes that text recognition confuses. Each with what is found in its place in published reports.
 */
export const confusedWith: Readonly<Record<string, string>> = {
  予: '于与余预雨矛子',
  以: '已一亿意',
  公: '工共供',
  开: '幵升并井',
  部: '步',
  分: '份',
  无: '毋元',
  法: '发',
  提: '题堤',
  供: '共公',
  处: '外',
  理: '里',
  其: '期',
  他: '它她',
  掌: '撑',
  握: '据',
};
