import { describe, expect, test } from 'vitest';
import { compileFormat } from '../../../src/shared/formats/compile.ts';
import { format2019 } from '../../../src/shared/formats/format-2019/format-2019.ts';
import { format2021 } from '../../../src/shared/formats/format-2021/format-2021.ts';
import { formatForYear, formats } from '../../../src/shared/formats/registry.ts';
import { problemsOf } from '../../../src/shared/formats/soundness/problems-of.ts';
import type { FormatDeclaration, MatrixTable } from '../../../src/shared/formats/types.ts';
import { clauses } from '../../../src/shared/help/clauses.ts';
import { wordsOfSentences } from '../../../src/shared/prose/words/word-lists.ts';

const known = { clauses: new Set(Object.keys(clauses)), taken: wordsOfSentences() };
const declarations = [format2019, format2021];

/** Some parts of a format; undefined where a part is left out. */
type Change = { readonly [Part in keyof FormatDeclaration]?: FormatDeclaration[Part] | undefined };

/** What is said of the format of 2021 with something else in it. */
function said(change: Change): readonly string[] {
  const declaration = { ...format2021, ...change } as FormatDeclaration;
  return problemsOf(declaration, { ...known, before: formatForYear(declaration.years.from - 1) });
}

/** The table of requests with its rows changed. */
function withRows(change: (table: MatrixTable) => MatrixTable): Partial<FormatDeclaration> {
  return {
    tables: format2021.tables.map(table =>
      table.shape === 'matrix' && table.id === 'requests' ? change(table) : table,
    ),
  };
}

describe.each(declarations)('the official format $id', declaration => {
  test('lacks nothing and contradicts nothing', () => {
    const before = formats.find(({ id }) => id === declaration.succeeds?.from);
    expect(problemsOf(declaration, { ...known, before })).toEqual([]);
  });

  test('is plain data, the same before and after JSON', () => {
    expect(JSON.parse(JSON.stringify(declaration))).toEqual(declaration);
  });

  test('read from JSON compiles to the same cells, grids and equations', () => {
    const [a, b] = [declaration, JSON.parse(JSON.stringify(declaration)) as FormatDeclaration].map(each =>
      compileFormat(each),
    );
    for (const part of ['cells', 'grids', 'equations', 'automaticTotals', 'comparable'] as const) {
      expect(b?.[part], part).toEqual(a?.[part]);
    }
  });
});

