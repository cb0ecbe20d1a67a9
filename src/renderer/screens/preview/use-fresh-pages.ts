import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DocumentOptions } from '../../../shared/document/options.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { runJob } from '../../wiring/run-job.ts';
import { DocumentJobError } from '../../workers/documents.ts';
import { type DrawPages, pagesIn } from './docx-pages.ts';

/** How long typing must pause before the pages are made again, in ms. */
const pause = 400;

interface FreshPages {
  /** The pages show what is typed. */
  readonly fresh: boolean;
  /** Why they could not be made. */
  readonly problem: string | undefined;
}

/** Draws the pages of the open report's Word file into an element, again whenever typing pauses. */
export function useFreshPages(pages: RefObject<HTMLElement | null>): FreshPages {
  const draft = useReport(state => state.report?.draft);
  const { fonts, ownFaces, shading, digits } = useLibrary(state => state.settings);
  const [problem, setProblem] = useState<string>();
  const [fresh, setFresh] = useState(false);
  const draw = useRef<DrawPages>(undefined);

  useEffect(() => {
    if (!draft) return;
    let current = true;
    setFresh(false);
    const options: DocumentOptions = { fonts, ownFaces, shading, digits };
    const make = async () => {
      try {
        const bytes = await runJob('preview', { draft, options });
        if (!current || !pages.current) return;
        draw.current ??= pagesIn(pages.current);
        await draw.current(bytes, () => current);
        if (!current) return;
        setProblem(undefined);
        setFresh(true);
      } catch (error) {
        if (!(error instanceof DocumentJobError)) throw error;
        if (current) setProblem(error.message);
      }
    };
    const shown = pages.current?.shadowRoot?.hasChildNodes();
    const timer = setTimeout(() => void make(), shown ? pause : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, fonts, ownFaces, shading, digits, pages]);

  return { fresh, problem };
}
