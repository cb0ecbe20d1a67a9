import { useState } from 'react';
import { host } from '../../platform/host.ts';
import { usePublished } from '../../stores/published-store.ts';
import { publishedWords } from '../../text/review.ts';
import { runJob } from '../../wiring/run-job.ts';
import type { DocumentJobs } from '../../workers/document-jobs.ts';
import { DocumentJobError } from '../../workers/documents.ts';

interface PublishedReading {
  /** Why the last one could not be read. */
  readonly problem: string | undefined;
  readonly working: boolean;
  /** Asks for a file and reads it. */
  readonly choose: () => Promise<void>;
  readonly paste: (pasted: { readonly text: string; readonly html: string }) => Promise<void>;
}

/** The reading of a published report, off the screen's thread, for the report of this id. */
export function usePublishedReading(report: string): PublishedReading {
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);
  const read = async (name: string, given: DocumentJobs['published']['argument']) => {
    setWorking(true);
    setProblem(undefined);
    try {
      usePublished.setState({ published: { report, name, read: await runJob('published', given) } });
    } catch (error) {
      if (!(error instanceof DocumentJobError)) throw error;
      setProblem(error.message);
    } finally {
      setWorking(false);
    }
  };
  const choose = async () => {
    const opened = await host.openFile('report');
    if (opened.kind === 'failed') setProblem(opened.message);
    if (opened.kind === 'opened') await read(opened.name, { name: opened.name, bytes: opened.bytes });
  };
  return { problem, working, choose, paste: pasted => read(publishedWords.pasted, pasted) };
}