describe('what a format lacks or contradicts is named', () => {
  const { help, questions, words, sections, succeeds, sums } = format2021;
  const { granted: _granted, ...otherHelp } = help.requests ?? {};
  const extra = { id: 'withdrawn', label: '（八）撤回' };
  const rows = (table: MatrixTable) => table.rows ?? [];
  if (!questions || !succeeds) throw new Error('the format has questions and follows another');
  const first = questions.questions[questions.first];
  if (!first) throw new Error('there is a first question');
  const cases: readonly (readonly [string, Change, string])[] = [
    ['a row without help', { help: { ...help, requests: otherHelp } }, '“（一）予以公开”行没有填表帮助'],
    [
      'help for no row',
      { help: { ...help, requests: { ...help.requests, gone: help.litigation?.[''] ?? never() } } },
      '“requests.gone”不是表里的行',
    ],
    [
      'a source that nobody knows',
      { help: { ...help, litigation: { '': { counts: '数。', clauses: ['99'], mistakes: ['错。'] } } } },
      '依据“99”不认识',
    ],
    [
      'a source missing',
      { help: { ...help, litigation: { '': { counts: '数。', clauses: [], mistakes: ['错。'] } } } },
      '没有写依据',
    ],
    [
      'a row without words',
      withRows(table => ({ ...table, rows: [...rows(table), extra] })),
      '没有说“（八）撤回”（requests.withdrawn）的词',
    ],
    [
      'a row that no answer reaches',
      withRows(table => ({ ...table, rows: [...rows(table), extra] })),
      '到不了“requests.withdrawn”这一行',
    ],
    [
      'an alias that two rows share',
      withRows(table => ({ ...table, rows: [...rows(table), { ...extra, aliases: ['（一）予以公开'] }] })),
      '有两行都叫“（一）予以公开”',
    ],
    [
      'a cell printed twice',
      withRows(table => ({ ...table, rows: [...rows(table), { id: 'granted', label: '又一行' }] })),
      '格“requests.granted.total”在表里印了不止一次',
    ],
    [
      'a column without a width',
      withRows(table => ({ ...table, widths: table.widths.slice(1) })),
      '排不成整张表',
    ],
    [
      'questions that lead in a circle',
      {
        questions: {
          ...questions,
          questions: {
            ...questions.questions,
            again: {
              ask: '？',
              choices: [{ label: '回去', leads: { to: 'question', question: questions.first } }],
            },
            [questions.first]: {
              ...first,
              choices: [...first.choices, { label: '再问', leads: { to: 'question', question: 'again' } }],
            },
          },
        },
      },
      '绕回了它自己',
    ],
    [
      'a question nobody asks',
      { questions: { ...questions, questions: { ...questions.questions, lost: first } } },
      '问题“lost”问不到',
    ],
    [
      'a word that is one of every report',
      {
        words: [
          ...words,
          { subjects: [{ role: 'case', measure: 'litigation.review', words: '共计 听证会' }], verbs: [] },
        ],
      },
      '“共计”在报告里另有意思',
    ],
    [
      'a word with two meanings',
      {
        words: [
          ...words,
          { subjects: [{ role: 'case', measure: 'litigation.review', words: '行政复议' }], verbs: [] },
        ],
      },
      '“行政复议”这个词有两个意思',
    ],
    [
      'a table in no section',
      { sections: sections.filter(({ id }) => id !== 'litigation') },
      '表“litigation”没有放在哪个部分里',
    ],
    [
      'a section called like a page',
      {
        sections: [
          ...sections,
          { kind: 'text', id: 'cover', heading: '七、其他', short: '七', topics: [], prompt: '' },
        ],
      },
      '不能叫“cover”',
    ],
    [
      'a balance of cells there are not',
      { balances: [{ left: ['requests.newReceived.*'], right: ['requests.nothing.*'] }] },
      '“requests.nothing.total”不在表里',
    ],
    [
      'another format before than that of the year before',
      { years: { from: 2027 } },
      '要写“2021”，现在写的是“2019”',
    ],
    ['no format before', { succeeds: undefined }, '（succeeds.from）要写“2019”，现在没有写'],
    ['itself as the format before', { succeeds: { ...succeeds, from: '2021' } }, '现在写的是“2021”'],
    [
      'a figure of the format before that is forgotten',
      { succeeds: { ...succeeds, gone: succeeds.gone.slice(1) } },
      '没有交代2019年格式（试行）的格“proactive.regulations.made”',
    ],
    [
      'a figure said to be gone that is there',
      { succeeds: { ...succeeds, gone: [...succeeds.gone, 'requests.granted.*'] } },
      '格“requests.granted.total”说是没有了',
    ],
    [
      'a role that nothing plays',
      { roles: { ...format2021.roles, disputes: { table: 'nothing' } } },
      '角色里的“nothing”不是一张表',
    ],
    [
      'a sum of nothing',
      { sums: { ...sums, groups: { 'litigation.lawsuits': ['litigation.nothing'] } } },
      '“litigation.nothing”不在表里',
    ],
    [
      'a sentence that shows a figure there is not',
      {
        sentences: [
          {
            id: 'a',
            label: 'a',
            section: 'overview',
            reads: [],
            wordings: [{ parts: ['共', { measure: 'requests.nothing' }] }],
          },
        ],
      },
      '“requests.nothing”不在表里',
    ],
    [
      'a wording that depends on a figure there is not',
      {
        sentences: [
          {
            id: 'a',
            label: 'a',
            section: 'overview',
            reads: [],
            wordings: [{ whenNone: ['requests.nothing'], parts: [] }, { parts: [] }],
          },
        ],
      },
      '“requests.nothing”不在表里',
    ],
    [
      'a sentence that does not follow a figure it shows',
      {
        sentences: [
          {
            id: 'a',
            label: 'a',
            section: 'overview',
            reads: [],
            wordings: [{ parts: [{ measure: 'requests.granted' }] }],
          },
        ],
      },
      '用到“requests.granted”，却没有列在 reads 里',
    ],
    [
      'a gap in words that nothing fills',
      {
        sentences: [
          {
            id: 'a',
            label: 'a',
            section: 'overview',
            reads: [],
            wordings: [{ parts: ['{yaer}年，{voice}没有。'] }],
          },
        ],
      },
      '里的 {yaer} 不认识',
    ],
    ['a balance of nothing', { balances: [{ left: ['requests.newReceived.*'], right: [] }] }, '有一边是空的'],
    [
      'a bound of nothing',
      { bounds: format2021.bounds.map(bound => ({ ...bound, large: [] })) },
      '有一边是空的',
    ],
    [
      'a figure that follows from nothing',
      { continuity: format2021.continuity.map(rule => ({ ...rule, terms: [] })) },
      '没有写由哪些格得来',
    ],
    ['years the wrong way round', { years: { from: 2021, to: 2020 } }, '年度写反了'],
    ['a blank name', { name: ' ' }, '没有名称（name）'],
    [
      'a row without a name',
      withRows(table => ({ ...table, rows: [...rows(table), { ...extra, label: ' ' }] })),
      '行“withdrawn”没有名称',
    ],
    [
      'a section that goes by the heading of another',
      {
        sections: sections.map((each, at) =>
          at === 0 ? { ...each, aliases: [sections[1]?.heading ?? ''] } : each,
        ),
      },
      '是另一部分的标题',
    ],
    [
      'sums that lead in a circle',
      {
        sums: {
          ...sums,
          groups: { 'litigation.a': ['litigation.b'], 'litigation.b': ['litigation.a.upheld'] },
        },
      },
      '“litigation.a”所加的绕回了它自己',
    ],
    [
      'a sum that grows out of itself',
      { sums: { ...sums, groups: { 'litigation.a': ['litigation.direct+litigation.a.more'] } } },
      '“litigation.a”所加的绕回了它自己',
    ],
    [
      'a row called as every object has it',
      withRows(table => ({ ...table, rows: [...rows(table), { id: 'constructor', label: '（八）撤回' }] })),
      '“（八）撤回”行没有填表帮助',
    ],
    [
      'a first question called as every object has it',
      { questions: { ...questions, first: 'constructor' } },
      '问题“constructor”没有可选的回答',
    ],
    [
      'a section called as every object has it',
      {
        sections: [
          ...sections,
          { kind: 'text', id: 'constructor', heading: '七、其他', short: '七', topics: [], prompt: '' },
        ],
      },
      '不能叫“constructor”',
    ],
    [
      'a sentence of a figure there is not',
      {
        sentences: [
          {
            id: 'a',
            label: 'a',
            section: 'overview',
            reads: ['requests.nothing'],
            wordings: [{ parts: [] }],
          },
        ],
      },
      '“requests.nothing”不在表里',
    ],
  ];

  test.each(cases)('%s', (_, change, message) => {
    expect(said(change).join('\n')).toContain(message);
  });

  test('questions that more paths lead through than can be walked', () => {
    const to = (id: string) => ({ label: id, leads: { to: 'question', question: id } }) as const;
    const chain = Array.from({ length: 60 }, (_, at) => {
      const next = at === 59 ? questions.first : `q${at + 1}`;
      return [`q${at}`, { ask: '？', choices: [to(next), to(next)] }] as const;
    });
    const all = { ...questions.questions, ...Object.fromEntries(chain) };
    expect(said({ questions: { ...questions, first: 'q0', questions: all } })).toEqual([]);
  });

  test('a total that is a part of itself', () => {
    const twice = [
      { id: 'granted', label: '（一）予以公开' },
      { id: 'granted', label: '合计', total: true },
    ] as const;
    expect(said(withRows(table => ({ ...table, rows: twice })))).toContain(
      '有总计是它自己的一部分，无法计算。',
    );
  });
});

function never(): never {
  throw new Error('help is there');
}
