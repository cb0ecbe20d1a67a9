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
import type { TableWords } from '../declaration/words.ts';
import type { FormatDeclaration } from '../types.ts';
import { otherOutcomesHelp } from './other-outcomes-help.ts';
import { proactiveHelp } from './proactive-help.ts';
import { proactiveTable } from './proactive-table.ts';
import { sections } from './sections.ts';
import { sentences } from './sentences.ts';

const other = 'other';

/** Table 二 of this format has a row of decisions that later ones have not. */
const disclosedWithServices: TableWords = {
  ...disclosedWords,
  subjects: [
    ...disclosedWords.subjects,
    {
      measure: 'proactive.otherServices',
      role: 'decisions',
      count: 'decisions',
      words: '其他对外管理服务事项 其他对外管理服务',
    },
  ],
};

/** The trial format for the years 2019 and 2020: 国办公开办函〔2019〕60号. */
export const format2019: FormatDeclaration = {
  id: '2019',
  name: '2019年格式（试行）',
  issuer: '国务院办公厅政府信息与政务公开办公室',
  issuedAs: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  sections,
  tables: [proactiveTable, requestsTable({ id: other, label: '（六）其他处理' }), litigationTable],
  balances: [requestsBalance],
  bounds: [
    {
      rule: plausibleRules.disclosed.id,
      small: ['proactive.*.disclosed'],
      large: ['proactive.*.totalDisclosed'],
      reason: '本年新公开的数量包含在对外公开总数量之内',
    },
  ],
  continuity: [
    carriedInFromLastYear,
    {
      rule: continuityRules.lastYearItems.id,
      acrossFormats: false,
      target: 'proactive.*.lastYearItems',
      terms: [
        { sign: 1, year: 'last', cell: 'proactive.*.lastYearItems' },
        { sign: 1, year: 'last', cell: 'proactive.*.change' },
      ],
    },
    {
      rule: continuityRules.totalDisclosed.id,
      acrossFormats: false,
      target: 'proactive.*.totalDisclosed',
      terms: [
        { sign: 1, year: 'last', cell: 'proactive.*.totalDisclosed' },
        { sign: 1, year: 'this', cell: 'proactive.*.disclosed' },
      ],
    },
  ],
  roles: {
    ...commonRoles,
    documents: {
      regulation: { begun: 'proactive.regulations.made' },
      normative: { begun: 'proactive.normativeDocs.made' },
    },
  },
  sums: commonSums,
  words: [disclosedWithServices, requestsWords, casesWords],
  help: {
    proactive: proactiveHelp,
    requests: { ...requestsHelp, ...otherOutcomesHelp },
    litigation: litigationHelp,
  },
  questions: questionsEnding({ notCorrected: other, feeUnpaid: other, other }),
  sentences,
};
