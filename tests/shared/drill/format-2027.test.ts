import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/shared/checks/calculate.ts';
import { readForChecks } from '../../../src/shared/checks/context.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { examineFigures } from '../../../src/shared/checks/text/figures/examine-figures.ts';
import { type MadeKind, makeFile } from '../../../src/shared/document/make-file.ts';
import { applyFix } from '../../../src/shared/editing/apply-fix.ts';
import { formatProblems } from '../../../src/shared/editing/format-problems.ts';
import { openedReport, steppedReport } from '../../../src/shared/editing/open-report.ts';
import { withoutPastedHeading } from '../../../src/shared/editing/pasted-heading.ts';
import { knownSection, pageName, sectionIds } from '../../../src/shared/editing/sections.ts';
import { formatById, formats, officialFormats } from '../../../src/shared/formats/registry.ts';
import { counterpartsIn } from '../../../src/shared/formats/succession.ts';
import { clauses } from '../../../src/shared/help/clauses.ts';
import { firstCellOf, helpOfCell } from '../../../src/shared/help/row-help.ts';
import { changesBetween } from '../../../src/shared/history/changes.ts';
import { compareYears } from '../../../src/shared/history/compare-years.ts';
import { yearSeries } from '../../../src/shared/history/year-series.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { draftFromImport } from '../../../src/shared/import/imported-draft.ts';
import { changeFormat } from '../../../src/shared/report/change-format.ts';
import { blankDraft, type Draft } from '../../../src/shared/report/draft.ts';
import { DraftFileError, readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { nextYearDraft } from '../../../src/shared/report/next-year.ts';
import { setCells, setText } from '../../../src/shared/report/updates.ts';
import { computeValues } from '../../../src/shared/report/values.ts';
import { cellsOfTable } from '../../../src/shared/table-editing/lattice.ts';
import { insertSentence } from '../../../src/shared/writing/bindings.ts';
import { sourceOf } from '../../../src/shared/writing/sentence.ts';
import { findSentence, sentencesFor } from '../../../src/shared/writing/standard-sentences.ts';
import { writeZeroRequests } from '../../../src/shared/writing/zero-report.ts';
import { format2027, formatsWith2027 } from '../../helpers/format-2027.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const registry = formatsWith2027();
const format = registry.byId('2027');
const now = '2028-01-05T01:00:00.000Z';
const unit = '清河县柳林镇人民政府';

const blank = blankDraft({ id: 'drill', format: '2027', year: 2027, unit, now }, registry);

const texts: Readonly<Record<string, string>> = {
  introduction: '本报告所列数据的统计期限自2027年1月1日起至2027年12月31日止。咨询电话：0391-1234567。',
  overview:
    '（一）主动公开。全年主动公开政府信息。\n（二）依申请公开。2027年，我镇收到政府信息公开申请5件，其中撤回申请3件。\n' +
    '（三）政府信息管理。定期清理。\n（四）政府信息公开平台建设。维护政府网站。\n（五）监督保障。工作考核、社会评议良好，没有责任追究。',
  problems: '存在的问题：公开内容还不够丰富。改进情况：已加强业务培训。',
  enterprises: '供水供电企业公开了收费标准和停水停电通知。',
  others: '2027年我镇未发出信息处理费收费通知，未收取信息处理费。',
};

/** A finished report of 2027: 5 requests, 3 of them withdrawn, 1 carried on, and some training. */
function finished(cells: Readonly<Record<string, string>> = {}): Draft {
  const zeros = [...format.cells.values()].flatMap(cell => (cell.total ? [] : [[cell.id, '0'] as const]));
  const filled = setCells(
    blank,
    {
      ...Object.fromEntries(zeros),
      'requests.newReceived.naturalPerson': '4',
      'requests.newReceived.welfare': '1',
      'requests.other.withdrawn.naturalPerson': '3',
      'requests.denied.privacy.welfare': '1',
      'requests.onward.naturalPerson': '1',
      'training.sessions.own': '2',
      'training.people.own': '30',
      'training.online.own': '10',
      'training.onsite.own': '20',
      ...cells,
    },
    registry,
  );
  return { ...filled, texts: { ...texts }, signature: { organ: unit, date: '2028-01-15' } };
}

const found = (draft: Draft, last?: Draft) =>
  runChecks(draft, { formats: registry, ...(last ? { last } : {}) });
const errorsIn = (draft: Draft, last?: Draft) =>
  found(draft, last).filter(({ severity }) => severity === 'error');

describe('a format that is only declared', () => {
  test('is whole, and is data', () => {
    expect(formatProblems(format2027, officialFormats, clauses)).toEqual([]);
    expect(JSON.parse(JSON.stringify(format2027))).toEqual(format2027);
  });

  test('is the one for its years, and leaves those before to the others', () => {
    expect([2026, 2027, 2030].map(year => registry.forYear(year)?.id)).toEqual(['2021', '2027', '2027']);
    expect(formats.map(({ id }) => id)).toEqual(['2019', '2021']);
  });

  test('gives a new draft its texts, and the editor its pages in order', () => {
    expect(Object.keys(blank.texts)).toEqual([
      'introduction',
      'overview',
      'problems',
      'enterprises',
      'others',
    ]);
    const pages = sectionIds(format);
    expect(pages.map(id => pageName(format, id, '封面'))).toEqual([
      '封面',
      '一、总体情况',
      '二、主动公开',
      '三、申请办理',
      '四、复议诉讼',
      '五、问题及改进',
      '六、公共企事业',
      '七、其他事项',
      '八、培训',
    ]);
    for (const id of pages) expect(knownSection(format, id)).toBe(id);
    expect(knownSection(formatById('2021'), 'training')).toBe('cover');
  });
});

describe('figures in it', () => {
  test('add up, in the new table and the new rows, and a whole report has nothing to correct', () => {
    const values = computeValues(format, finished().cells);
    const shown = (id: string) => values.get(id)?.figure;
    expect(shown('training.people.total')).toMatchObject({ value: { units: 30n } });
    expect(shown('requests.total.total')).toMatchObject({ value: { units: 4n } });
    expect(cellsOfTable(format, 'training')).toHaveLength(12);
    expect(errorsIn(finished())).toEqual([]);
  });

  test('are held against the new balance and the balance that has other rows', () => {
    const off = errorsIn(finished({ 'training.onsite.own': '19', 'requests.onward.naturalPerson': '2' }));
    const rules = off.map(({ rule }) => rule);
    expect(rules).toContain('training.balance');
    expect(rules).toContain('requests.balance');
  });

  test('are followed key by key as they are anew', () => {
    let report = openedReport(blank, undefined, registry);
    for (const [cell, figure] of Object.entries(finished().cells)) {
      report = steppedReport(report, draft => setCells(draft, { [cell]: figure }, registry), {
        typed: [cell],
      });
    }
    const anew = calculate(report.draft, { formats: registry });
    expect(report.calculation.values).toEqual(anew.values);
    expect(report.calculation.findings).toEqual(anew.findings);
    expect(report.derived.sections.get('training')?.progress).toBe('full');
  });

  test('in cells that the format does not have are told by the name of the format that has them', () => {
    const strange = {
      ...finished(),
      cells: { ...finished().cells, 'requests.notProcessed.publication.legal': '2' },
    };
    const [finding] = found(strange).filter(({ rule }) => rule === 'cell.unknown');
    expect(finding?.message).toContain('3.要求提供公开出版物');
  });
});

describe('words in it', () => {
  test('the rows of the new table are known where they were pasted into a text, too', () => {
    const pasted = '供水供电企业公开了收费标准。\n培训场次 2 1 3\n参加人次 30 0 30\n其中：线上 10 0 10';
    const draft = setText(finished(), 'enterprises', pasted);
    const printed = found(draft).filter(({ rule }) => rule === 'text.printed');
    expect(printed.map(({ message }) => message).join()).toContain('表');
    expect(printed).toHaveLength(1);
  });

  test('撤回申请5件 against 3 in the new row is found, and mended', () => {
    const wrong = setText(
      finished(),
      'overview',
      (texts.overview ?? '').replace('撤回申请3件', '撤回申请5件'),
    );
    const [finding] = found(wrong).filter(({ rule }) => rule === 'text.figure');
    expect(finding).toMatchObject({ expected: '3', actual: '5', cells: ['requests.other.withdrawn.total'] });
    expect(finding?.message).toContain('3.撤回申请');
    const mended = finding?.fix ? applyFix(wrong, finding.fix, registry) : wrong;
    expect(mended.texts.overview).toBe(texts.overview);
    expect(found(finished()).filter(({ rule }) => rule === 'text.figure')).toEqual([]);
  });

  test.each([
    ['全年举办政府信息公开培训2场次', '2场次', 'training.sessions.total'],
    ['收到公益慈善组织提出的政府信息公开申请1件', '1件', 'requests.newReceived.welfare'],
    ['对政府信息公开申请不予公开，其中涉及个人隐私1件', '1件', 'requests.denied.privacy'],
    ['政府信息公开申请结转下年度继续办理1件', '1件', 'requests.onward'],
  ])('%s is read as the figure of %s', (sentence, _, measure) => {
    const draft = setText(finished(), 'enterprises', sentence.replace('场次', '次'));
    const report = readForChecks(draft, undefined, undefined, registry);
    const [figure] = examineFigures(report).filter(({ section }) => section === 'enterprises');
    expect(figure).toMatchObject({ verdict: 'matched', statement: { measure } });
  });

  test('the new text must be written, on its topic, and says nothing of last year’s promises', () => {
    const missing = found({ ...finished(), texts: { ...texts, enterprises: '' } });
    expect(missing.filter(({ rule }) => rule === 'text.missing').map(({ text }) => text?.section)).toEqual([
      'enterprises',
    ]);
    const silent = found(setText(finished(), 'enterprises', '公交企业公开了时刻表。'));
    expect(silent.find(({ rule }) => rule === 'text.topic')?.message).toContain('供水供电');
  });

  test('the heading of the new text is taken out where it is pasted into it', () => {
    const heading = '六、公共企事业单位信息公开情况';
    const pasted = setText(finished(), 'enterprises', `${heading}\n${texts.enterprises}`);
    expect(withoutPastedHeading(pasted, 'enterprises', '', registry)).toEqual({
      text: texts.enterprises,
      heading,
      start: 0,
    });
  });

  test('a sentence bound to the tables in the new text follows them', () => {
    const draft = finished();
    const sentence = findSentence(format, 'requests');
    if (!sentence) throw new Error('the format has the sentence');
    const values = computeValues(format, draft.cells);
    const bound = insertSentence(draft, values, sentence, { section: 'enterprises' }, registry);
    expect(bound.texts.enterprises).toContain('结转下年度继续办理1件');
    const report = steppedReport(openedReport(bound, undefined, registry), step =>
      setCells(
        step,
        { 'requests.onward.naturalPerson': '2', 'requests.other.withdrawn.naturalPerson': '2' },
        registry,
      ),
    );
    expect(report.draft.texts.enterprises).toContain('结转下年度继续办理2件');
    expect(report.draft.bindings).toHaveLength(1);
    expect(sentencesFor(sourceOf(draft, values, registry)).map(({ id }) => id)).toContain('fees');
  });

  test('零申请 writes 0 into its rows, unless last year carried some on in the row of the format before', () => {
    const written = writeZeroRequests(blank, undefined, registry);
    expect(written.kind === 'written' && written.draft.cells['requests.other.withdrawn.legal']).toBe('0');
    expect(written.kind === 'written' && written.draft.texts.overview).toContain('未收到政府信息公开申请');
    const last = makeFinishedReport({ year: 2026, cells: { 'requests.carriedOut.legal': '1' } });
    expect(writeZeroRequests(blank, last, registry)).toMatchObject({ kind: 'refused' });
  });
});

describe('help in it', () => {
  test('is there for every row, the new ones too', () => {
    for (const cell of format.cells.values()) expect(helpOfCell(format, cell.id), cell.id).toBeDefined();
    expect(helpOfCell(format, 'requests.other.withdrawn.total')).toMatchObject({
      title: '（六）其他处理 3.撤回申请',
      help: { counts: '答复之前，申请人自己撤回了申请，不再办理。' },
    });
  });

  test('leads by questions to the new row, and no answer to the row that is gone', () => {
    const choices = Object.values(format.questions?.questions ?? {}).flatMap(question => question.choices);
    const rows = choices.flatMap(({ leads }) => (leads.to === 'row' ? [leads.row] : []));
    expect(rows).toContain('other.withdrawn');
    expect(rows).not.toContain('notProcessed.publication');
    for (const row of rows) expect(firstCellOf(format, 'requests', row), row).toBeDefined();
  });
});

describe('从去年开始 from the format before', () => {
  const before = formatById('2021');
  const numbered = [...before.cells.values()].flatMap((cell, index) =>
    cell.total ? [] : [[cell.id, String(index + 1)] as const],
  );
  const last = makeFinishedReport({ year: 2026, unit, cells: Object.fromEntries(numbered) });
  const { draft, notes } = nextYearDraft(last, { id: 'next', now }, registry);

  test('takes what was carried on out of the row that has another address now', () => {
    expect(draft).toMatchObject({ format: '2027', year: 2027, unit });
    for (const column of ['naturalPerson', 'business', 'welfare']) {
      expect(draft.cells[`requests.carriedIn.${column}`]).toBe(last.cells[`requests.carriedOut.${column}`]);
    }
    expect(draft.cells['proactive.normativeDocs.inForce']).toBe(
      last.cells['proactive.normativeDocs.inForce'],
    );
    expect(found(draft, last).filter(({ rule }) => rule === 'continuity.carriedIn')).toEqual([]);
    const wrong = setCells(draft, { 'requests.carriedIn.legal': '9999' }, registry);
    const [finding] = found(wrong, last).filter(({ rule }) => rule === 'continuity.carriedIn');
    expect(finding?.message).toContain(
      `上年报告的『四、结转下年度继续办理』 ${last.cells['requests.carriedOut.legal']}`,
    );
  });

  test('accounts for every figure: it has a place in the format, or its loss is told', () => {
    const counterparts = counterpartsIn(format, before);
    for (const [id, figure] of numbered) {
      const place = before.cells.get(id)?.place ?? '';
      const told = notes.some(note => note.includes(`上年的${place} ${figure}：`));
      expect(told, id).toBe(counterparts(id).length === 0);
    }
    expect(notes.join('\n')).toContain('要求提供公开出版物』自然人');
    expect(notes.join('\n')).toContain('表三的栏目不同，多了表八和第六部分');
  });

  test('carries the texts over that both have, and a year later the new one, too', () => {
    expect(draft.inherited).toEqual(['overview', 'problems', 'others']);
    const later = nextYearDraft(finished(), { id: 'later', now }, registry).draft;
    expect(later.texts.enterprises).toBe(texts.enterprises);
    expect(later.inherited).toEqual(['overview', 'problems', 'enterprises', 'others']);
    expect(later.cells['requests.carriedIn.naturalPerson']).toBe('1');
    expect(setText(later, 'enterprises', '改写').inherited).not.toContain('enterprises');
  });

  test('is changed over to it with an account of the figures that have no cell in it', () => {
    const change = changeFormat(last, 2027, registry);
    expect(change?.draft).toMatchObject({ format: '2027', year: 2027, cells: last.cells, texts: last.texts });
    expect(change?.notes.join('\n')).toContain('要求提供公开出版物');
    expect(change?.notes.join('\n')).toContain('『（六）其他处理 3.撤回申请』');
  });

  test('takes a figure to its new address when the report is changed over, and back', () => {
    const change = changeFormat(last, 2027, registry);
    const from = 'requests.carriedOut.legal';
    const to = 'requests.onward.legal';
    expect(change?.draft.cells[to]).toBe(last.cells[from]);
    const account = change?.notes.join('\n') ?? '';
    expect(account).toContain(`『四、结转次年继续办理』`);
    expect(account).not.toContain('『四、结转下年度继续办理』');
    expect(account).toContain('第三方合法权益');
    const unknown = found(change?.draft ?? blank).filter(({ rule }) => rule === 'cell.unknown');
    expect(unknown.flatMap(({ cells }) => cells ?? [])).not.toContain(from);
    const edited = setCells(change?.draft ?? blank, { [to]: '77' }, registry);
    expect(changeFormat(edited, 2026, registry)?.draft.cells[from]).toBe('77');
  });

  test('is compared with it where a row has another address, and where one was split', () => {
    const rowsIn = (one: Draft, two: Draft) =>
      compareYears(one, two, registry).find(({ table }) => table === 'requests')?.rows ?? [];
    const cellIn = (one: Draft, two: Draft, id: string) =>
      rowsIn(one, two)
        .flatMap(({ cells }) => cells)
        .find(({ cell }) => cell === id);
    const from = last.cells['requests.carriedOut.naturalPerson'];
    expect(cellIn(finished(), last, 'requests.onward.naturalPerson')).toMatchObject({ now: '1', last: from });
    expect(cellIn(finished(), last, 'requests.carriedOut.naturalPerson')).toBeUndefined();
    expect(cellIn(finished(), last, 'requests.denied.thirdPartyRights.welfare')).toMatchObject({
      now: '1',
      last: last.cells['requests.denied.thirdPartyRights.welfare'],
    });
    expect(cellIn(last, finished(), 'requests.carriedOut.naturalPerson')).toMatchObject({
      now: from,
      last: '1',
    });
    expect(cellIn(last, finished(), 'requests.denied.thirdPartyRights.welfare')).toMatchObject({ last: '1' });
    for (const row of rowsIn(finished(), last)) expect(row.cells.length).toBeGreaterThan(0);
  });

  test('names a text that the other format has no part for', () => {
    const change = changeFormat(finished(), 2026, registry);
    expect(change?.draft.texts.enterprises).toBe(texts.enterprises);
    expect(change?.notes[0]).toContain('其余各部分的文字照旧');
    expect(change?.notes.join('\n')).toContain(
      `${formatById('2021').name}没有“六、公共企事业单位信息公开情况”，这部分的文字不再印出`,
    );
    const back = nextYearDraft(finished(), { id: 'back', now, year: 2026 }, registry);
    expect(back.notes.join('\n')).toContain('没有这一部分，文字没有带过来');
    expect(changeFormat(last, 2027, registry)?.notes[0]).toContain('引言和各部分的文字照旧');
  });

  test('is compared with it, charted with it, and its changes are listed', () => {
    const compared = compareYears(finished(), last, registry);
    expect(compared.map(({ table }) => table)).toEqual(['proactive', 'requests', 'litigation', 'training']);
    expect(
      yearSeries([last, finished()], registry).map(({ year, newReceived }) => [year, newReceived > 0]),
    ).toEqual([
      [2026, true],
      [2027, true],
    ]);
    const rewritten = setText(finished(), 'enterprises', '改写过的一段。');
    expect(changesBetween(finished(), rewritten, registry).texts.map(({ text }) => text)).toEqual([
      'enterprises',
    ]);
  });
});

describe('files of it', () => {
  test.each<MadeKind>(['docx', 'html', 'txt'])(
    '%s is written, read back and imported as it was',
    async kind => {
      const draft = finished();
      const made = await makeFile(draft, kind, {}, registry);
      if (made.kind !== 'made') throw new Error(made.message);
      const result = importReport({ name: `报告.${kind}`, bytes: made.bytes }, registry);
      expect(result).toMatchObject({ format: '2027', year: 2027, unit });
      const imported = draftFromImport(result, { id: 'imported', now }, registry);
      const values = (each: Draft) =>
        [...computeValues(format, each.cells)].map(([id, { figure }]) => [id, figure] as const);
      expect(values(imported)).toEqual(values(draft));
      expect(imported.texts).toEqual(draft.texts);
      expect(imported.signature).toMatchObject({ organ: unit, date: '2028-01-15' });
      expect(result.account.unrecognised).toEqual([]);
    },
  );

  test('a draft is written and read where the format is known, and refused by name where it is not', () => {
    const draft = finished();
    expect(readDraft(writeDraft(draft), registry)).toEqual(draft);
    expect(() => readDraft(writeDraft(draft))).toThrow(DraftFileError);
    expect(() => readDraft(writeDraft(draft))).toThrow('报告格式“2027”');
  });

  test('an import knows the old names of a renamed column and heading', () => {
    const made = new TextDecoder();
    return makeFile(finished(), 'html', {}, registry).then(file => {
      if (file.kind !== 'made') throw new Error(file.message);
      const page = made
        .decode(file.bytes)
        .replaceAll('公益慈善组织', '社会公益组织')
        .replaceAll('五、主要问题和改进举措', '五、存在的主要问题及改进情况');
      const result = importReport({ name: '报告.html', bytes: new TextEncoder().encode(page) }, registry);
      expect(result.format).toBe('2027');
      expect(result.cells['requests.newReceived.welfare']).toBe('1');
      expect(result.texts.problems).toBe(texts.problems);
    });
  });
});
