import { placeOf, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/** 公开信息120条，比上年增加20条，增长20%: a figure, by how much it changed, and in per cent. */
const growth =
  /(\d{1,9})([件条次个篇期场份宗项起])[^\d，。；]{0,6}，(?:比|较|同比|与)(?:\d{4}年度?)?[^\d，。；]{0,10}?(增加|增长|增多|多|减少|下降|少)了?(\d{1,9})\2[^\d，。；]{0,4}，(?:同比)?(?:增长|增幅|上升|提高|下降|降幅|减少)[^\d，。；]{0,6}(\d{1,5})(?:\.(\d{1,4}))?%/g;

/** `text.sum`: a growth in per cent that does not follow from the figures of its own sentence. */
export const checkGrowth: TextCheck = ({ format, texts }) =>
  texts.flatMap(reading =>
    reading.sentences.flatMap(sentence => {
      const words = wordsOf(reading, sentence);
      if (!words.includes('%')) return [];
      return [...words.matchAll(growth)].flatMap(match => {
        const [said, now = '', , way = '', by = '', percent = '', decimals = ''] = match;
        const before = /增|多/.test(way) ? Number(now) - Number(by) : Number(now) + Number(by);
        if (before <= 0) return [];
        const exact = (100 * Number(by)) / before;
        const told = Number(decimals ? `${percent}.${decimals}` : percent);
        // Rounded or cut, as people do both.
        if (Math.abs(exact - told) < 10 ** -decimals.length) return [];
        const start = sentence.start + match.index;
        const place = placeOf(reading, { start, end: start + said.length });
        const right = exact.toFixed(Math.max(decimals.length, 1)).replace(/\.0+$/, '');
        return [
          finding(textRules.sum, {
            message:
              `『${sectionName(format, reading.section)}』${quote(reading.original, place.start, place.end)}：` +
              `上年应是 ${before}，${by} 是它的 ${right}%，写的是 ${told}%，请核对。`,
            cells: [],
            text: place,
            expected: right,
            actual: String(told),
          }),
        ];
      });
    }),
  );
