import { useEffect, useMemo } from 'react';
import { outlineOf } from '../../shared/document/outline.ts';
import { PrintedReport, printSheet } from '../components/printed-report.tsx';
import { usePrinting } from '../stores/print-job.ts';
import '../styles/document-faces.css';

/** The pages that are about to be printed. */
export function PrintView() {
  const job = usePrinting(state => state.job);
  const outline = useMemo(() => (job ? outlineOf(job.draft) : undefined), [job]);

  useEffect(() => {
    if (!job) return;
    const sheet = printSheet();
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    };
  }, [job]);

  useEffect(() => {
    if (!job) return;
    // Fonts named for the first time are looked up before the pages are taken.
    void document.fonts.ready.then(() => requestAnimationFrame(usePrinting.getState().ready));
  }, [job]);

  return job && outline ? <PrintedReport outline={outline} options={job.options} /> : null;
}
