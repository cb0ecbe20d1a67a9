import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { applicantKindsOf, outcomesOf } from '../../../src/shared/register/count/outcomes.ts';
import { readDay } from '../../../src/shared/register/day.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';
import { entryForm } from '../../../src/shared/register/sheet/entry-form.ts';
import {
  mapHeadings,
  rememberedFrom,
  withColumn,
} from '../../../src/shared/register/sheet/match-headings.ts';
import { againstRegister, readEntries } from '../../../src/shared/register/sheet/read-entries.ts';
import { masked, writeEntries } from '../../../src/shared/register/sheet/write-entries.ts';
import type { ReadCell } from '../../../src/shared/spreadsheet/grid.ts';
import { readSheets, WorkbookError } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../../src/shared/spreadsheet/write-sheets.ts';

const form = entryForm(2025);
const cellsOf = (rows: readonly (readonly string[])[]): ReadCell[][] =>
  rows.map(row => row.map(text => ({ text })));
const identity = () => {
  let count = 0;
  return { register: 'r', now: '2026-01-01', newId: () => `new-${++count}` };
};
const readTexts = (rows: readonly (readonly string[])[]) => {
  const mapping = mapHeadings(rows, form);
  if (!mapping) throw new Error('no headings');
  return readEntries(cellsOf(rows), form, mapping, identity());
};

