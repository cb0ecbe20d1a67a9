import type { CellId } from '../../../shared/formats/types.ts';
import { helpOfCell } from '../../../shared/help/row-help.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { helpWords } from '../../text/help.ts';
import { RowHelpText } from './row-help-text.tsx';

interface RowHelpDialogProps {
  readonly cell: CellId;
  readonly onClose: () => void;
}

/** How the row of a cell is filled in: what is counted, what goes wrong, and the clauses word for word. */
export function RowHelpDialog({ cell, onClose }: RowHelpDialogProps) {
  const format = useReport(state => state.report?.derived.format);
  const found = format && helpOfCell(format, cell);
  if (!found) return null;
  return (
    <Dialog
      title={helpWords.rowTitle(found.title)}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={onClose}>
            {common.close}
          </Button>
          {found.table === format.questions?.table && (
            <Button onClick={() => openDialog({ kind: 'whichRow' })}>{helpWords.whichRow}</Button>
          )}
        </>
      }
    >
      <RowHelpText help={found.help} />
    </Dialog>
  );
}
