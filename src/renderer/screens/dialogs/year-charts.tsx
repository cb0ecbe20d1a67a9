import { useEffect, useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import type { YearTotals } from '../../../shared/history/year-series.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { compareWords } from '../../text/compare.ts';
import { workbench } from '../../wiring/workbench.ts';
import { yearsOf } from '../../work/years-of.ts';
import styles from './compare-dialog.module.css';

/** Shades that stay apart in grey print as well. */
const shades = ['#1b4b91', '#4f7fc4', '#b3261e', '#d08a00', '#7b6a9e', '#8a94a6'];

/** New requests and outcomes over all years of a unit, where there are at least two. */
export function YearCharts({ unit }: { readonly unit: string }) {
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

  if (series.length < 2) return null;
  const most = Math.max(1, ...series.map(year => year.newReceived));
  const handled = series.map(year => year.outcomes.reduce((sum, kind) => sum + kind.count, 0));
  const mostHandled = Math.max(1, ...handled);
  return (
    <section>
      <h3 className={styles.text}>{compareWords.charts}</h3>
      <div className={styles.charts}>
        <figure className={styles.chart}>
          <figcaption>{compareWords.newRequests}</figcaption>
          {series.map(year => (
            <div key={year.year} className={styles.bar}>
              <span>{year.year}年</span>
              <span className={styles.track}>
                <span style={{ width: `${(year.newReceived / most) * 100}%`, background: shades[0] }} />
              </span>
              <span className={styles.value}>{year.newReceived}</span>
            </div>
          ))}
        </figure>
        <figure className={styles.chart}>
          <figcaption>{compareWords.outcomes}</figcaption>
          {series.map((year, index) => (
            <div key={year.year} className={styles.bar}>
              <span>{year.year}年</span>
              <span className={styles.track}>
                {year.outcomes.map((kind, at) => (
                  <span
                    key={kind.label}
                    title={`${kind.label} ${kind.count}`}
                    style={{ width: `${(kind.count / mostHandled) * 100}%`, background: shades[at] }}
                  />
                ))}
              </span>
              <span className={styles.value}>{handled[index]}</span>
            </div>
          ))}
          <p className={styles.legend}>
            {series[0]?.outcomes.map((kind, at) => (
              <span key={kind.label}>
                <span className={styles.key} style={{ background: shades[at] }} />
                {kind.label}
              </span>
            ))}
          </p>
        </figure>
      </div>
    </section>
  );
}
