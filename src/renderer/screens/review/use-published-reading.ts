import { host } from '../../platform/host.ts';
import { usePublished } from '../../stores/published-store.ts';
import { publishedWords } from '../../text/review.ts';
import { runJob } from '../../wiring/run-job.ts';
import type { DocumentJobs } from '../../workers/document-jobs.ts';
import { useReading } from './use-reading.ts';

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
  const { problem, working, setProblem, read: reading } = useReading();
  const read = (name: string, given: DocumentJobs['published']['argument']) =>
    reading(async () => {
      usePublished.setState({ published: { report, name, read: await runJob('published', given) } });
    });
  const choose = async () => {
    const opened = await host.openFile('report');
    if (opened.kind === 'failed') setProblem(opened.message);
    if (opened.kind === 'opened') await read(opened.name, { name: opened.name, bytes: opened.bytes });
  };
  return { problem, working, choose, paste: pasted => read(publishedWords.pasted, pasted) };
}
