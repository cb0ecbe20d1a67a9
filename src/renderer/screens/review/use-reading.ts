import { useState } from 'react';
import { DocumentJobError } from '../../workers/documents.ts';

interface Reading {
  /** Why the last one could not be read. */
  readonly problem: string | undefined;
  readonly working: boolean;
  readonly setProblem: (problem: string | undefined) => void;
  /** Reads something off the screen's thread; what cannot be read is a problem to show. */
  readonly read: (work: () => Promise<void>) => Promise<void>;
}

/** How the reading of a file stands. */
export function useReading(): Reading {
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);
  const read = async (work: () => Promise<void>) => {
    setWorking(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DocumentJobError)) throw error;
      setProblem(error.message);
    } finally {
      setWorking(false);
    }
  };
  return { problem, working, setProblem, read };
}
