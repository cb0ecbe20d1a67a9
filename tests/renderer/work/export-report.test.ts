import { describe, expect, test } from 'vitest';
import { type ExportDesk, ExportProblem } from '../../../src/renderer/work/export-desk.ts';
import {
  copyAsHtml,
  exportReport,
  exportReviewCopy,
  printReport,
  savePdf,
} from '../../../src/renderer/work/export-report.ts';
import { exportIntoTemplate, saveFilled } from '../../../src/renderer/work/export-template.ts';
import type { SaveRequest } from '../../../src/shared/desktop-api.ts';
import { exportHtmlFragment } from '../../../src/shared/document/export-html.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { makeFile, makeReview } from '../../../src/shared/document/make-file.ts';
import { documentOptions } from '../../../src/shared/document/options.ts';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { makeFilled } from '../../../src/shared/review/template/make-filled.ts';
import { withInCell } from '../../helpers/county-templates.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const options = documentOptions();

const draft = makeFinishedReport();

/** A desk of files in memory, and what was done at it. */
function makeDesk(changes: Partial<ExportDesk> = {}, hostChanges: Partial<ExportDesk['host']> = {}) {
  const saved: SaveRequest[] = [];
  const kept: Draft[] = [];
  const logged: string[] = [];
  const steps: string[] = [];
  const remembered: string[] = [];
  const desk: ExportDesk = {
    make: makeFile,
    makeReview: async copy => makeReview(copy),
    fill: async request => makeFilled(request),
    keepTemplate: async (unit, { name }) => {
      remembered.push(`${unit}：${name}`);
    },
    clipping: async given => ({ html: exportHtmlFragment(given), text: exportText(given) }),
    withPages: async (_draft, _options, use) => {
      steps.push('laid out');
      try {
        return await use();
      } finally {
        steps.push('taken away');
      }
    },
    keepVersion: async given => {
      kept.push(given);
    },
    host: {
      saveFile: async request => {
        saved.push(request);
        return { kind: 'saved', token: 't', name: request.suggestedName, folder: '/文档' };
      },
      copy: async () => ({ kind: 'done' }),
      print: async () => ({ kind: 'done' }),
      printToPdf: async () => ({ kind: 'read', bytes: new Uint8Array([1]) }),
      log: async ({ event }) => {
        logged.push(event);
        return { kind: 'done' };
      },
      ...hostChanges,
    },
    ...changes,
  };
  return { desk, saved, kept, logged, steps, remembered };
}

const throwing = () => Promise.reject(new TypeError('x is not a function'));

describe('exporting', () => {
  test('gives a review copy a name of its own, so that it never takes the place of the report', async () => {
    const { desk, saved, kept } = makeDesk();
    expect(await exportReviewCopy(desk, { draft, notes: [], options })).toMatchObject({ kind: 'saved' });
    expect(saved[0]?.suggestedName).toBe('清河县柳林镇人民政府2024年政府信息公开工作年度报告（审校稿）.docx');
    expect(kept).toEqual([draft]);
  });

  test('writes what was made and compared, keeps a version, and says where it is', async () => {
    const { desk, saved, kept } = makeDesk();
    const result = await exportReport(desk, draft, 'docx', options);
    const made = await makeFile(draft, 'docx', options);
    expect(result).toMatchObject({ kind: 'saved', token: 't' });
    expect(result.kind === 'saved' && result.message).toMatch(/已核对 200 格、.*位置：\/文档$/);
    expect(saved).toHaveLength(1);
    expect(made.kind === 'made' && Buffer.compare(saved[0]!.bytes, made.bytes)).toBe(0);
    expect(kept).toEqual([draft]);
  });

  test('never offers a file to be written that is not what the report says', async () => {
    const { desk, saved, kept } = makeDesk({ make: async () => ({ kind: 'wrong', message: '不一致' }) });
    expect(await exportReport(desk, draft, 'docx', options)).toEqual({ kind: 'failed', message: '不一致' });
    expect([saved, kept]).toEqual([[], []]);
  });

  test('that the user cancels keeps no version', async () => {
    const { desk, kept } = makeDesk({}, { saveFile: async () => ({ kind: 'cancelled' }) });
    expect(await exportReport(desk, draft, 'txt', options)).toEqual({ kind: 'cancelled' });
    expect(kept).toEqual([]);
  });

  test('has worked where the file is on the disk and only the version could not be kept', async () => {
    const { desk, logged } = makeDesk({ keepVersion: throwing });
    expect(await exportReport(desk, draft, 'html', options)).toMatchObject({ kind: 'saved' });
    expect(logged).toEqual(['export.version']);
  });
});

