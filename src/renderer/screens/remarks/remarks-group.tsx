import { inPaperOrder } from '../../../shared/editing/remark-order.ts';
import type { Remark } from '../../../shared/report/remark.ts';
import { noteWhere } from '../../../shared/review/returned-comments.ts';
import { Button } from '../../components/button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';
import { momentWords } from '../../text/moments.ts';
import { remarkWords } from '../../text/remarks.ts';
import { workbench } from '../../wiring/workbench.ts';
import { locateRemark, settle, takeAway } from '../../work/remarks.ts';
import styles from './remarks-group.module.css';
import { useRemarks } from './use-remarks.ts';

/** What people said about the report, above what the program found; open ones first. */
export function RemarksGroup() {
  const remarks = useRemarks();
  const format = useReport(state => state.report?.derived.format);
  if (!format || remarks.length === 0) return null;
  const ordered = inPaperOrder(format, remarks);
  const open = ordered.filter(({ done }) => !done);
  return (
    <section className={styles.group} aria-label={remarkWords.group}>
      <h3>{remarkWords.count(open.length, remarks.length)}</h3>
      <ul>
        {[...open, ...ordered.filter(({ done }) => done)].map(remark => (
          <RemarkItem key={remark.id} remark={remark} />
        ))}
      </ul>
    </section>
  );
}

function RemarkItem({ remark }: { readonly remark: Remark }) {
  const { id, text, replies, done } = remark;
  return (
    <li className={styles.item} data-done={done !== undefined}>
      <p className={styles.where}>{whereOf(remark)}</p>
      <SaidLine said={remark} />
      {replies.map(reply => (
        <div key={reply.id} className={styles.reply}>
          <SaidLine said={reply} />
          <OwnButtons said={reply} />
        </div>
      ))}
      {done && <p className={styles.who}>✓ {remarkWords.settled(done.by, momentWords.recorded(done.at))}</p>}
      <div className={styles.actions}>
        <Button look="small" onClick={() => locateRemark(id)}>
          {editorWords.locate}
        </Button>
        <Button look="small" onClick={() => settle(workbench(), remark)}>
          {done ? remarkWords.reopen : remarkWords.settle}
        </Button>
        <Button look="small" onClick={() => openDialog({ kind: 'remark', task: { kind: 'reply', to: id } })}>
          {remarkWords.reply}
        </Button>
        <OwnButtons said={{ id, author: remark.author, text }} />
      </div>
    </li>
  );
}

function SaidLine({ said: { author, at, text } }: { readonly said: Pick<Remark, 'author' | 'at' | 'text'> }) {
  return (
    <>
      <p className={styles.words}>{text}</p>
      <p className={styles.who}>{`${author} ${momentWords.recorded(at)}`}</p>
    </>
  );
}

/** To change or take away what the user said; what others said stays. */
function OwnButtons({
  said: { id, author, text },
}: {
  readonly said: Pick<Remark, 'id' | 'author' | 'text'>;
}) {
  const own = useLibrary(state => state.settings.author);
  if (author !== own) return null;
  return (
    <>
      <Button look="small" onClick={() => openDialog({ kind: 'remark', task: { kind: 'reword', id, text } })}>
        {remarkWords.reword}
      </Button>
      <Button look="small" onClick={() => takeAway(id)}>
        {remarkWords.remove}
      </Button>
    </>
  );
}

/** Where a remark is, when it was last drawn. */
function whereOf({ place }: Remark): string {
  const draft = useReport.getState().report?.draft;
  return draft ? noteWhere(draft, place, formatsInUse()) : '';
}
