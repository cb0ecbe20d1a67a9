import { introductionId } from '../../../formats/types.ts';
import { writeChinese } from '../../../prose/numbers/chinese-numerals.ts';
import { stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf } from '../../../prose/text/split-text.ts';
import { readDayNumber } from '../../../report/date-numbers.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

const consists =
  /(?:由|包括|分为?|共)[^，。；\d]{0,40}?(\d{1,2}|[一二三四五六七八九十]{1,2})个?部分(?:的?内容|组成|构成|(?=[，。；]))/g;

/** `text.parts`: 本报告由七个部分组成, where the format has six. */
export const checkNumberOfParts: TextCheck = ({ format, texts }) =>
  texts
    .filter(({ section }) => section === introductionId)
    .flatMap(reading =>
      [...reading.squeezed.text.matchAll(consists)].flatMap(match => {
        const [, said = ''] = match;
        const right = format.sections.length;
        const before = reading.squeezed.text.slice(Math.max(0, match.index - 20), match.index);
        if (readDayNumber(said) === right || !/报告[^，。；]{0,10}$/.test(before)) return [];
        const place = placeOf(reading, stretchOf(match));
        return [
          finding(textRules.parts, {
            message: `『${sectionName(format, reading.section)}』写的是${quote(reading.original, place.start, place.end)}，这份报告有${writeChinese(right)}个部分，请改正。`,
            cells: [],
            text: place,
            expected: String(right),
            actual: said,
          }),
        ];
      }),
    );
