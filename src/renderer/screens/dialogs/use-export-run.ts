import { useState } from 'react';
import { exportWords } from '../../text/documents.ts';
import type { ExportResult } from '../../work/export-report.ts';
import { saveNow } from '../../work/save-now.ts';

interface ExportRun {
  readonly working: boolean;
  /** Of the last run; absent while one is under way. */
  readonly result: ExportResult | undefined;
  /** Stores what was typed, then makes the file. */
  readonly run: (make: () => Promise<ExportResult>) => Promise<void>;
}

/** The making of one file after the other; it always ends, with a result to show. */
export function useExportRun(): ExportRun {
  const [working, setWorking] = useState(false);
  const [result, setResult] = useState<ExportResult>();
  const run = async (make: () => Promise<ExportResult>) => {
    setWorking(true);
    setResult(undefined);
    try {
      await saveNow();
      setResult(await make());
    } catch {
      setResult({ kind: 'failed', message: exportWords.fault });
    } finally {
      setWorking(false);
    }
  };
  return { working, result, run };
}
