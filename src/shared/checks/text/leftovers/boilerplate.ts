/** Sentences shorter than this say too little to be anybody's own. */
const shortestOwn = 14;

/**
 * Sentences that are right to be the same every year: legal basis, period, contact, 指导思想, the statement that
 * nothing happened, headings. They are no sign of copying.
 */
const boilerplate =
  /条例》|〔\d{4}〕|办法》|根据.{0,40}(?:要求|规定|精神)|报告如下|本(?:年度)?报告|统计[期时]限|如(?:有|对).{0,14}(?:疑问|联系)|联系(?:地址|电话|方式)|邮编|新时代中国特色社会主义思想|党的(?:十九大|二十大)|信息处理费|收费通知|(?:未|没有|无).{0,24}(?:申请|复议|诉讼|追究|收取|收费|情形|情况)|以公开为常态|电子版|^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]+）)[^，；]{0,24}$/;

/** Whether a sentence (its words squeezed) is an official one that any report may repeat. */
export function isBoilerplate(words: string): boolean {
  return words.length < shortestOwn || boilerplate.test(words);
}
