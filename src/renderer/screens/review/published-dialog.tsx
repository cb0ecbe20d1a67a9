import { useMemo } from 'react';
import type { Draft } from '../../../shared/report/draft.ts';
import { outsideWords } from '../../../shared/review/in-words.ts';
import { type Proposal, proposalsOf } from '../../../shared/review/proposals.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatsInUse } from '../../stores/formats-store.ts';
import { type PublishedReport, usePublished } from '../../stores/published-store.ts';
import { goTo, useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { editorWords } from '../../text/editor.ts';
import { publishedWords } from '../../text/review.ts';
import { placeOf } from '../../work/take-returned.ts';
import { PasteBox } from '../import/paste-box.tsx';
import { ChangedWords, OutsideList } from './proposal-list.tsx';
import styles from './review-dialog.module.css';
import { usePublishedReading } from './use-published-reading.ts';

/** 发布后核对: what the published report says otherwise, with the way to each place; nothing is changed here. */
export function PublishedDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useReport(state => state.report?.draft);
  const published = usePublished(state => state.published);
  if (!draft) return null;
  return published?.report === draft.id ? (
    <Differences draft={draft} published={published} onClose={onClose} />
  ) : (
    <Choice report={draft.id} onClose={onClose} />
  );
}

function Choice({ report, onClose }: { readonly report: string; readonly onClose: () => void }) {
  const { problem, working, choose, paste } = usePublishedReading(report);
  return (
    <Dialog
      title={publishedWords.title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={working} onClick={() => void choose()}>
            {working ? publishedWords.reading : publishedWords.choose}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p>{publishedWords.intro}</p>
      <PasteBox disabled={working} onRead={pasted => void paste(pasted)} />
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          ✖ {problem}
        </p>
      )}
    </Dialog>
  );
}

interface DifferencesProps {
  readonly draft: Draft;
  readonly published: PublishedReport;
  readonly onClose: () => void;
}

function Differences({ draft, published: { name, read }, onClose }: DifferencesProps) {
  const formats = formatsInUse();
  const proposals = useMemo(() => proposalsOf(draft, read, { formats }), [draft, read, formats]);
  const outside = useMemo(() => outsideWords(draft, read, formats), [draft, read, formats]);
  const show = (proposal: Proposal) => {
    onClose();
    goTo(placeOf(proposal));
  };
  return (
    <Dialog
      title={publishedWords.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => usePublished.setState({ published: undefined })}>
            {publishedWords.again}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p role="status">
        {proposals.length === 0 ? `✓ ${publishedWords.same}` : publishedWords.count(name, proposals.length)}
      </p>
      {proposals.length > 0 && (
        <ul className={styles.list}>
          {proposals.map(proposal => (
            <li key={proposal.key} className={styles.item}>
              <strong>{proposal.where}</strong>{' '}
              <Button look="small" onClick={() => show(proposal)}>
                {editorWords.locate}
              </Button>
              <ChangedWords proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      {proposals.length > 0 && <p className={styles.note}>{publishedWords.legend}</p>}
      <OutsideList title={publishedWords.outside} lines={outside} />
    </Dialog>
  );
}
