import { describe, expect, test } from 'vitest';
import { ExportProblem } from '../../../src/renderer/work/export-desk.ts';
import { type PictureDesk, printPicture, savePicture } from '../../../src/renderer/work/picture-files.ts';
import type { SaveRequest } from '../../../src/shared/desktop-api.ts';
import { pictureOf } from '../../../src/shared/picture/content/picture-of.ts';
import { drawPicture } from '../../../src/shared/picture/draw-picture.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const draft = makeFinishedReport();
const coloured = { draft, picture: pictureOf(draft), colouring: 'blue' } as const;

function makeDesk(changes: Partial<PictureDesk> = {}) {
  const saved: SaveRequest[] = [];
  const steps: string[] = [];
  const desk: PictureDesk = {
    rasterize: async (_svg, { width, height }) => new TextEncoder().encode(`${width} × ${height}`),
    withPage: async (_svg, title, use) => {
      steps.push(title);
      return use();
    },
    host: {
      saveFile: async request => {
        saved.push(request);
        return { kind: 'saved', token: 't', name: request.suggestedName, folder: '/文档' };
      },
      print: async () => ({ kind: 'done' }),
      printToPdf: async () => ({ kind: 'read', bytes: new Uint8Array([1]) }),
      log: async () => ({ kind: 'done' }),
    },
    ...changes,
  };
  return { desk, saved, steps };
}

describe('saving the picture', () => {
  test.each(['png', 'pdf', 'docx', 'html', 'svg'] as const)(
    'as %s names the file so that it never takes the place of the report',
    async kind => {
      const { desk, saved } = makeDesk();
      expect(await savePicture(desk, coloured, kind)).toMatchObject({ kind: 'saved' });
      expect(saved.map(({ kind, suggestedName }) => [kind, suggestedName])).toEqual([
        [kind, `清河县柳林镇人民政府2024年政府信息公开工作年度报告（一图读懂）.${kind}`],
      ]);
    },
  );

  test('makes the image twice as large as the drawing, in its proportions', async () => {
    const { desk, saved } = makeDesk();
    await savePicture(desk, coloured, 'png');
    const { height } = drawPicture(coloured.picture, 'blue');
    expect(new TextDecoder().decode(saved[0]?.bytes)).toBe(`2000 × ${height * 2}`);
  });

  test('says what is wrong where no image comes of it, and writes nothing', async () => {
    const { desk, saved } = makeDesk({
      rasterize: () => Promise.reject(new ExportProblem('图片没有画出来。')),
    });
    expect(await savePicture(desk, coloured, 'docx')).toEqual({
      kind: 'failed',
      message: '图片没有画出来。',
    });
    expect(saved).toEqual([]);
  });

  test('prints the page with its title', async () => {
    const { desk, steps } = makeDesk();
    expect(await printPicture(desk, coloured)).toMatchObject({ kind: 'copied' });
    expect(steps).toEqual(['一图读懂清河县柳林镇人民政府2024年政府信息公开工作年度报告']);
  });
});
