import { useState } from 'react';
import type { Draft } from '../../../shared/report/draft.ts';
import { findReport, type ReportFound } from '../../../shared/review/find-report.ts';
import { isWorkedOn } from '../../../shared/review/proposals.ts';
import type { Returned } from '../../../shared/review/read-returned.ts';
import { host } from '../../platform/host.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { runJob } from '../../wiring/run-job.ts';
import { useReading } from './use-reading.ts';

/** A file that came back, as it was read. */
export interface ReturnedFile {
  readonly name: string;
  readonly returned: Returned;
  /** Whether the report was worked on between the file's going out and its being read. */
  readonly workedOn: boolean;
  /** Which report it is of, as far as that can be told. */
  readonly of: ReportFound;
}

interface ReturnedReading {
  readonly file: ReturnedFile | undefined;
  /** Why the last one could not be read. */
  readonly problem: string | undefined;
  readonly working: boolean;
  /** Asks for a file and reads it. */
  readonly choose: (draft: Draft) => Promise<void>;
}

/** The reading of a file that came back, off the screen's thread. */
export function useReturnedFile(): ReturnedReading {
  const [file, setFile] = useState<ReturnedFile>();
  const { problem, working, setProblem, read } = useReading();
  const choose = async (draft: Draft) => {
    const opened = await host.openFile('returned');
    if (opened.kind === 'failed') setProblem(opened.message);
    if (opened.kind !== 'opened') return;
    const { name, bytes } = opened;
    await read(async () => {
      const returned = await runJob('returned', { file: { name, bytes }, own: { cells: draft.cells } });
      setFile({ name, returned, workedOn: isWorkedOn(draft, returned), of: reportOf(returned, draft) });
    });
  };
  return { file, problem, working, choose };
}

function reportOf(returned: Returned, draft: Draft): ReportFound {
  const listed = useLibrary.getState().drafts.flatMap(each => (each.kind === 'draft' ? [each] : []));
  return findReport(returned, draft, listed);
}
