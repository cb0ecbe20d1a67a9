import { describe, expect, it } from 'vitest';
import { keepTemplateOf, readTemplateOf } from '../../../src/renderer/database/stored-templates.ts';
import { openTestLibrary } from './test-library.ts';

const bytes = new Uint8Array([0x50, 0x4b, 3, 4]);

describe('the template of a unit', () => {
  it('is remembered for the unit, however its name is spaced, and for no other', async () => {
    const { db } = await openTestLibrary();
    expect(await readTemplateOf(db, '柳林镇人民政府')).toBeUndefined();
    await keepTemplateOf(db, '柳林镇人民政府', { name: '旧.docx', bytes });
    await keepTemplateOf(db, '柳林镇 人民政府', { name: '新.docx', bytes });
    expect(await readTemplateOf(db, '柳林镇人民政府')).toEqual({ name: '新.docx', bytes });
    expect(await readTemplateOf(db, '云溪镇人民政府')).toBeUndefined();
  });

  it('is as good as none where what is stored is damaged', async () => {
    const { db } = await openTestLibrary();
    await db.table('templates').put({ unit: '柳林镇人民政府', name: 3 });
    expect(await readTemplateOf(db, '柳林镇人民政府')).toBeUndefined();
  });
});
