import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isCardNumber,
  isIdentityNumber,
  isMobileNumber,
} from '../../../../../src/shared/checks/text/review/identity-numbers.ts';
import { findIn, pointedAt } from '../found.ts';

const rule = 'text.personalData';

/** A number that the standard itself gives as its example: GB 11643-1999, 附录. */
const standardExample = '11010519491231002X';

/** The check digit that makes digits valid by Luhn, computed the slow way. */
function luhnDigit(payload: string): string {
  for (let digit = 0; digit < 10; digit += 1) {
    const all = [...`${payload}${digit}`].reverse().map(Number);
    const sum = all
      .map((value, index) => (index % 2 === 0 ? value : Math.floor((value * 2) / 10) + ((value * 2) % 10)))
      .reduce((total, value) => total + value, 0);
    if (sum % 10 === 0) return String(digit);
  }
  return '';
}

describe('identity numbers', () => {
  test('are told by date of birth and check character', () => {
    expect(isIdentityNumber(standardExample)).toBe(true);
    expect(isIdentityNumber(standardExample.toLowerCase())).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
    expect(isIdentityNumber('11010519491331002X')).toBe(false);
    expect(isIdentityNumber('110105190002290020')).toBe(false);
  });

  test('changing any one of the digits makes one invalid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...standardExample];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(isIdentityNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});

test('card numbers are told by Luhn’s check digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 17 }), rest => {
      const payload = `6${rest}`;
      const right = luhnDigit(payload);
      expect(isCardNumber(payload + right)).toBe(true);
      expect(isCardNumber(payload + String((Number(right) + 1) % 10))).toBe(false);
    }),
  );
  expect(isCardNumber('4444444444444444')).toBe(false);
});

test('mobile telephones begin with 13 to 19', () => {
  expect(['13800138000', '19912345678', '12345678901', '138001380001'].map(isMobileNumber)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('text.personalData', () => {
  test('finds an identity number with the name beside it, and does not repeat it in the message', () => {
    const words = `低保对象张建国，身份证号码：${standardExample}，已公示。`;
    const [finding, ...others] = findIn(rule, 'overview', words);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error' });
    expect(pointedAt(finding, words)).toBe(`张建国，身份证号码：${standardExample}`);
    expect(finding?.message).toContain('身份证号码 110…2X和姓名“张建国”');
    expect(finding?.message).not.toContain(standardExample);
  });

  test('finds numbers however they are grouped or typed', () => {
    for (const number of [
      '110105 19491231 002X',
      '１１０１０５１９４９１２３１００２X',
      `622202020011223344${luhnDigit('622202020011223344')}`,
      '4111 1111 1111 1111',
    ]) {
      const words = `有关情况：${number}。`;
      const [finding] = findIn(rule, 'overview', words);
      expect(finding, number).toMatchObject({ severity: 'error' });
      expect(pointedAt(finding, words)).toBe(number);
    }
  });

  test('a mobile telephone is a warning in the text and a hint in the contact sentence', () => {
    expect(findIn(rule, 'overview', '村民李明 138-0013-8000 提出申请。')).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(findIn(rule, 'introduction', '如有疑问请联系，电话：13800138000。')).toMatchObject([
      { severity: 'hint' },
    ]);
  });

  test('a telephone or mail address outside a contact sentence is a hint', () => {
    expect(findIn(rule, 'overview', '材料报0391-8611234。')).toMatchObject([{ severity: 'hint' }]);
    expect(findIn(rule, 'overview', '材料发送至zhangsan@qq.com。')).toMatchObject([{ severity: 'hint' }]);
    expect(findIn(rule, 'introduction', '联系电话：0391-8611234，电子邮箱：xxgk@example.gov.cn。')).toEqual(
      [],
    );
  });

  test.each([
    '文件编号2024030112345678901，档案号110105194912310021。',
    '阅读量1234567890123次，投资12345678901.5元。',
    '网址http://www.example.gov.cn/art/2024/1/25/art_1229134232_4131527.html。',
    '办件编号622202020011。',
  ])('%s holds nothing personal', words => expect(findIn(rule, 'overview', words)).toEqual([]));
});

describe('text.secrecy', () => {
  test.each(['印发内部资料3期。', '该方案属机密，仅供传阅。', '组织学习内参12期。'])(
    '%s is a reminder',
    words => {
      const [finding] = findIn('text.secrecy', 'overview', words);
      expect(finding?.severity).toBe('warning');
      expect(finding?.message).toContain('《政府信息公开条例》第十七条');
    },
  );

  test.each([
    '严格执行保密审查，做到涉密不上网、上网不涉密。',
    '杜绝涉及国家秘密、内部资料、个人敏感信息的内容公开。',
    '不予公开1件，属于国家秘密。',
    '全年未发生失泄密事件。',
    '依法保护商业秘密和个人隐私。',
    '对拟公开的信息进行审查，确保不涉密。',
  ])('%s speaks of the review itself', words => {
    expect(findIn('text.secrecy', 'overview', words)).toEqual([]);
  });
});
