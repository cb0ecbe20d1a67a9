import { Button } from '../../components/button.tsx';
import { faultWords } from '../../text/fault.ts';
import { reopen } from '../../wiring/reopen.ts';
import { faultOf } from '../../work/escaped-errors.ts';

/** In the place of a part of a screen that cannot be drawn; the rest of it goes on. */
export function FaultNote({ error }: { readonly error: unknown }) {
  const { title, text } = faultOf(error);
  return (
    <div role="alert">
      <p>
        ✖ {title}
        {text}
      </p>
      <Button look="small" onClick={() => void reopen()}>
        {faultWords.reopen}
      </Button>
    </div>
  );
}
