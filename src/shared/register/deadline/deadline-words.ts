import { chineseDate } from '../../report/calendar-date.ts';
import type { Deadline, Reason } from './deadline.ts';

const practice = '办理经验';

/** What a reason says, and what it rests on. */
export const reasonWords: Readonly<Record<Reason, { readonly says: string; readonly basis: string }>> = {
  answer: {
    says: '自收到申请之日起20个工作日内答复，收到当日不计。',
    basis: '条例第三十一条、第三十三条；当日不计：办理经验',
  },
  correction: { says: '答复期限自收到补正之日起重新计算，等待补正时不计。', basis: '条例第三十条' },
  consultation: { says: '征求第三方和其他机关意见的时间不计算在内。', basis: '条例第三十三条' },
  extension: { says: '已延长答复期限，最长不超过20个工作日。', basis: '条例第三十三条' },
  lateExtension: {
    says: '告知延期时答复期限已经届满，没有算进去。请核对告知延期的日期。',
    basis: practice,
  },
  extensionBefore: {
    says: '延期是在收到补正以前告知的，期限已经重新计算，没有算进去。',
    basis: practice,
  },
  lateCorrection: { says: '告知补正晚于收到申请后7个工作日。', basis: '条例第三十条' },
};

/** A deadline in a few words for a list: 还剩 3 个工作日; 约 where the holidays of a year are not known. */
export function deadlineInWords(deadline: Deadline): string {
  switch (deadline.state) {
    case 'notReceived':
      return '未填收到日期';
    case 'answered':
      return deadline.late > 0 ? `已答复，超期${about(deadline)} ${deadline.late} 个工作日` : '已答复';
    case 'stopped': {
      const waits = deadline.waitsFor === 'correction' ? '等待补正' : '征求意见中';
      return `${waits}，停止计算${deadline.waitsFor === 'correction' ? '' : `，之后还剩${about(deadline)} ${deadline.left} 个工作日`}`;
    }
    case 'running':
      if (deadline.left === 0) return `${about(deadline)}今天到期`;
      return deadline.left > 0
        ? `还剩${about(deadline)} ${deadline.left} 个工作日`
        : `已超${about(deadline)} ${-deadline.left} 个工作日`;
  }
}

function about({ unknownYear }: { readonly unknownYear?: number }): string {
  return unknownYear === undefined ? '' : '约';
}

/** What is said of a deadline that runs into a year whose holidays are not known; undefined for any other. */
export function unknownYearInWords(deadline: Deadline): string | undefined {
  if (deadline.state === 'notReceived' || deadline.unknownYear === undefined) return undefined;
  const due = deadline.state === 'running' ? `按周末推算约在${chineseDate(deadline.due)}到期。` : '';
  return `本程序不知道${deadline.unknownYear}年的放假和调休安排，期限不能确定。${due}请在“工作日历”里按国务院办公厅的通知补上这一年。`;
}