describe('dates in a sheet', () => {
  it.each([
    '2025/3/1',
    '2025-03-01',
    '2025年3月1日',
    '2025.3.1',
    '20250301',
    '45717',
    '45717.5',
    '２０２５／３／１',
    '2025-03-01 09:30',
    '2025年 3月 1日',
    '二〇二五年三月一日',
  ])('%s is the first of March 2025', text => {
    expect(readDay(text)).toBe('2025-03-01');
  });

  it.each(['3月1日', '25/3/1', '2025年3月', '2025-02-30', '去年', '1', '123456', '2025'])(
    '%s is none',
    text => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('headings', () => {
  it('are found below a title, in any order, by other words, and with remarks behind them', () => {
    const mapping = mapHeadings(
      [
        ['2025年政府信息公开申请登记表'],
        [],
        ['序号', '答复时间', '来文号', '申请人姓名', '收到日期（必填）', '申 请 事 项'],
      ],
      form,
    );
    expect(mapping?.headRow).toBe(2);
    expect(
      mapping?.columns.map(({ field, how, ignored }) => field ?? how ?? (ignored ? 'ignored' : 'none')),
    ).toEqual(['ignored', 'answeredOn', 'none', 'applicant', 'receivedOn', 'subject']);
  });

  it('can be corrected, and are remembered for the next time', () => {
    const heads = ['编号', '到件', '办理结果'];
    const corrected = withColumn(mapHeadings([heads], form) ?? { headRow: 0, columns: [] }, 1, 'receivedOn');
    expect(corrected.columns[1]).toEqual({ heading: '到件', field: 'receivedOn' });
    const again = mapHeadings([heads], form, rememberedFrom(corrected));
    expect(again?.columns.map(({ field }) => field)).toEqual(['no', 'receivedOn', 'outcome']);
    expect(withColumn(corrected, 0, 'receivedOn').columns.map(({ field }) => field)).toEqual([
      'receivedOn',
      undefined,
      'outcome',
    ]);
  });

  it('are none where no row has two of them', () => {
    expect(mapHeadings([['姓名'], ['张三']], form)).toBeUndefined();
    expect(mapHeadings([], form)).toBeUndefined();
  });
});

describe('rows', () => {
  const heads = ['编号', '收到日期', '申请方式', '申请人类别', '申请人', '答复日期', '办理结果', '承办人'];

  it('become entries; what has no column of its own is kept in the note', () => {
    const { entries, people, errors } = readTexts([
      heads,
      ['2025-001', '45717', '网上', '自然人', '张三', '2025.3.20', '予以公开', '李四'],
      [],
      ['2025-002', '2025/4/1', '邮寄', '商业企业', '', '', '', ''],
    ]);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      no: '2025-001',
      receivedOn: '2025-03-01',
      channel: 'internet',
      applicantKind: 'naturalPerson',
      answeredOn: '2025-03-20',
      outcome: 'granted',
      note: '承办人：李四',
    });
    expect(JSON.stringify(entries)).not.toContain('张三');
    expect(people).toEqual([{ entryId: entries[0]?.id, applicant: '张三', contact: '' }]);
    expect(entries[1]).not.toHaveProperty('answeredOn');
  });

  it('are all left alone where one of them is not understood; each error says where and what to do', () => {
    const { entries, people, errors } = readTexts([
      heads,
      ['1', '2025/3/1', '当面', '自然人', '张三', '', '', ''],
      ['2', '3月1日', '飞鸽', '自然人', '李四', '', '不予公开', ''],
    ]);
    expect([entries, people]).toEqual([[], []]);
    expect(errors.map(({ row, heading }) => [row, heading])).toEqual([
      [3, '收到日期'],
      [3, '申请方式'],
      [3, '办理结果'],
    ]);
    expect(errors[0]?.message).toContain('2025-03-01 这样');
    expect(errors[1]?.message).toContain('当面、邮寄');
  });

  it('know every outcome of every format by its label, alone or with its heading', () => {
    for (const id of ['2019', '2021']) {
      const year = Number(id);
      for (const { id: outcome, label } of outcomesOf(formatById(id))) {
        const alone = label.split(' ').at(-1) ?? label;
        const isOnly = outcomesOf(formatById(id)).filter(each => each.label.endsWith(alone)).length === 1;
        for (const text of isOnly ? [label, alone] : [label]) {
          const { entries, errors } = readTexts([
            ['收到日期', '答复日期', '办理结果'],
            [`${year}-02-01`, `${year}-03-01`, text],
          ]);
          expect([text, errors]).toEqual([text, []]);
          expect(entries[0]?.outcome).toBe(outcome);
        }
      }
    }
  });

  it('say what does not hold together', () => {
    const problem = (head: readonly string[], row: readonly string[]) =>
      readTexts([
        ['编号', '收到日期', ...head],
        ['1', '2025-01-02', ...row],
      ])
        .errors.map(({ message }) => message)
        .join();
    expect(problem(['延长工作日', '告知延期日期'], ['21', '2025-01-20'])).toContain('不超过20个工作日');
    expect(problem(['延长工作日'], ['10'])).toContain('没有告知延期的日期');
    expect(problem(['收到补正日期'], ['2025-01-20'])).toContain('没有告知补正的日期');
    expect(problem(['征求意见日期'], ['2025-01-20'])).toContain('对象');
    expect(problem(['收费金额（元）'], ['一百'])).toContain('不是金额');
  });

  it('take the last result of a formula, and refuse one without', () => {
    const mapping = mapHeadings([['编号', '收到日期']], form);
    if (!mapping) throw new Error('no headings');
    const head = [{ text: '编号' }, { text: '收到日期' }];
    const read = (cell: ReadCell) => readEntries([head, [{ text: '1' }, cell]], form, mapping, identity());
    expect(read({ text: '45717', isFormula: true }).entries[0]?.receivedOn).toBe('2025-03-01');
    expect(read({ text: '', isFormula: true }).errors[0]?.message).toContain('是公式');
  });
});

const day = fc
  .integer({ min: 1, max: 28 })
  .map(date => `2025-0${(date % 9) + 1}-${String(date).padStart(2, '0')}`);
const words = fc.constantFrom('张三的地', '=1+1', '“引号”，逗号', '3、4号', '-');
const anyWritten: fc.Arbitrary<RequestEntry> = fc
  .record({
    subject: words,
    channel: fc.constantFrom(
      'inPerson' as const,
      'post' as const,
      'internet' as const,
      'fax' as const,
      'otherWay' as const,
    ),
    applicantKind: fc.constantFrom(...applicantKindsOf(formatById('2021')).map(({ id }) => id)),
    receivedOn: day,
    answeredOn: fc.option(day),
    outcome: fc.constantFrom('', ...outcomesOf(formatById('2021')).map(({ id }) => id)),
    corrections: fc.array(fc.record({ askedOn: day, madeOn: day }), { maxLength: 2 }),
    consultations: fc.array(
      fc.record({ of: fc.constantFrom('thirdParty' as const, 'organ' as const), from: day }),
      { maxLength: 2 },
    ),
    disputes: fc.array(
      fc.record({
        id: fc.constant('x'),
        kind: fc.constantFrom('review', 'direct', 'afterReview'),
        outcome: fc.constantFrom('', 'upheld'),
        filedOn: day,
        body: fc.constantFrom('', '县政府'),
      }),
      { maxLength: 2 },
    ),
    extension: fc.option(fc.record({ noticeOn: day, days: fc.integer({ min: 1, max: 20 }) })),
    note: fc.constantFrom('', '备注；两段'),
    attachments: fc.subarray(['申请表.pdf', '身份证.jpg']),
  })
  .map(({ answeredOn, extension, ...said }) => ({
    ...newEntry({ id: 'x', register: 'r', no: '', now: '2026-01-01' }),
    ...said,
    ...(answeredOn ? { answeredOn } : {}),
    ...(extension ? { extension } : {}),
  }));

describe('a workbook', () => {
  it('comes back as it went out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWritten, { minLength: 1, maxLength: 4 }), async drawn => {
        const entries = drawn.map((entry, index) => ({ ...entry, id: `e${index}`, no: `2025-${index}` }));
        const people = [{ entryId: 'e0', applicant: '王小明', contact: '0391-123' }];
        const bytes = await writeSheets(writeEntries(entries, people, form, 'all'));
        const [sheet] = await readSheets(bytes);
        const rows = sheet?.rows ?? [];
        const mapping = mapHeadings(
          rows.map(row => row.map(({ text }) => text)),
          form,
        );
        if (!mapping) throw new Error('no headings');
        const read = readEntries(rows, form, mapping, identity());
        expect(read.errors).toEqual([]);
        const against = againstRegister(read.entries, entries);
        expect(against.differing).toEqual([]);
        expect(against.same).toHaveLength(entries.length);
        expect(read.people).toMatchObject([{ applicant: '王小明', contact: '0391-123' }]);
      }),
      { numRuns: 25 },
    );
  });

  it('has a heading, lists for the coded columns and a sheet that explains', async () => {
    const [first, second] = writeEntries([], [], form);
    expect(first?.name).toBe('申请台账');
    expect(first?.validations?.map(({ allows }) => allows.kind)).toEqual(Array(6).fill('list'));
    expect(second?.name).toBe('填写说明');
    const list = first?.validations?.find(({ otherwise }) => otherwise?.includes('办理结果'))?.allows;
    if (list?.kind !== 'list') throw new Error('no list');
    const listed = second?.rows.slice(list.from, list.to + 1).map(row => row[list.column]);
    expect(listed).toEqual(outcomesOf(formatById('2021')).map(({ label }) => label));
  });

  it('names nobody unless that was chosen, in no cell and no note', async () => {
    const entry = {
      ...newEntry({ id: 'e', register: 'r', no: '1', now: '' }),
      subject: '王小明家的征地',
      note: '王小明来过',
    };
    const people = [{ entryId: 'e', applicant: '王小明', contact: '13800000000' }];
    const text = (names?: 'masked' | 'none' | 'all') =>
      JSON.stringify(writeEntries([entry], people, form, names));
    for (const shown of [text(), text('none')]) expect(shown).not.toMatch(/小明|138/);
    expect(text()).toContain('王某某');
    expect(text()).toContain('已脱敏');
    expect(text('all')).toMatch(/王小明家.*没有脱敏/);
    expect(masked('河南某某商贸有限公司')).toBe('某申请人');
  });

  it('that was masked is not read back as a name', () => {
    const { people, entries } = readTexts([
      ['编号', '收到日期', '申请人（已脱敏）'],
      ['1', '2025-01-02', '王某某'],
    ]);
    expect(people).toEqual([]);
    expect(entries[0]?.note).toBe('');
  });

  it('that is none, is cut short, or is of the old kind is refused with what to do', async () => {
    const whole = await writeSheets(writeEntries([], [], form));
    const refused = async (bytes: Uint8Array) => {
      const error = await readSheets(bytes).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(WorkbookError);
      return (error as WorkbookError).message;
    };
    expect(await refused(new Uint8Array())).toContain('已损坏');
    expect(await refused(whole.slice(0, whole.length / 2))).toContain('已损坏');
    expect(await refused(new TextEncoder().encode('编号,收到日期'))).toContain('已损坏');
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toContain('另存为');
  });
});

describe('what was read beside the register', () => {
  it('is new, the same, or different, and a number that stands twice is said', () => {
    const there = [{ ...newEntry({ id: 'a', register: 'r', no: '1', now: '' }), subject: '甲' }];
    const read = [
      { ...newEntry({ id: 'n1', register: 'r', no: '1', now: 'later' }), subject: '甲' },
      { ...newEntry({ id: 'n2', register: 'r', no: '1', now: 'later' }), subject: '乙' },
      newEntry({ id: 'n3', register: 'r', no: '', now: 'later' }),
    ];
    const against = againstRegister(read, there);
    expect(against.same.map(({ id }) => id)).toEqual(['a']);
    expect(against.differing.map(({ read: { id } }) => id)).toEqual(['n2']);
    expect(against.added.map(({ id }) => id)).toEqual(['n3']);
    expect(against.twice).toEqual(['1']);
  });
});
