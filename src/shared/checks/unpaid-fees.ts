import { compare, zero } from '../report/decimal.ts';
import { textOf } from '../report/draft.ts';
import { numberIn } from '../report/values.ts';
import { plausibleRules } from '../rules/plausible-rules.ts';
import type { Check } from './context.ts';
import { finding } from './finding.ts';
import { inWords, sectionName } from './wording.ts';

/** Says that no fee was asked for or charged, e.g. 没有收取信息处理费, 未发出收费通知, 信息处理费为0元; not 250元. */
const noFee =
  /(?:没有|未|无|不存在)[^，。；\n]{0,12}(?:收取|收费|信息处理费)|(?:信息处理费|收费)[^，。；\n]{0,8}(?:为?零|没有|未|(?<![\d０-９.．,，])[0０](?![\d０-９.．,])(?:万?元|件)?)/;

/** Says how many notices were sent, e.g. 发出收费通知2件: then it is only the money that never came. */
const noticesSent = /收费通知[^，。；\n]{0,6}[1-9１-９一二三四五六七八九十两]/;

/**
 * `plausible.feeUnpaid`: requests ended for an unpaid fee while the section about fees (六) says that none was asked for.
 * A fee can only be left unpaid after a notice (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号).
 */
export const unpaidFees: Check = ({ draft, format, values }) => {
  const role = format.roles.unpaidFees;
  const unpaid = role && numberIn(values, role.cell);
  if (!unpaid || compare(unpaid, zero) <= 0) return [];
  const text = textOf(draft, role.text);
  const match = noFee.exec(text);
  if (!match || noticesSent.test(text)) return [];
  const place = values.get(role.cell)?.cell.rowName ?? '';
  return [
    finding(plausibleRules.feeUnpaid, {
      message: `『${place}』填了 ${inWords(unpaid)} 件，但${sectionName(format, role.text)}写的是“${match[0]}”。逾期未缴费的前提是发出过收费通知，请核对。`,
      cells: [role.cell],
      text: { section: role.text, start: match.index, end: match.index + match[0].length },
    }),
  ];
};
