import { commands } from '../../../shared/commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { DiagnosticsText } from '../fault/diagnostics-text.tsx';

/** What a colleague asks for where the program does not do what it should. */
export function DiagnosticsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={commands.diagnostics.label}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <DiagnosticsText />
    </Dialog>
  );
}
