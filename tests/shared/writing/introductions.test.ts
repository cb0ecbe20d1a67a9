import { expect, test } from 'vitest';
import { formats } from '../../../src/shared/formats/registry.ts';
import { introductionsFor } from '../../../src/shared/writing/introductions.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { findText } from '../checks/text/found.ts';

test('introductions name body, year and the format’s own document, and leave only the contact to fill in', () => {
  for (const { id } of formats) {
    const draft = makeFinishedReport({ format: id, unit: '清河县柳林镇人民政府' });
    const introductions = introductionsFor(draft);
    expect(introductions.length).toBeGreaterThan(1);
    for (const { text: introduction } of introductions) {
      expect(introduction).toContain(`自${draft.year}年1月1日起至${draft.year}年12月31日止`);
      const rules = findText({ ...draft, texts: { ...draft.texts, introduction } })
        .filter(({ text }) => text?.section === 'introduction')
        .map(({ rule }) => rule);
      expect(new Set(rules)).toEqual(new Set(['text.placeholder']));
      const filled = introduction.replace(/【填写电话】/g, '0319-8611234').replace(/【填写[^】]*】/g, '柳林');
      expect(
        findText({ ...draft, texts: { ...draft.texts, introduction: filled } }).filter(
          ({ text }) => text?.section === 'introduction',
        ),
      ).toEqual([]);
    }
  }
  const [full] = introductionsFor(makeFinishedReport({ format: '2019' }));
  expect(full?.text).toContain('国办公开办函〔2019〕60号');
});
