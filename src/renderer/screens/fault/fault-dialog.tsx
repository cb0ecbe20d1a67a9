import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { faultWords } from '../../text/fault.ts';
import { reopen } from '../../wiring/reopen.ts';
import { faultOf } from '../../work/escaped-errors.ts';

interface FaultDialogProps {
  readonly error: unknown;
  readonly onClose: () => void;
}

/** In the place of a dialog that cannot be drawn; the screen behind it goes on. */
export function FaultDialog({ error, onClose }: FaultDialogProps) {
  const { title, text } = faultOf(error);
  return (
    <Dialog
      title={title}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={() => void reopen()}>
            {faultWords.reopen}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p role="alert">{text}</p>
    </Dialog>
  );
}
