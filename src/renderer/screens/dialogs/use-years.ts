import { useEffect, useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import type { YearTotals } from '../../../shared/history/year-series.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { workbench } from '../../wiring/workbench.ts';
import { yearsOf } from '../../work/years-of.ts';

/** The totals of all stored years of a unit; empty until they are read. Says so where they cannot be. */
export function useYears(unit: string): readonly YearTotals[] {
  const listed = useLibrary(state => state.drafts);
  const [series, setSeries] = useState<readonly YearTotals[]>([]);

  useEffect(() => {
    let wanted = true;
    void yearsOf(workbench(), listed, unit).then(found => {
      if (!wanted) return;
      if (isFailure(found)) showProblem(found.message);
      else setSeries(found);
    });
    return () => {
      wanted = false;
    };
  }, [listed, unit]);

  return series;
}
