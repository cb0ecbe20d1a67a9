import { format2021 } from '../../src/shared/formats/format-2021/format-2021.ts';
import { type FormatRegistry, formatsWith } from '../../src/shared/formats/registry.ts';
import type {
  FormatDeclaration,
  HeadingNode,
  MatrixTable,
  RowLeaf,
  SectionDeclaration,
  TableDeclaration,
} from '../../src/shared/formats/types.ts';

/**
 * A made-up format of 2027, for the drill: one more text, one more table at the end, a row split in two, a row gone,
 * a row under another address, a new row, a column renamed, a new balance, other headings. It is written as whoever
 * writes a format would: the one in force, with what is new in its place.
 */

type Rows = readonly HeadingNode<RowLeaf>[];

/** The rows with some of them replaced, wherever they stand. */
function replaced(rows: Rows, by: Readonly<Record<string, readonly RowLeaf[]>>): Rows {
  return rows.flatMap((node): Rows => {
    if ('children' in node) return [{ ...node, children: replaced(node.children, by) }];
    return by[node.id] ?? [node];
  });
}

function requestsTable(table: MatrixTable): MatrixTable {
  const columns = JSON.parse(
    JSON.stringify(table.columns).replace(
      '"label":"社会公益组织"',
      '"label":"公益慈善组织","aliases":["社会公益组织"]',
    ),
  ) as MatrixTable['columns'];
  const rows = replaced(table.rows ?? [], {
    'denied.thirdPartyRights': [
      { id: 'denied.tradeSecrets', label: '4.涉及商业秘密' },
      { id: 'denied.privacy', label: '5.涉及个人隐私' },
    ],
    'notProcessed.publication': [],
    'other.other': [
      { id: 'other.withdrawn', label: '3.撤回申请', aliases: ['3.申请人撤回'] },
      { id: 'other.other', label: '4.其他' },
    ],
    carriedOut: [{ id: 'onward', label: '四、结转次年继续办理', short: '结转次年' }],
  });
  return { ...table, columns, rows };
}

const trainingTable: MatrixTable = {
  shape: 'matrix',
  id: 'training',
  widths: [3000, 2000, 2000, 2000],
  corner: '（线上加线下等于参加人次）',
  columns: [
    { id: 'own', label: '本机关举办' },
    { id: 'joint', label: '联合举办' },
    { id: 'total', label: '合计', total: true },
  ],
  rows: [
    { id: 'sessions', label: '培训场次' },
    { id: 'people', label: '参加人次' },
    { id: 'online', label: '其中：线上' },
    { id: 'onsite', label: '其中：线下' },
  ],
};

function tableOf(table: TableDeclaration): TableDeclaration {
  return table.shape === 'matrix' && table.id === 'requests' ? requestsTable(table) : table;
}

const sections: readonly SectionDeclaration[] = [
  ...format2021.sections.map((section): SectionDeclaration => {
    if (section.id === 'problems')
      return { ...section, heading: '五、主要问题和改进举措', aliases: [section.heading] };
    return section.id === 'others'
      ? { ...section, heading: '七、其他需要报告的事项', short: '七、其他事项' }
      : section;
  }),
  { kind: 'table', id: 'training', heading: '八、政府信息公开培训情况', short: '八、培训' },
];

const enterprises: SectionDeclaration = {
  kind: 'text',
  id: 'enterprises',
  heading: '六、公共企事业单位信息公开情况',
  short: '六、公共企事业',
  topics: ['供水供电'],
  prompt: '请写明供水供电等公共企事业单位的信息公开情况。',
  carriedOver: true,
};

const problemsAt = sections.findIndex(({ id }) => id === 'problems');
const [disclosed, requests, cases] = format2021.words;
const {
  questions,
  roles: { requests: requestsRole },
} = format2021;
if (!disclosed || !requests || !cases || !questions || !requestsRole)
  throw new Error('the format of 2021 is whole');

const { requests: requestsHelp = {}, ...otherHelp } = format2021.help;
const {
  'denied.thirdPartyRights': thirdParty,
  'notProcessed.publication': _publication,
  carriedOut: onward,
  ...kept
} = requestsHelp;
const {
  'requests.denied.thirdPartyRights': thirdPartyWords = '',
  'requests.notProcessed.publication': _words,
  ...keptWords
} = requests.rows ?? {};
if (!thirdParty || !onward) throw new Error('the rows have help');

