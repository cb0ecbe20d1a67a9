/**
 * Characters as the radicals that look like them: what some programs (Chromium among them) tell of a font's glyphs.
 * Unicode's compatibility form knows the Kangxi radicals, not these (EquivalentUnifiedIdeograph.txt).
 */
const pairs =
  '⺟母⺠民⺧牛⺬示⺮竹⺶羊⺻聿⺽臼⻁虎⻃覀⻄西⻅见⻆角⻇角⻉贝⻋车⻏邑⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? []).map(pair => [[...pair][0] ?? '', [...pair][1] ?? ''] as const),
);

/** What a glyph says: radicals and ligatures as what they stand for, everything else as it is. */
export function saidBy(text: string): string {
  if (!/[\u2e80-\u2fdf\ufb00-\ufb06]/.test(text)) return text;
  return text.normalize('NFKC').replace(/[\u2e80-\u2eff]/g, radical => characters.get(radical) ?? radical);
}
