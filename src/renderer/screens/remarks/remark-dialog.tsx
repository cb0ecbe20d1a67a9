import { type FormEvent, useId, useState } from 'react';
import { noteWhere } from '../../../shared/review/returned-comments.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { RemarkTask } from '../../stores/dialog-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { remarkWords } from '../../text/remarks.ts';
import { workbench } from '../../wiring/workbench.ts';
import { writeRemark } from '../../work/remarks.ts';
import { AuthorField } from '../dialogs/author-field.tsx';
import styles from '../dialogs/form.module.css';
import { useAuthor } from '../dialogs/use-author.ts';
import { placeHere } from './place-here.ts';

interface RemarkDialogProps {
  /** Absent: a new remark on what the user is at. */
  readonly task: RemarkTask | undefined;
  readonly onClose: () => void;
}

/** Asks for the words of a remark or a reply, and once for the name of who says them. */
export function RemarkDialog({ task: given, onClose }: RemarkDialogProps) {
  const draft = useReport(state => state.report?.draft);
  // Found before the dialog is shown and takes the focus.
  const [task] = useState(() => given ?? (draft && { kind: 'new' as const, on: placeHere(draft) }));
  const { name, setName, isGiven, keep } = useAuthor();
  const [text, setText] = useState(task?.kind === 'reword' ? task.text : '');
  const form = useId();
  if (!task || !draft) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || !isGiven) return;
    await keep();
    onClose();
    writeRemark(workbench(), task, text);
  };
  const where = task.kind === 'new' ? noteWhere(draft, task.on.place, formatsInUse()) : undefined;
  return (
    <Dialog
      title={titleOf(task)}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={form} disabled={text.trim() === '' || !isGiven}>
            {remarkWords.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={event => void submit(event)} noValidate>
        {where !== undefined && <p>{remarkWords.on(where)}</p>}
        <textarea
          data-first-focus
          rows={4}
          aria-label={remarkWords.text}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            const ends = event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing;
            if (ends) event.currentTarget.form?.requestSubmit();
          }}
        />
        <AuthorField name={name} onChange={setName} />
      </form>
    </Dialog>
  );
}

function titleOf({ kind }: RemarkTask): string {
  return kind === 'new'
    ? remarkWords.write
    : kind === 'reply'
      ? remarkWords.replyTitle
      : remarkWords.rewordTitle;
}
