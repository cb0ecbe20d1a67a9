import { useEffect, useMemo, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { changesBetween } from '../../../shared/history/changes.ts';
import { compareYears } from '../../../shared/history/compare-years.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { ChangedParagraphs } from '../../components/change-list.tsx';
import { ComparedTables } from '../../components/compared-tables.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { DraftSummary } from '../../database/drafts-contract.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { compareWith, useReport } from '../../stores/report-store.ts';
import { compareWords } from '../../text/compare.ts';
import { workbench } from '../../wiring/workbench.ts';
import { usableDraft } from '../../work/formats.ts';
import styles from './compare-dialog.module.css';
import { YearCharts } from './year-charts.tsx';

/** This report beside another one: every figure of both years, and what changed in the texts. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useReport(state => state.report?.draft);
  const last = useReport(state => state.report?.last);
  const listed = useLibrary(state => state.drafts);
  const [other, setOther] = useState<Draft | undefined>(last);

  const choices = listed.filter(
    (entry): entry is DraftSummary => entry.kind === 'draft' && entry.id !== draft?.id,
  );

  const choose = async (id: string) => {
    const chosen = usableDraft(await workbench().drafts.get(id));
    if (typeof chosen === 'string') showProblem(chosen);
    else setOther(chosen);
  };

  // A report of the year before, of the same unit, is what the continuity checks compare with from now on.
  useEffect(() => {
    if (draft && other && other.year === draft.year - 1 && other.unit === draft.unit) compareWith(other);
  }, [draft?.year, draft?.unit, other, draft]);

  if (!draft) return null;
  return (
    <Dialog title={commands.compare.label} width="wide" onClose={onClose}>
      <label className={styles.chooser}>
        {compareWords.with}
        <select value={other?.id ?? ''} onChange={event => void choose(event.target.value)}>
          <option value="" disabled>
            {compareWords.choose}
          </option>
          {choices.map(choice => (
            <option key={choice.id} value={choice.id}>
              {choice.unit} {choice.year}年
            </option>
          ))}
        </select>
      </label>
      {choices.length === 0 && <p>{compareWords.none}</p>}
      {other && <Comparison draft={draft} other={other} />}
    </Dialog>
  );
}

function Comparison({ draft, other }: { readonly draft: Draft; readonly other: Draft }) {
  const formats = useFormats(state => state.registry);
  const tables = useMemo(() => compareYears(draft, other, formats), [draft, other, formats]);
  const texts = useMemo(() => changesBetween(other, draft, formats).texts, [draft, other, formats]);
  return (
    <>
      <YearCharts unit={draft.unit} />
      <ComparedTables tables={tables} names={[`${draft.year}年`, `${other.year}年`]} />
      {texts.map(text => (
        <section key={text.text} className={styles.text}>
          <h3>{text.heading}</h3>
          <ChangedParagraphs paragraphs={text.paragraphs} />
        </section>
      ))}
    </>
  );
}
