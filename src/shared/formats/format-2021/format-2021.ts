import { continuityRules } from '../../rules/continuity-rules.ts';
import { plausibleRules } from '../../rules/plausible-rules.ts';
import { casesWords } from '../common/cases-words.ts';
import { carriedInFromLastYear } from '../common/continuity.ts';
import { disclosedWords } from '../common/disclosed-words.ts';
import { litigationHelp } from '../common/litigation-help.ts';
import { questionsEnding } from '../common/questions.ts';
import { requestsHelp } from '../common/requests-help.ts';
import { requestsWords } from '../common/requests-words.ts';
import { commonRoles, commonSums } from '../common/roles.ts';
import { litigationTable, requestsBalance, requestsTable } from '../common/tables.ts';
import type { FormatDeclaration } from '../types.ts';
import { otherOutcomesHelp } from './other-outcomes-help.ts';
import { proactiveHelp } from './proactive-help.ts';
import { proactiveTable } from './proactive-table.ts';
import { sections } from './sections.ts';
import { sentences } from './sentences.ts';

const otherOutcomes = {
  notCorrected: 'other.notCorrected',
  feeUnpaid: 'other.feeUnpaid',
  other: 'other.other',
} as const;

/** The format in force for 2021 and later years: 国办公开办函〔2021〕30号. */
export const format2021: FormatDeclaration = {
  id: '2021',
  name: '2021年格式',
  issuer: '国务院办公厅政府信息与政务公开办公室',
  issuedAs: '国办公开办函〔2021〕30号',
  years: { from: 2021 },
  sections,
  tables: [
    proactiveTable,
    requestsTable({
      label: '（六）其他处理',
      children: [
        {
          id: otherOutcomes.notCorrected,
          label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
          aliases: ['1.逾期不补正', '1.逾期未补正'],
        },
        {
          id: otherOutcomes.feeUnpaid,
          label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          aliases: ['2.逾期不缴费', '2.逾期未缴费', '2.逾期不缴纳费用'],
        },
        { id: otherOutcomes.other, label: '3.其他' },
      ],
    }),
    litigationTable,
  ],
  balances: [requestsBalance],
  bounds: [
    {
      rule: plausibleRules.inForce.id,
      small: ['proactive.*.issued'],
      large: ['proactive.*.inForce', 'proactive.*.repealed'],
      reason: '本年制发的文件，或仍现行有效，或已在本年废止',
    },
  ],
  continuity: [
    carriedInFromLastYear,
    {
      rule: continuityRules.inForce.id,
      acrossFormats: false,
      target: 'proactive.*.inForce',
      terms: [
        { sign: 1, year: 'last', cell: 'proactive.*.inForce' },
        { sign: 1, year: 'this', cell: 'proactive.*.issued' },
        { sign: -1, year: 'this', cell: 'proactive.*.repealed' },
      ],
    },
  ],
  succeeds: {
    from: '2019',
    differs: '两者的表二不同',
    moved: [
      {
        from: 'requests.other.*',
        to: Object.values(otherOutcomes).map(row => `requests.${row}.*`),
      },
    ],
    gone: [
      'proactive.*.made',
      'proactive.*.disclosed',
      'proactive.*.totalDisclosed',
      'proactive.*.lastYearItems',
      'proactive.*.change',
      'proactive.otherServices.*',
      'proactive.procurement.*',
    ],
  },
  roles: {
    ...commonRoles,
    documents: {
      regulation: {
        begun: 'proactive.regulations.issued',
        ended: 'proactive.regulations.repealed',
        valid: 'proactive.regulations.inForce',
      },
      normative: {
        begun: 'proactive.normativeDocs.issued',
        ended: 'proactive.normativeDocs.repealed',
        valid: 'proactive.normativeDocs.inForce',
      },
    },
    unpaidFees: { cell: `requests.${otherOutcomes.feeUnpaid}.total`, text: 'others' },
  },
  sums: commonSums,
  words: [disclosedWords, requestsWords, casesWords],
  help: {
    proactive: proactiveHelp,
    requests: { ...requestsHelp, ...otherOutcomesHelp },
    litigation: litigationHelp,
  },
  questions: questionsEnding(otherOutcomes),
  sentences,
};
