import { useMemo, useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { facesFor } from '../../../shared/document/docx/faces.ts';
import type { MadeKind, ReviewCopy } from '../../../shared/document/make-file.ts';
import { missingCharacters } from '../../../shared/document/missing-characters.ts';
import type { DocumentOptions } from '../../../shared/document/options.ts';
import { outlineOf } from '../../../shared/document/outline.ts';
import type { OpenReport } from '../../../shared/editing/open-report.ts';
import { draftEnding } from '../../../shared/file-kinds.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { reviewNotes, withoutRemarks } from '../../../shared/review/remarks.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../platform/host.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { documentOptionsIn, useLibrary } from '../../stores/library-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { exportWords } from '../../text/documents.ts';
import { remarkWords } from '../../text/remarks.ts';
import { exportDesk } from '../../wiring/export-desk.ts';
import { library } from '../../wiring/library.ts';
import {
  copyAsHtml,
  exportReport,
  exportReviewCopy,
  printReport,
  savePdf,
} from '../../work/export-report.ts';
import { DocumentOptionsFields } from './document-options-fields.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import styles from './form.module.css';
import { TemplateExport } from './template-export.tsx';
import { UnfinishedFindings } from './unfinished-findings.tsx';
import { useExportRun } from './use-export-run.ts';

/** What still has problems, how the file shall look, and the file itself. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const report = useReport(state => state.report);
  const settings = useLibrary(state => state.settings);
  const [accepted, setAccepted] = useState(false);
  const { working, result, run } = useExportRun();
  if (!report) return null;

  const options = documentOptionsIn(settings);
  const { unfinished, warnings } = openFindings(report);
  const blocked = unfinished.length > 0 && !accepted;
  const exportAs = (kind: MadeKind) => run(() => exportReport(exportDesk, report.draft, kind, options));
  const saveDraft = (remarks: boolean) => {
    const draft = remarks ? report.draft : withoutRemarks(report.draft);
    return run(() => exportReport(exportDesk, draft, draftEnding, options));
  };

  return (
    <Dialog
      title={exportWords.title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={blocked || working} onClick={() => void exportAs('docx')}>
            {working ? exportWords.making : exportWords.word}
          </Button>
          <Button onClick={onClose}>{unfinished.length > 0 ? exportWords.backToFix : common.close}</Button>
        </>
      }
    >
      <div className={styles.form}>
        {unfinished.length === 0 ? (
          <p>✓ {exportWords.clean}</p>
        ) : (
          <UnfinishedFindings
            findings={unfinished}
            standing={report.derived.standing}
            accepted={accepted}
            onAccept={setAccepted}
            onClose={onClose}
          />
        )}
        {warnings > 0 && <p>▲ {exportWords.hasWarnings(warnings)}</p>}
        <DocumentOptionsFields options={options} onChange={changes => void library.changeSettings(changes)} />
        <MissingCharacters draft={report.draft} options={options} />
        <OtherKinds
          disabled={working}
          onExport={kind => void exportAs(kind)}
          remarks={report.draft.remarks?.length ?? 0}
          onDraft={remarks => void saveDraft(remarks)}
          onReview={() => void run(() => exportReviewCopy(exportDesk, reviewCopyOf(report, options)))}
          onCopy={() => void run(() => copyAsHtml(exportDesk, report.draft))}
          onPrint={() => void run(() => printReport(exportDesk, report.draft, options))}
          onPdf={() => void run(() => savePdf(exportDesk, report.draft, options))}
        />
        <TemplateExport draft={report.draft} disabled={working} run={run} />
        <ExportOutcome result={result} />
      </div>
    </Dialog>
  );
}

/** What is open: the errors and what is not filled in yet, and how many reminders. */
function openFindings({ shown }: OpenReport): {
  readonly unfinished: readonly Finding[];
  readonly warnings: number;
} {
  const open = shown.filter(finding => finding.acknowledged === undefined);
  return {
    unfinished: open.filter(finding => finding.severity === 'error'),
    warnings: open.filter(finding => finding.severity === 'warning').length,
  };
}

function reviewCopyOf({ draft, last, calculation }: OpenReport, options: DocumentOptions): ReviewCopy {
  return { draft, notes: reviewNotes(draft, last, calculation.formats), options };
}

/** The characters that the chosen fonts lack, with what stands in for them. */
function MissingCharacters({ draft, options }: { readonly draft: Draft; readonly options: DocumentOptions }) {
  const formats = useFormats(state => state.registry);
  const outline = useMemo(() => outlineOf(draft, formats), [draft, formats]);
  const missing = missingCharacters(outline, facesFor(options));
  if (missing.length === 0) return null;
  return (
    <ul className={styles.plainList}>
      {missing.map(({ face, characters, instead }) => (
        <li key={`${face} ${instead}`}>
          {instead === undefined
            ? exportWords.nowhere(characters.join(''))
            : exportWords.instead(face, characters.join(''), instead)}
        </li>
      ))}
    </ul>
  );
}

interface OtherKindsProps {
  readonly disabled: boolean;
  readonly onExport: (kind: 'html' | 'txt') => void;
  /** How many remarks the draft has. */
  readonly remarks: number;
  readonly onDraft: (withRemarks: boolean) => void;
  readonly onReview: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onPdf: () => void;
}

function OtherKinds({
  disabled,
  remarks,
  onExport,
  onDraft,
  onReview,
  onCopy,
  onPrint,
  onPdf,
}: OtherKindsProps) {
  const [withRemarks, setWithRemarks] = useState(true);
  return (
    <fieldset className={styles.choices}>
      <legend>{exportWords.others}</legend>
      <div className={styles.row}>
        <Button look="small" disabled={disabled} onClick={onReview} title={exportWords.reviewNote}>
          {exportWords.review}
        </Button>
        <Button look="small" disabled={disabled} onClick={onPrint}>
          {exportWords.print}
        </Button>
        {host.capabilities.pdf && (
          <Button look="small" disabled={disabled} onClick={onPdf}>
            {exportWords.pdf}
          </Button>
        )}
        <Button look="small" disabled={disabled} onClick={onCopy}>
          {exportWords.copyHtml}
        </Button>
        <Button look="small" disabled={disabled} onClick={() => onExport('html')}>
          {exportWords.html}
        </Button>
        <Button look="small" disabled={disabled} onClick={() => onExport('txt')}>
          {exportWords.text}
        </Button>
        <Button look="small" disabled={disabled} onClick={() => onDraft(withRemarks)}>
          {exportWords.draft}
        </Button>
      </div>
      {remarks > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withRemarks}
            onChange={event => setWithRemarks(event.target.checked)}
          />
          {remarkWords.withDraft(remarks)}
        </label>
      )}
    </fieldset>
  );
}
