import { useEffect, useState } from 'react';
import type { DeskFile } from '../../../shared/county/desk/desk-file.ts';
import type { SourceBlock } from '../../../shared/import/source.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { deskBench } from '../../wiring/desk.ts';
import { runJob } from '../../wiring/run-job.ts';
import { readDeskReport, readDeskSource } from '../../work/desk/open-report.ts';
import { DocumentJobError } from '../../workers/documents.ts';

interface LookedAt {
  readonly draft?: Draft;
  /** The file's own words; empty where the file is a draft, which has none of its own. */
  readonly source?: readonly SourceBlock[];
  readonly problem?: string;
}

/** Reads a report of a collection and the file it came from. */
export function useLookedAt(file: DeskFile): LookedAt {
  const [looked, setLooked] = useState<LookedAt>({});
  useEffect(() => {
    let gone = false;
    const show = (more: LookedAt) => {
      if (!gone) setLooked(before => ({ ...before, ...more }));
    };
    void (async () => {
      const draft = await readDeskReport(deskBench(), file);
      if (draft.kind === 'failed') return show({ problem: draft.message });
      show({ draft: draft.draft });
      const source = await readDeskSource(deskBench(), file);
      if (source.kind === 'failed') return show({ problem: source.message });
      if (source.kind === 'draft') return;
      try {
        const { source: blocks } = await runJob('importFile', source);
        show({ source: blocks });
      } catch (error) {
        if (!(error instanceof DocumentJobError)) throw error;
        show({ problem: error.message });
      }
    })();
    return () => {
      gone = true;
    };
  }, [file]);
  return looked;
}
