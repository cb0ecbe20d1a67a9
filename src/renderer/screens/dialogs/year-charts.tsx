import type { ReactNode } from 'react';
import type { YearTotals } from '../../../shared/history/year-series.ts';
import { compareWords } from '../../text/compare.ts';
import styles from './compare-dialog.module.css';
import { useYears } from './use-years.ts';

/** Shades that stay apart in grey print as well. */
const shades = [1, 2, 3, 4, 5, 6].map(series => `var(--series-${series})`);

/** New requests and outcomes over all years of a unit, where there are at least two. */
export function YearCharts({ unit }: { readonly unit: string }) {
  const series = useYears(unit);
  if (series.length < 2) return null;
  return (
    <section>
      <h3 className={styles.text}>{compareWords.charts}</h3>
      <div className={styles.charts}>
        <NewRequestsChart series={series} />
        <OutcomesChart series={series} />
      </div>
    </section>
  );
}

interface ChartProps {
  readonly series: readonly YearTotals[];
}

function NewRequestsChart({ series }: ChartProps) {
  const most = Math.max(1, ...series.map(year => year.newReceived));
  return (
    <figure className={styles.chart}>
      <figcaption>{compareWords.newRequests}</figcaption>
      {series.map(({ year, newReceived }) => (
        <Bar key={year} year={year} value={newReceived}>
          <span style={{ width: share(newReceived, most), background: shades[0] }} />
        </Bar>
      ))}
    </figure>
  );
}

/** What the outcomes of a year come to together. */
const handledIn = ({ outcomes }: YearTotals) => outcomes.reduce((sum, kind) => sum + kind.count, 0);

function OutcomesChart({ series }: ChartProps) {
  const most = Math.max(1, ...series.map(handledIn));
  return (
    <figure className={styles.chart}>
      <figcaption>{compareWords.outcomes}</figcaption>
      {series.map(year => (
        <Bar key={year.year} year={year.year} value={handledIn(year)}>
          {year.outcomes.map((kind, at) => (
            <span
              key={kind.label}
              title={`${kind.label} ${kind.count}`}
              style={{ width: share(kind.count, most), background: shades[at] }}
            />
          ))}
        </Bar>
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
  );
}

const share = (count: number, most: number) => `${(count / most) * 100}%`;

interface BarProps {
  readonly year: number;
  readonly value: number;
  /** The pieces the bar is made of. */
  readonly children: ReactNode;
}

function Bar({ year, value, children }: BarProps) {
  return (
    <div className={styles.bar}>
      <span>{year}年</span>
      <span className={styles.track}>{children}</span>
      <span className={styles.value}>{value}</span>
    </div>
  );
}
