import { stretchOf } from '../../../prose/text/pieces.ts';
import type { SplitText } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding, type Severity } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import type { TextCheck } from '../text-check.ts';
import { isCardNumber, isIdentityNumber, isMobileNumber } from './identity-numbers.ts';
import { nameBeside } from './names.ts';

/** Runs of digits as people group them: 6-8-4, 3-4-4, by fours. */
const runs = /(?<![\dA-Za-z])\d(?:[ -]?\d){9,18}[Xx]?(?![\dA-Za-z])/g;
const landline = /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g;
const mail = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const contact = /联系|咨询|电话|热线|传真|地址|邮编|邮箱|邮件|查询|举报|投诉|监督|反映/;

interface Kind {
  readonly name: string;
  readonly severity: Severity;
  readonly advice: string;
}

const identityNumber: Kind = {
  name: '身份证号码',
  severity: 'error',
  advice: '公开会侵害个人隐私（《政府信息公开条例》第十五条），发布前必须删去',
};
const cardNumber: Kind = { ...identityNumber, name: '银行卡号' };
const mobile: Kind = { name: '手机号码', severity: 'warning', advice: '属于个人信息，请删去或改为办公电话' };
const mobileInContact: Kind = {
  ...mobile,
  severity: 'hint',
  advice: '属于个人信息，联系方式请尽量用办公电话',
};
const strayLandline: Kind = {
  name: '电话号码',
  severity: 'hint',
  advice: '不在联系方式的句子里，请核对是否应当公开',
};
const strayMail: Kind = {
  name: '电子邮箱',
  severity: 'hint',
  advice: '不在联系方式的句子里，请核对是否应当公开',
};

/**
 * `text.personalData`: what must not, or should hardly, be published: identity numbers and bank cards by their
 * check digits, mobile telephones, and other numbers and addresses outside the contact sentence. The message
 * shows a number masked.
 */
export const checkPersonalData: TextCheck = context =>
  context.texts.flatMap(reading => {
    if (!/[\d０-９@]/.test(reading.original)) return [];
    const text = narrowDigits(reading.original);
    return [...numbersIn(text), ...landlinesIn(text), ...mailsIn(text)].map(found =>
      findingOf(context, reading, text, found),
    );
  });

/** Full-width digits narrowed one for one, so that offsets stay what they were. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

function numbersIn(text: string): readonly Found[] {
  return [...text.matchAll(runs)].flatMap(match => {
    const digits = match[0].replace(/[ -]/g, '');
    const place = stretchOf(match);
    if (isIdentityNumber(digits)) return [{ ...place, kind: identityNumber }];
    if (isCardNumber(digits)) return [{ ...place, kind: cardNumber }];
    if (!isMobileNumber(digits)) return [];
    return [{ ...place, kind: contact.test(lineAround(text, match.index)) ? mobileInContact : mobile }];
  });
}

function landlinesIn(text: string): readonly Found[] {
  return [...text.matchAll(landline)]
    .filter(match => !contact.test(lineAround(text, match.index)))
    .map(match => ({ ...stretchOf(match), kind: strayLandline }));
}

function mailsIn(text: string): readonly Found[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mail)]
    .filter(match => !contact.test(lineAround(text, match.index)))
    .map(match => ({ ...stretchOf(match), kind: strayMail }));
}

/** The sentence around an offset; a full stop inside a mail address does not end it. */
function lineAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const ends = [text.indexOf('。', at), text.indexOf('\n', at)].filter(end => end >= 0);
  return text.slice(start, Math.min(text.length, ...ends));
}

function findingOf(
  { format }: CheckContext,
  reading: SplitText,
  text: string,
  { start, end, kind }: Found,
): Finding {
  const isPerson = kind === identityNumber || kind === cardNumber || kind === mobile;
  const name = isPerson ? nameBeside(text, start, end) : undefined;
  const place = { start: Math.min(start, name?.start ?? start), end: Math.max(end, name?.end ?? end) };
  const person = name ? `和姓名“${text.slice(name.start, name.end)}”` : '';
  return finding(textRules.personalData, {
    severity: kind.severity,
    message: `『${sectionName(format, reading.section)}』里有${kind.name} ${masked(text.slice(start, end))}${person}，${kind.advice}。`,
    cells: [],
    text: { section: reading.section, ...place },
  });
}

/** The first three and the last two characters; an address is shown whole. */
function masked(words: string): string {
  return words.includes('@') ? words : `${words.slice(0, 3)}…${words.slice(-2)}`;
}
