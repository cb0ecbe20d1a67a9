import { sentencesWith } from '../common/sentences.ts';
import type { SentenceDeclaration } from '../declaration/sentences.ts';

const feeRule = '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，{year}年{voice}';

/**
 * The statement that no fee was charged. It stands in section 六 of every report for the years from 2021; the
 * charging itself is ruled by 国办函〔2020〕109号, which it names.
 */
export const noFees = `${feeRule}未发出信息处理费收费通知，未收取信息处理费。`;

const unpaid = 'requests.other.feeUnpaid';
const issued = 'proactive.normativeDocs.issued';
const repealed = 'proactive.normativeDocs.repealed';
const inForce = 'proactive.normativeDocs.inForce';

export const sentences: readonly SentenceDeclaration[] = [
  ...sentencesWith({
    reads: [issued, repealed, inForce],
    wordings: [
      {
        parts: [
          '{year}年，{voice}制发行政规范性文件',
          { measure: issued },
          '件，废止',
          { measure: repealed },
          '件，现行有效',
          { measure: inForce },
          '件。',
        ],
      },
    ],
  }),
  {
    id: 'fees',
    label: '信息处理费',
    section: 'others',
    reads: [unpaid],
    wordings: [
      // What was charged is in no table; a fee left unpaid tells only that there was a notice.
      {
        whenSome: [unpaid],
        parts: [
          `${feeRule}发出信息处理费收费通知【填写件数】件，总金额【填写金额】元，实际收取【填写金额】元。`,
        ],
      },
      { parts: [noFees] },
    ],
  },
];
