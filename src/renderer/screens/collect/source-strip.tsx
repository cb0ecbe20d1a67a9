import { useState } from 'react';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { sourcesOf, withSources } from '../../../shared/register/sources/draft-sources.ts';
import { type FigureSource, sourceInWords, withSource } from '../../../shared/register/sources/source.ts';
import { Button } from '../../components/button.tsx';
import { change, useReport } from '../../stores/report-store.ts';
import { collectWords } from '../../text/collect.ts';
import styles from './collect.module.css';
import { SourceFields } from './source-fields.tsx';

interface SourceStripProps {
  readonly table: TableId;
  /** The cell that has the focus. */
  readonly cell: CellId | undefined;
}

/** Below a table: where the figure of the cell at hand comes from, and how to say so. */
export function SourceStrip({ table, cell }: SourceStripProps) {
  const draft = useReport(state => state.report?.draft);
  const format = useReport(state => state.report?.derived.format);
  const [asking, setAsking] = useState(false);
  // The cell loses the focus to what is clicked here.
  const [last, setLast] = useState(cell);
  if (cell !== undefined && cell !== last) setLast(cell);
  const at = format?.cells.get(cell ?? last ?? '');
  if (!draft || !at || at.table !== table) return null;
  const known = sourcesOf(draft).get(at.id);
  const say = (source: FigureSource) => {
    setAsking(false);
    change(
      before => withSources(before, withSource(sourcesOf(before), source)),
      { section: table },
      undefined,
    );
  };
  return (
    <div className={styles.source}>
      {known && (
        <span>
          {collectWords.sourceOf(at.place)}：{sourceInWords(known)}
        </span>
      )}
      <Button look="small" onClick={() => setAsking(true)}>
        {known ? collectWords.change : collectWords.record}
      </Button>
      {asking && (
        <SourceFields
          title={collectWords.sourceOf(at.place)}
          source={known ?? blankSource(at.id, draft.cells[at.id])}
          onSay={say}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function blankSource(cell: CellId, figure: string | undefined): FigureSource {
  return { cell, from: '', who: '', note: '', ...(figure ? { figure } : {}) };
}
