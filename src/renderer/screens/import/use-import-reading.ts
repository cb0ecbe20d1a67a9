import { useEffect, useState } from 'react';
import type { Failure, OpenedFile } from '../../../shared/desktop-api.ts';
import { isFailure } from '../../../shared/failure.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';
import { readGivenFile } from '../../platform/browser-files.ts';
import { host } from '../../platform/host.ts';
import type { IncomingFile } from '../../stores/dialog-store.ts';
import { importGivenFiles, importOpenedFiles } from '../../wiring/import-list.ts';
import { runJob } from '../../wiring/run-job.ts';
import { DocumentJobError } from '../../workers/documents.ts';

interface ImportReading {
  /** What was recognised; absent until something was read. */
  readonly result: ImportResult | undefined;
  /** Why the last one could not be read. */
  readonly problem: string | undefined;
  readonly working: boolean;
  /** Reads a file that was given to the page; several are imported one after another instead. */
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly paste: (pasted: { readonly text: string; readonly html: string }) => Promise<void>;
  /** Asks for one file or several, and reads them likewise. */
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
  const readFile = ({ name, bytes }: IncomingFile) => read(() => runJob('importFile', { name, bytes }));
  const readOne = async (file: OpenedFile | Failure) => {
    if (isFailure(file)) setProblem(file.message);
    else await readFile(file);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each dropped file is read once
  useEffect(() => {
    if (dropped) void readFile(dropped);
  }, [dropped]);

  return {
    result,
    problem,
    working,
    take: async files => {
      const [file] = files;
      if (files.length > 1) void importGivenFiles(files);
      else if (file) await readOne(await readGivenFile(file));
    },
    paste: pasted => read(() => runJob('importPaste', pasted)),
    choose: async () => {
      const files = await host.openFiles('report');
      if (isFailure(files)) return setProblem(files.message);
      if ('kind' in files) return;
      const [file] = files;
      if (files.length > 1) void importOpenedFiles(files);
      else if (file) await readOne(file);
    },
    startAgain: () => setResult(undefined),
  };
}
