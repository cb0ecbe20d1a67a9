import { useRef } from 'react';
import { lookSame } from '../../../shared/editing/remark-order.ts';
import type { Remark } from '../../../shared/report/remark.ts';
import { useReport } from '../../stores/report-store.ts';

const none: readonly Remark[] = [];

/** The open report's remarks; a key that only moves words along in their text does not draw them again. */
export function useRemarks(): readonly Remark[] {
  const last = useRef(none);
  return useReport(state => {
    const now = state.report?.draft.remarks ?? none;
    if (!lookSame(last.current, now)) last.current = now;
    return last.current;
  });
}