const withdrawn = {
  counts: '答复之前，申请人自己撤回了申请，不再办理。',
  clauses: ['50.2'],
  mistakes: ['答复以后才说不要的，按答复的结果计。'],
};
const training = { counts: '本年举办的政府信息公开培训。', clauses: ['50.2'], mistakes: ['没有也要填0。'] };

/** The declaration, as data. */
export const format2027: FormatDeclaration = {
  ...format2021,
  id: '2027',
  name: '2027年格式（演练）',
  issuedAs: '国办公开办函〔2027〕1号',
  years: { from: 2027 },
  sections: sections.toSpliced(problemsAt + 1, 0, enterprises),
  tables: [...format2021.tables.map(tableOf), trainingTable],
  balances: [
    {
      left: ['requests.newReceived.*', 'requests.carriedIn.*'],
      right: ['requests.total.*', 'requests.onward.*'],
    },
    { left: ['training.people.*'], right: ['training.online.*', 'training.onsite.*'] },
  ],
  continuity: format2021.continuity.map(rule =>
    rule.target === 'requests.carriedIn.*'
      ? { ...rule, terms: [{ sign: 1, year: 'last', cell: 'requests.onward.*' }] }
      : { ...rule, acrossFormats: true },
  ),
  succeeds: {
    from: '2021',
    differs: '表三的栏目不同，多了表八和第六部分',
    moved: [
      { from: 'requests.carriedOut.*', to: ['requests.onward.*'] },
      {
        from: 'requests.denied.thirdPartyRights.*',
        to: ['requests.denied.tradeSecrets.*', 'requests.denied.privacy.*'],
      },
    ],
    gone: ['requests.notProcessed.publication.*'],
  },
  roles: { ...format2021.roles, requests: { ...requestsRole, stillOpen: 'onward' } },
  words: [
    disclosed,
    {
      ...requests,
      verbs: requests.verbs.map(verb => ({
        ...verb,
        measures: verb.measures.map(measure => measure.replace('requests.carriedOut', 'requests.onward')),
      })),
      rows: {
        ...keptWords,
        'requests.denied.tradeSecrets': '涉及商业秘密',
        'requests.denied.privacy': '涉及个人隐私',
        'requests.other.withdrawn': '撤回申请 主动撤回 申请人撤回',
        // The words of the row that was split are of the two together.
        'requests.denied.tradeSecrets+requests.denied.privacy': thirdPartyWords,
      },
      columns: { ...requests.columns, 'requests.*.welfare': '社会公益组织 公益慈善组织' },
    },
    cases,
    {
      subjects: [
        {
          measure: 'training.sessions',
          role: 'decisions',
          count: 'total',
          words: '政府信息公开培训 政务公开培训',
        },
        { measure: 'training.people', role: 'decisions', count: 'total', words: '参训' },
        { measure: 'training.online', role: 'decisions', count: 'total', words: '线上参训' },
        { measure: 'training.onsite', role: 'decisions', count: 'total', words: '线下参训' },
      ],
      verbs: [],
    },
  ],
  help: {
    ...otherHelp,
    requests: {
      ...kept,
      'denied.tradeSecrets': thirdParty,
      'denied.privacy': thirdParty,
      'other.withdrawn': withdrawn,
      onward,
    },
    training: { sessions: training, people: training, online: training, onsite: training },
  },
  questions: {
    ...questions,
    questions: Object.fromEntries(
      Object.entries(questions.questions).map(([id, question]) => [
        id,
        {
          ...question,
          choices: question.choices.flatMap(choice => {
            if (choice.leads.to === 'question') return [choice];
            const to = (row: string, label = choice.label) => ({
              ...choice,
              label,
              leads: { to: 'row', row } as const,
            });
            switch (choice.leads.row) {
              case 'carriedOut':
                return [to('onward')];
              case 'denied.thirdPartyRights':
                return [to('denied.tradeSecrets', '商业秘密'), to('denied.privacy', '个人隐私')];
              case 'notProcessed.publication':
                return [];
              case 'other.other':
                return [to('other.withdrawn', '申请人撤回'), to('other.other', '别的情形')];
              default:
                return [choice];
            }
          }),
        },
      ]),
    ),
  },
  sentences: format2021.sentences.map(sentence =>
    JSON.parse(JSON.stringify(sentence).replaceAll('requests.carriedOut', 'requests.onward')),
  ),
};

/** The official formats and the one of the drill, which was read from JSON as a file would be. */
export function formatsWith2027(): FormatRegistry {
  return formatsWith([JSON.parse(JSON.stringify(format2027))]);
}
