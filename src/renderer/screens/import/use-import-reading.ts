import { useEffect, useState } from 'react';
import { installedIn } from '../../../shared/formats/registry.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';
import { readGivenFile } from '../../platform/browser-files.ts';
import { host } from '../../platform/host.ts';
import type { IncomingFile } from '../../stores/dialog-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { DocumentJobError, runJob } from '../../workers/documents.ts';

interface ImportReading {
  /** What was recognised; absent until something was read. */
  readonly result: ImportResult | undefined;
  /** Why the last one could not be read. */
  readonly problem: string | undefined;
  readonly working: boolean;
  /** Reads a file that was given to the page. */
  readonly take: (file: File) => Promise<void>;
  readonly paste: (pasted: { readonly text: string; readonly html: string }) => Promise<void>;
  /** Asks for a file and reads it. */
  readonly choose: () => Promise<void>;
  /** Lets go of what was recognised. */
  readonly startAgain: () => void;
}

/** The reading of a report from a file or a paste; a file that was dropped on the window is read at once. */
export function useImportReading(dropped: IncomingFile | undefined): ImportReading {
  const [result, setResult] = useState<ImportResult>();
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);

  const read = async (job: () => Promise<ImportResult>) => {
    setWorking(true);
    setProblem(undefined);
    try {
      setResult(await job());
    } catch (error) {
      if (!(error instanceof DocumentJobError)) throw error;
      setProblem(error.message);
    } finally {
      setWorking(false);
    }
  };
  const readFile = ({ name, bytes }: IncomingFile) =>
    read(() => runJob('importFile', { name, bytes }, installedIn(formatsInUse())));

  // biome-ignore lint/correctness/useExhaustiveDependencies: each dropped file is read once
  useEffect(() => {
    if (dropped) void readFile(dropped);
  }, [dropped]);

  return {
    result,
    problem,
    working,
    take: async file => {
      const given = await readGivenFile(file);
      if (given.kind === 'failed') setProblem(given.message);
      else await readFile(given);
    },
    paste: pasted => read(() => runJob('importPaste', pasted, installedIn(formatsInUse()))),
    choose: async () => {
      const file = await host.openFile('report');
      if (file.kind === 'opened') await readFile(file);
      else if (file.kind === 'failed') setProblem(file.message);
    },
    startAgain: () => setResult(undefined),
  };
}
