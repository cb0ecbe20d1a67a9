import { firstCellOf } from '../../../shared/help/row-help.ts';
import { goTo, useReport } from '../../stores/report-store.ts';
import { helpWords } from '../../text/help.ts';
import { RowQuestions } from './row-questions.tsx';

interface WhichRowDialogProps {
  readonly onClose: () => void;
}

/** The questions about one request, asked from the report: they lead to the row. */
export function WhichRowDialog({ onClose }: WhichRowDialogProps) {
  const format = useReport(state => state.report?.derived.format);
  const table = format?.questions?.table;
  if (!format || table === undefined) return null;
  const go = (row: string) => {
    const cell = firstCellOf(format, table, row);
    if (cell !== undefined) goTo({ section: table, cell });
  };
  return <RowQuestions format={format} take={{ label: helpWords.goToRow, run: go }} onClose={onClose} />;
}
