import { useEffect, useState } from 'react';
import type { Draft } from '../../../shared/report/draft.ts';
import { workbench } from '../../wiring/workbench.ts';
import { usableDraft } from '../../work/formats.ts';

interface StoredDraft {
  /** The last one that could be read. */
  readonly draft: Draft | undefined;
  /** What was wrong with the last one that could not be read. */
  readonly problem: string | undefined;
}

/** Reads a stored draft, and another one as soon as another is asked for. */
export function useStoredDraft(id: string): StoredDraft {
  const [draft, setDraft] = useState<Draft>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let wanted = true;
    void workbench()
      .drafts.get(id)
      .then(reading => {
        if (!wanted) return;
        const read = usableDraft(reading);
        if (typeof read === 'string') setProblem(read);
        else setDraft(read);
      });
    return () => {
      wanted = false;
    };
  }, [id]);

  return { draft, problem };
}
