import { describe, expect, test } from 'vitest';
import { statedBy } from '../phrases.ts';

describe('申请 alone', () => {
  test.each([
    '2024年共收到申请5件，均按时答复。',
    '全年收到自然人申请5件，企业申请2件。',
    '共受理申请25件，审批通过20件。',
    '年末结转2件。',
    '收到申请5件，涉及国家秘密2件。',
  ])('is of anything where no outcome tells what it was: %s', phrase => {
    expect(statedBy(phrase)).toEqual([]);
  });

  test.each(['收到申请5件，予以公开3件。', '收到申请5件，办结5件，无法提供1件。'])(
    'is for information where an outcome of such requests is counted: %s',
    phrase => {
      expect(statedBy(phrase)).toContain('requests.newReceived=5');
    },
  );

  test('is of what the heading above it names', () => {
    expect(statedBy('（二）依申请公开\n共收到申请5件，均按时答复。')).toContain('requests.newReceived=5');
  });
});