describe('whatever goes wrong is told, and nothing rejects', () => {
  const failures: readonly [string, Partial<ExportDesk>, Partial<ExportDesk['host']>][] = [
    ['making', { make: throwing, makeReview: throwing }, {}],
    ['copying', { clipping: throwing }, {}],
    ['laying out', { withPages: throwing }, {}],
    ['the host', {}, { saveFile: throwing, copy: throwing, print: throwing, printToPdf: throwing }],
  ];
  const ways = {
    exportReport: (desk: ExportDesk) => exportReport(desk, draft, 'docx', options),
    exportReviewCopy: (desk: ExportDesk) => exportReviewCopy(desk, { draft, notes: [], options }),
    savePdf: (desk: ExportDesk) => savePdf(desk, draft, options),
    printReport: (desk: ExportDesk) => printReport(desk, draft, options),
    copyAsHtml: (desk: ExportDesk) => copyAsHtml(desk, draft),
  };

  test.each(failures)('where %s throws', async (_, changes, hostChanges) => {
    for (const [name, way] of Object.entries(ways)) {
      const { desk, logged } = makeDesk(changes, hostChanges);
      const result = await way(desk);
      if (result.kind !== 'failed') continue;
      expect(result.message, name).toContain('导出时出了意外');
      expect(logged).toEqual(['export.failed']);
    }
    const results = await Promise.all(
      Object.values(ways).map(async way => (await way(makeDesk(changes, hostChanges).desk)).kind),
    );
    expect(results).toContain('failed');
  });

  test('in the words of whoever failed, where there are any', async () => {
    const { desk, logged } = makeDesk({ make: () => Promise.reject(new ExportProblem('处理了一分钟')) });
    const result = await exportReport(desk, draft, 'docx', options);
    expect(result).toEqual({ kind: 'failed', message: '处理了一分钟' });
    expect(logged).toEqual([]);
  });

  test('and the pages are taken away after a printer that throws', async () => {
    const { desk, steps } = makeDesk({}, { printToPdf: throwing });
    expect(await savePdf(desk, draft, options)).toMatchObject({ kind: 'failed' });
    expect(steps).toEqual(['laid out', 'taken away']);
  });
});

describe('exporting into the unit’s own Word file', () => {
  const template = async () => {
    const made = await makeFile({ ...draft, cells: {} }, 'docx', options);
    return { name: '县模板.docx', bytes: made.kind === 'made' ? made.bytes : new Uint8Array() };
  };

  test('writes what was filled and read back, and remembers the file for the unit', async () => {
    const { desk, saved, kept, remembered } = makeDesk();
    const result = await exportIntoTemplate(desk, draft, await template());
    expect(result).toMatchObject({ kind: 'saved' });
    expect(importReport({ name: 'x.docx', bytes: saved[0]!.bytes }).texts).toEqual(draft.texts);
    expect(kept).toEqual([draft]);
    expect(remembered).toEqual([`${draft.unit}：县模板.docx`]);
  });

  test('says what finds no place before anything is written, and goes on only when it is told to', async () => {
    const { desk, saved } = makeDesk();
    const emptied = { ...draft, cells: {} };
    const bytes = withInCell(outlineOf(emptied), '<w:r><w:drawing/></w:r>');
    const asked = await exportIntoTemplate(desk, draft, { name: '县模板.docx', bytes });
    if (asked.kind !== 'asks') throw new Error(JSON.stringify(asked));
    expect(asked.open).toEqual([expect.stringContaining('图片')]);
    expect(saved).toEqual([]);
    expect(await saveFilled(desk, draft, asked.file)).toMatchObject({ kind: 'saved' });
    expect(saved).toHaveLength(1);
  });

  test('refuses a file that is no template in the words of whoever reads it', async () => {
    const refusal = '模板要 Word 文件';
    const { desk, saved, remembered } = makeDesk({ fill: () => Promise.reject(new ExportProblem(refusal)) });
    const result = await exportIntoTemplate(desk, draft, await template());
    expect(result).toEqual({ kind: 'failed', message: refusal });
    expect([saved, remembered]).toEqual([[], []]);
  });
});
