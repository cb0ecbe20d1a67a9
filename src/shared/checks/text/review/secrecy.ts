import { placeOf, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/** Words that point to secrets or internal matters. */
const pointing =
  /绝密|机密|秘密|密级|密件|涉密|内部(?:资料|文件|参考|材料|刊物|使用|传阅|掌握)|内参|不宜公开|不得外传|请勿外传|注意保密/g;

/** Sentences about reviewing for secrecy, and about why something may not be disclosed, use the same words rightly. */
const aboutReview =
  /保密(?!级)|不予公开|国家秘密|商业秘密|工作秘密|个人隐私|条例|泄密|失密|泄露|杜绝|防止|防范|严禁|确保|避免|严格|不涉密|无涉密|未发生|不上网|审[查核签]|三审|排查|培训|法》|涉密人员/;

/**
 * `text.secrecy`: a reminder of the review for secrecy that must come before publication (《政府信息公开条例》
 * 第十七条) where a sentence names secrets or internal papers and is not about that review itself.
 */
export const checkSecrecy: TextCheck = context =>
  context.texts.flatMap(reading => {
    if (!/密|内部|内参|外传|不宜/.test(reading.squeezed.text)) return [];
    return reading.sentences.flatMap(sentence => {
      const words = wordsOf(reading, sentence);
      const [match] = words.matchAll(pointing);
      if (!match || aboutReview.test(words.replace(/注意保密/g, ''))) return [];
      const start = sentence.start + match.index;
      const place = placeOf(reading, { start, end: start + match[0].length });
      const around = placeOf(reading, sentence);
      return [
        finding(textRules.secrecy, {
          message:
            `『${sectionName(context.format, reading.section)}』${quote(reading.original, around.start, around.end, place.start)}提到“${match[0]}”，` +
            '发布前请做保密审查（《政府信息公开条例》第十七条），不能公开的内容要删去。',
          cells: [],
          text: place,
        }),
      ];
    });
  });
