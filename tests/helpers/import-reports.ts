import { formatById } from '../../src/shared/formats/registry.ts';
import type { FormatId } from '../../src/shared/formats/types.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { makeReport } from './make-report.ts';

const period = (year: number): string =>
  `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与镇党政办公室联系（地址：柳林街1号，电话：0000-8123456）。`;

/**
 * A report whose every cell holds another figure, totals typed, so that no figure can stand in a wrong cell
 * unnoticed. It does not add up: importing is not checking.
 */
export function distinctReport(format: FormatId): Draft {
  const cells = [...formatById(format).cells.values()].map((cell, index) => {
    const figure = 101 + index;
    return [cell.id, cell.kind === 'amount' ? `${figure}.5` : String(figure)] as const;
  });
  return withWords(makeReport({ format, cells: Object.fromEntries(cells) }));
}

/** A report as most are: zeros, a few figures, an amount. */
export function usualReport(format: FormatId): Draft {
  const all = [...formatById(format).cells.values()];
  const cells = all.map(
    (cell, index) => [cell.id, cell.kind === 'amount' ? '2.7' : index % 9 === 4 ? '3' : '0'] as const,
  );
  return withWords(makeReport({ format, cells: Object.fromEntries(cells) }));
}

/** The same report with some cells blank: one in every so many, totals too. */
export function withBlanks(draft: Draft, every: number): Draft {
  const kept = Object.entries(draft.cells).filter((_, index) => index % every !== 1);
  return { ...draft, cells: Object.fromEntries(kept) };
}

/** The same report with what people write into cells instead of plain figures. */
export function withRemarks(draft: Draft): Draft {
  const remarks = ['3件', '/', '—', '1,010', '无', '0（注1）'];
  const cells = Object.entries(draft.cells).map(([id, text], index) => {
    if (id.endsWith('.amount')) return [id, '251000元'];
    return [id, index % 5 === 2 ? (remarks[index % remarks.length] ?? text) : text];
  });
  return { ...draft, cells: Object.fromEntries(cells) };
}

function withWords(draft: Draft): Draft {
  return {
    ...draft,
    texts: {
      introduction: `根据《中华人民共和国政府信息公开条例》第五十条规定，现公布${draft.unit}${draft.year}年度报告。\n${period(draft.year)}`,
      overview: [
        '（一）主动公开。全年通过县政府网站主动公开政府信息256条，“三务”公开栏张贴信息18期。',
        '（二）依申请公开',
        '本年度依法办理政府信息公开申请，均在法定时限内答复。',
        '（三）监督保障。1.健全制度；2.加强培训（全年2次）。',
      ].join('\n'),
      problems: '一是公开内容不够丰富；二是时效性有待提高。\n改进措施：加强业务培训，及时更新栏目。',
      others: '本机关本年度没有发出信息处理费收费通知，没有收取信息处理费。',
    },
    signature: { organ: draft.unit, date: `${draft.year + 1}-01-15` },
  };
}
