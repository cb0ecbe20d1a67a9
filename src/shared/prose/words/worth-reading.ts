import type { Subject } from './meaning.ts';

/** Characters without which no word of the official formats names what the tables count, or turns away from it. */
const namesSubject =
  /申请|复议|诉讼|起诉|主动[公发]|规范性文件|规章|采购|许可|处罚|强制|收费|信息公开.{0,2}(?:诉求|[请要需]求|事项)/;
/** Words that may state a figure of what was named before. */
const mayCount = /\d|零|未|没|无|不存在|[一二两三四五六七八九十百千][件起宗份个项条例次笔部篇元万]/;

/** Whether a sentence is worth cutting into words: most sentences of a report neither name nor count. */
export function isWorthReading(
  words: string,
  spokenOf: readonly Subject[],
  unusualNames: readonly string[],
): boolean {
  const isOpen = spokenOf.some(({ role }) => role !== 'elsewhere');
  return (
    namesSubject.test(words) ||
    (isOpen && mayCount.test(words)) ||
    unusualNames.some(name => words.includes(name))
  );
}

/** Whether the name of a thing is not given away by its characters, so that it has to be looked for itself. */
export function missesNames(name: string): boolean {
  return !namesSubject.test(name);
}
