import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  holdsSeveralDrafts,
  readBackupFile,
  writeBackupFile,
} from '../../../src/shared/report/backup-file.ts';
import { DraftFileError, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';

const at = '2026-01-10T02:00:00.000Z';

describe('a backup file', () => {
  test('gives back every draft that was put into it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDraft(), { maxLength: 4 }), drafts => {
        expect(readBackupFile(writeBackupFile(drafts, at))).toEqual({ drafts, problems: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('may be the file of one draft', () => {
    const draft = makeReport();
    expect(readBackupFile(writeDraft(draft))).toEqual({ drafts: [draft], problems: [] });
  });

  test('says of each draft that cannot be read why, and gives the others', () => {
    const sound = makeReport();
    const text = writeBackupFile([{ ...sound, schema: 99 }, sound, { ...sound, cells: [] }], at);
    const { drafts, problems } = readBackupFile(text);
    expect(drafts).toEqual([sound]);
    expect(problems).toEqual([
      expect.stringContaining('请先升级年报助手'),
      expect.stringContaining('表格数字（cells）不完整或不对'),
    ]);
  });

  test('is known from the file of one draft, and from what is no file of ours', () => {
    const draft = makeReport();
    expect(holdsSeveralDrafts(writeBackupFile([draft, { schema: 99 }], at))).toBe(true);
    for (const other of [writeDraft(draft), '', '[]', '['.repeat(200_000)]) {
      expect(holdsSeveralDrafts(other)).toBe(false);
    }
  });

  test('that is cut short, or something else, is refused whole', () => {
    const text = writeBackupFile([makeReport()], at);
    for (const damaged of [text.slice(0, -20), '', '{"kind":"nianbao-backup"}', '[]']) {
      expect(() => readBackupFile(damaged)).toThrow(DraftFileError);
    }
  });
});
