import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { OpenDesk } from '../../stores/desk-store.ts';
import { showReport } from '../../stores/navigation-store.ts';
import { deskSumWords } from '../../text/desk.ts';
import { deskBench, deskSession } from '../../wiring/desk.ts';
import { saveSheets } from '../../work/desk/desk-output.ts';
import { type DeskSum, sumUp, takeSum } from '../../work/desk/desk-sum.ts';
import type { SummedUp } from '../../workers/desk-tasks.ts';
import { SumCells } from './sum-cells.tsx';
import styles from './sum-page.module.css';

type Summed = Extract<SummedUp, { kind: 'summed' }>;

/** The sum of the units: refused with reasons, or shown with what each figure is made of, and taken over. */
export function SumPage({ open }: { readonly open: OpenDesk }) {
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set());
  const [sum, setSum] = useState<DeskSum & { readonly of: OpenDesk }>();
  const [working, setWorking] = useState(false);
  const add = async (withFaults: boolean) => {
    setWorking(true);
    const added = await sumUp(deskBench(), open, excluded, withFaults);
    setWorking(false);
    setSum(added && { ...added, of: open });
  };
  const exclude = (name: string, isOut: boolean) => {
    const others = [...excluded].filter(each => each !== name);
    setExcluded(new Set(isOut ? [...others, name] : others));
    setSum(undefined);
  };
  // What came in or was decided since makes another sum.
  const shown = sum?.of.content === open.content ? sum : undefined;
  return (
    <div className={styles.page}>
      <p>{deskSumWords.intro}</p>
      <div className={styles.tools}>
        <Button look="primary" disabled={working} onClick={() => void add(false)}>
          {working ? deskSumWords.working : deskSumWords.sum}
        </Button>
        <Excluded open={open} excluded={excluded} onExclude={exclude} />
      </div>
      {shown?.result.kind === 'refused' && (
        <p role="alert" className={styles.refused}>
          ✖ {deskSumWords.refused}
          {shown.result.reason}
        </p>
      )}
      {shown?.result.kind === 'faulty' && (
        <Faults title={deskSumWords.faulty(shown.result.faults.length)} faults={shown.result.faults}>
          <Button onClick={() => void add(true)}>{deskSumWords.anyway}</Button>
        </Faults>
      )}
      {shown?.result.kind === 'summed' && <Shown open={open} sum={shown} result={shown.result} />}
    </div>
  );
}

interface ExcludedProps {
  readonly open: OpenDesk;
  readonly excluded: ReadonlySet<string>;
  readonly onExclude: (name: string, isOut: boolean) => void;
}

function Excluded({ open, excluded, onExclude }: ExcludedProps) {
  return (
    <>
      <select
        value=""
        aria-label={deskSumWords.choose}
        onChange={event => onExclude(event.target.value, true)}
      >
        <option value="" disabled>
          {deskSumWords.choosing}
        </option>
        {open.content.units
          .filter(({ unit, report }) => report && !excluded.has(unit.name))
          .map(({ unit: { name } }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
      </select>
      {excluded.size > 0 && deskSumWords.exclude}
      {[...excluded].map(name => (
        <Button key={name} look="small" onClick={() => onExclude(name, false)}>
          {name} ✕
        </Button>
      ))}
    </>
  );
}

function Faults({
  title,
  faults,
  children,
}: {
  readonly title: string;
  readonly faults: readonly string[];
  readonly children?: React.ReactNode;
}) {
  return (
    <section className={styles.faults}>
      <p>▲ {title}</p>
      <ul>
        {faults.map(fault => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

interface ShownProps {
  readonly open: OpenDesk;
  readonly sum: DeskSum;
  readonly result: Summed;
}

function Shown({ open, sum: { changes }, result }: ShownProps) {
  const { draft, faults, cells, account } = result;
  const takenInto = changes && open.collection.sum;
  const take = async () => {
    const id = await takeSum(deskBench(), deskSession(), draft);
    if (id !== undefined) showReport(id);
  };
  return (
    <>
      {faults.length > 0 && <Faults title={deskSumWords.taken(faults.length)} faults={faults} />}
      {changes && changes.length > 0 && (
        <section className={styles.faults}>
          <p>{deskSumWords.changes}</p>
          <ul>
            {changes.map(({ cell, before, after }) => (
              <li key={cell}>
                {deskSumWords.change(cells.find(each => each.cell === cell)?.place ?? cell, before, after)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.tools}>
        {changes?.length === 0 ? (
          <p>✓ {deskSumWords.same}</p>
        ) : (
          <Button look="primary" onClick={() => void take()}>
            {changes ? deskSumWords.renew(changes.length) : deskSumWords.take}
          </Button>
        )}
        {takenInto && <Button onClick={() => showReport(takenInto)}>{deskSumWords.open}</Button>}
        <Button
          onClick={() =>
            void saveSheets(deskBench(), deskSumWords.accountFile(open.collection.name), account)
          }
        >
          {deskSumWords.account}
        </Button>
      </div>
      <SumCells cells={cells} />
    </>
  );
}
