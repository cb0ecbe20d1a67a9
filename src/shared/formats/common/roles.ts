import type { FormatRoles } from '../declaration/roles.ts';
import type { SumsDeclaration } from '../declaration/words.ts';

/** What plays which part in both official formats. */
export const commonRoles: Pick<FormatRoles, 'requests' | 'disputes'> = {
  requests: {
    table: 'requests',
    received: 'newReceived',
    carriedIn: 'carriedIn',
    stillOpen: 'carriedOut',
    handled: 'total',
    all: 'total',
    none: {
      sentence: 'requests',
      formerly: ['{year}年，本机关未收到政府信息公开申请，没有上年结转的政府信息公开申请。'],
      topic: '申请',
    },
  },
  disputes: { table: 'litigation', groups: ['review', 'direct', 'afterReview'], pending: 'pending' },
};

/** The sums that texts speak of in both official formats. */
export const commonSums: SumsDeclaration = {
  groups: { 'litigation.lawsuits': ['litigation.direct', 'litigation.afterReview'] },
  columns: { organizations: ['business', 'research', 'welfare', 'legal', 'otherOrg'] },
};
