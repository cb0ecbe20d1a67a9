import { useState } from 'react';
import { useReport } from '../../stores/report-store.ts';
import { useSecondEntry } from '../../stores/second-entry-store.ts';
import type { VerificationRun } from '../../work/verification.ts';
import { EnteredTwiceList } from './entered-twice-list.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { SecondEntry } from './second-entry.tsx';
import { VerificationChoice } from './verification-choice.tsx';

/** 双人核对: what to go through and how, then that, then where two entries differ. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const report = useReport(state => state.report);
  const entered = useSecondEntry(state => state.entered);
  const [run, setRun] = useState<VerificationRun>();
  if (!report) return null;
  if (run?.report === report.draft.id) {
    return run.how === 'read-aloud' ? (
      <ReadAloud run={run} format={report.derived.format} onClose={onClose} />
    ) : (
      <SecondEntry
        run={run}
        format={report.derived.format}
        onCompared={() => setRun(undefined)}
        onClose={onClose}
      />
    );
  }
  return entered?.report === report.draft.id ? (
    <EnteredTwiceList entered={entered} values={report.derived.tables.values} onClose={onClose} />
  ) : (
    <VerificationChoice report={report} onStart={setRun} onClose={onClose} />
  );
}
