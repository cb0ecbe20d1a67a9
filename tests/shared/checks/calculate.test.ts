import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/shared/checks/calculate.ts';
import { setCells, setIdentity, setText } from '../../../src/shared/report/updates.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const last = makeFinishedReport({ year: 2023, cells: { 'requests.carriedOut.business': '2' } });
const draft = makeFinishedReport();
const rules = (of: ReturnType<typeof calculate>) => of.findings.map(({ rule }) => rule);

describe('what follows from a draft', () => {
  test('is compared with last year’s report where it is given, and only there', () => {
    expect(calculate(draft).last).toBeUndefined();
    expect(rules(calculate(draft))).not.toContain('continuity.carriedIn');
    const compared = calculate(draft, { last });
    expect(compared.last?.draft).toBe(last);
    expect(rules(compared)).toContain('continuity.carriedIn');
    expect(rules(calculate(draft, { before: compared }))).not.toContain('continuity.carriedIn');
  });

  test('is told anew when last year’s report changes, which is read once', () => {
    const before = calculate(draft, { last });
    expect(calculate(setText(draft, 'others', '无。'), { last, before }).last).toBe(before.last);
    const other = setCells(last, { 'requests.carriedOut.business': '0' });
    expect(rules(calculate(draft, { last: other, before }))).not.toContain('continuity.carriedIn');
  });

  test('stays the same object while only texts change, and is told anew where anything else does', () => {
    const before = calculate(draft, { last });
    expect(calculate(setText(draft, 'others', '无。'), { last, before }).findings).toBe(before.findings);
    for (const changed of [
      setCells(draft, { 'requests.granted.business': '1' }),
      setIdentity(draft, { unit: '清河县大营镇人民政府' }),
      setIdentity(draft, { year: 2025 }),
      { ...draft, signature: { organ: '清河县柳林镇人民政府', date: '2024-02-30' } },
    ]) {
      const after = calculate(changed, { last, before });
      expect(after.findings).not.toBe(before.findings);
      expect(after.findings).toEqual(calculate(changed, { last }).findings);
      expect(after.findings).not.toEqual(before.findings);
    }
  });
});
