import { useMemo, useState } from 'react';
import type { Draft } from '../../../shared/report/draft.ts';
import { draftCounterpart } from '../../../shared/review/draft-counterpart.ts';
import type { ReportFound } from '../../../shared/review/find-report.ts';
import { outsideWords } from '../../../shared/review/in-words.ts';
import { type IncomingRemark, incomingRemarks } from '../../../shared/review/incoming-remarks.ts';
import { type Proposal, proposalsOf } from '../../../shared/review/proposals.ts';
import { returnedNotes } from '../../../shared/review/returned-comments.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { DraftBeside } from '../../stores/dialog-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { showReport } from '../../stores/navigation-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { remarkWords } from '../../text/remarks.ts';
import { reviewWords } from '../../text/review.ts';
import { workbench } from '../../wiring/workbench.ts';
import { takeRemarks } from '../../work/remarks.ts';
import { takeOver, takeOverAll } from '../../work/take-returned.ts';
import { OutsideList, ProposalList } from './proposal-list.tsx';
import { ReturnedNotes } from './returned-notes.tsx';
import styles from './review-dialog.module.css';
import { type ReturnedFile, useReturnedFile } from './use-returned-file.ts';

interface ReviewDialogProps {
  /** Another draft of the report, in the place of a file that is chosen. */
  readonly beside: DraftBeside | undefined;
  readonly onClose: () => void;
}

/** A file that came back: what was changed in it, one by one, and nothing taken over that was not asked for. */
export function ReviewDialog({ beside, onClose }: ReviewDialogProps) {
  const draft = useReport(state => state.report?.draft);
  const { file, problem, working, choose } = useReturnedFile();
  const [anyway, setAnyway] = useState(false);
  // The report that the other draft is of is still being opened.
  if (!draft || (beside && draft.id !== beside.report)) return null;
  if (beside) return <BesideDraft beside={beside} draft={draft} onClose={onClose} />;
  if (file && file.of.kind !== 'open' && !anyway) {
    return <OtherReport of={file.of} onAnyway={() => setAnyway(true)} onClose={onClose} />;
  }
  if (file) return <Proposals key={file.name} file={file} draft={draft} onClose={onClose} />;
  return (
    <Dialog
      title={reviewWords.title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={working} onClick={() => void choose(draft)}>
            {working ? reviewWords.reading : reviewWords.choose}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p>{reviewWords.intro}</p>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          ✖ {problem}
        </p>
      )}
    </Dialog>
  );
}

interface OtherReportProps {
  readonly of: Exclude<ReportFound, { readonly kind: 'open' }>;
  readonly onAnyway: () => void;
  readonly onClose: () => void;
}

/** Says that a file is of another report than the open one, or of none that can be told, before they are compared. */
function OtherReport({ of, onAnyway, onClose }: OtherReportProps) {
  const open = (id: string) => {
    onClose();
    showReport(id);
  };
  return (
    <Dialog
      title={reviewWords.title}
      onClose={onClose}
      actions={
        <>
          {of.kind === 'another' && (
            <Button look="primary" onClick={() => open(of.report.id)}>
              {reviewWords.openThat}
            </Button>
          )}
          <Button onClick={onAnyway}>{reviewWords.compareAnyway}</Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p role="alert">{of.message}</p>
      {of.kind === 'another' && <p className={styles.note}>{reviewWords.openThatNote}</p>}
    </Dialog>
  );
}

interface BesideDraftProps {
  readonly beside: DraftBeside;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** The differences from another draft; which cells both compute is told by the draft as it was at first. */
function BesideDraft({ beside, draft, onClose }: BesideDraftProps) {
  const [file] = useState<ReturnedFile>(() => ({
    name: beside.fileName,
    returned: draftCounterpart(beside.draft, draft, formatsInUse()),
    workedOn: false,
    of: { kind: 'open' },
  }));
  return <Proposals file={file} draft={draft} onClose={onClose} />;
}

/** What was decided of a proposal besides taking it; it is then no longer in the list. */
type Put = 'refused' | 'later';

function useProposals({ returned, workedOn }: ReturnedFile, draft: Draft) {
  const [put, setPut] = useState<ReadonlyMap<string, Put>>(new Map());
  const [at, setAt] = useState(0);
  const proposals = useMemo(
    () => proposalsOf(draft, returned, { workedOn, formats: formatsInUse() }),
    [draft, returned, workedOn],
  );
  const pending = proposals.filter(({ key }) => !put.has(key));
  const index = Math.min(at, pending.length - 1);
  const decide = (what: Put | 'take') => {
    const current = pending[index];
    if (!current) return;
    if (what === 'take') takeOver(current);
    else setPut(new Map([...put, [current.key, what]]));
  };
  const later = proposals.filter(({ key }) => put.get(key) === 'later').length;
  return { proposals, pending, index, later, setAt, decide };
}

interface ProposalsProps {
  readonly file: ReturnedFile;
  readonly draft: Draft;
  readonly onClose: () => void;
}

function Proposals({ file, draft, onClose }: ProposalsProps) {
  const { pending, index, later, setAt, decide } = useProposals(file, draft);
  const notes = useMemo(() => returnedNotes(draft, file.returned), [draft, file]);
  const incoming = useMemo(() => incomingRemarks(draft, notes), [draft, notes]);
  const outside = useMemo(() => outsideWords(draft, file.returned, formatsInUse()), [draft, file]);
  const [wasAny] = useState(pending.length > 0);
  const all = pending.filter(({ standing }: Proposal) => standing !== 'older').map(({ key }) => key);
  const none = pending.length === 0;
  return (
    <Dialog
      title={`${reviewWords.title}：${file.name}`}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={none} onClick={() => decide('take')}>
            {reviewWords.take}
          </Button>
          <Button disabled={none} onClick={() => decide('refused')}>
            {reviewWords.refuse}
          </Button>
          <Button disabled={none} onClick={() => decide('later')}>
            {reviewWords.later}
          </Button>
          <Button
            disabled={all.length === 0}
            onClick={() => takeOverAll(file.returned, new Set(all), file.workedOn)}
          >
            {reviewWords.takeAll}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p role="status">
        {none ? (wasAny ? reviewWords.done : reviewWords.same) : reviewWords.count(pending.length)}
      </p>
      {!none && <ProposalList proposals={pending} current={index} onMove={setAt} onDecide={decide} />}
      {!none && <p className={styles.note}>{reviewWords.keys}</p>}
      {later > 0 && <p className={styles.note}>{reviewWords.laterNote(later)}</p>}
      {all.length < pending.length && <p className={styles.note}>{reviewWords.older}</p>}
      <ReturnedNotes draft={draft} notes={notes} />
      <TakeRemarks incoming={incoming} known={notes.length} />
      <OutsideList title={reviewWords.outside} lines={outside} />
    </Dialog>
  );
}

interface TakeRemarksProps {
  readonly incoming: readonly IncomingRemark[];
  /** How many comments the file holds. */
  readonly known: number;
}

/** Takes over what the comments say that the draft does not have yet, as one step. */
function TakeRemarks({ incoming, known }: TakeRemarksProps) {
  if (known === 0) return null;
  if (incoming.length === 0) return <p className={styles.note}>{remarkWords.allKnown}</p>;
  return (
    <Button onClick={() => takeRemarks(workbench(), incoming)}>
      {remarkWords.takeOver(incoming.length)}
    </Button>
  );
}
