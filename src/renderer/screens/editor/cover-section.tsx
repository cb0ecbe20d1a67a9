import { type RefObject, useEffect, useRef } from 'react';
import { coverId } from '../../../shared/editing/section-id.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import { introductionId } from '../../../shared/formats/types.ts';
import { dateInChinese, isoDate, readDate } from '../../../shared/report/calendar-date.ts';
import { type Draft, reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { DatePicker } from '../../components/date-picker.tsx';
import { Field } from '../../components/field.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { useNavigation } from '../../stores/navigation-store.ts';
import { arrivedAt, changeIdentity, changeSignature, useReport } from '../../stores/report-store.ts';
import { coverName, editorWords } from '../../text/editor.ts';
import { formatWords } from '../../text/format.ts';
import styles from './cover-section.module.css';
import section from './section.module.css';
import { TextField } from './text-field.tsx';
import { YearField } from './year-field.tsx';

/** Whose report it is, for which year, the introduction, and who signs it when. */
export function CoverSection() {
  const draft = useReport(state => state.report?.draft);
  const format = useReport(state => state.report?.derived.format);
  const page = useRef<HTMLElement>(null);
  useVisits(page);
  if (!draft || !format) return null;
  return (
    <section ref={page} className={section.section} aria-label={coverName}>
      <h2 className={styles.title}>{reportTitle(draft)}</h2>
      <div className={styles.identity}>
        <Field
          label={editorWords.unit}
          value={draft.unit}
          note={editorWords.unitNote}
          onChange={event => changeIdentity({ unit: event.target.value })}
        />
        <YearField key={draft.year} year={draft.year} />
      </div>
      <FormatLine format={format} year={draft.year} />
      <h3 className={styles.part}>{editorWords.introduction}</h3>
      <TextField
        id={introductionId}
        label={editorWords.introduction}
        prompt={editorWords.introductionPrompt}
      />
      <SignatureFields signature={draft.signature} />
    </section>
  );
}

/** Puts the caret into the first field when the page is gone to as a whole, or the report was just made. */
function useVisits(page: RefObject<HTMLElement | null>): void {
  const visit = useReport(state => state.visit);
  const begins = useNavigation(({ screen }) => screen.kind === 'report' && screen.begins === true);
  const asked = visit?.focus && visit.section === coverId && !visit.text ? visit : undefined;
  useEffect(() => {
    const { current } = page;
    if (!current || !(begins || asked)) return;
    // Who is typing in another field of the page stays there.
    if (!current.contains(document.activeElement)) current.querySelector('input')?.focus();
    if (asked) arrivedAt(asked);
  }, [begins, asked, page]);
}

/** Who signs the report, and when. */
function SignatureFields({ signature }: Pick<Draft, 'signature'>) {
  const date = signature?.date ?? '';
  const calendarDate = readDate(date);
  return (
    <>
      <h3 className={styles.part}>{editorWords.signature}</h3>
      <div className={styles.identity}>
        <Field
          label={editorWords.organ}
          value={signature?.organ ?? ''}
          placeholder={editorWords.organPlaceholder}
          onChange={event => changeSignature({ organ: event.target.value })}
        />
        <Field
          label={editorWords.date}
          value={date}
          placeholder={editorWords.datePlaceholder}
          invalid={date !== '' && !calendarDate}
          note={
            date === ''
              ? undefined
              : calendarDate
                ? editorWords.dateShown(dateInChinese(calendarDate))
                : editorWords.dateWrong
          }
          beside={
            <DatePicker
              label={editorWords.pickDate}
              day={calendarDate ? isoDate(calendarDate) : ''}
              onPick={picked => changeSignature({ date: picked })}
            />
          }
          onChange={event => changeSignature({ date: event.target.value.trim() })}
          onBlur={() => {
            // However it was written, a draft keeps it in one way.
            if (calendarDate && isoDate(calendarDate) !== date)
              changeSignature({ date: isoDate(calendarDate) });
          }}
        />
      </div>
    </>
  );
}

/** The format the report is in, and where its year asks for another one, the way there. */
function FormatLine({ format, year }: { readonly format: Format; readonly year: number }) {
  const expected = useFormats(state => state.registry).forYear(year);
  const isOther = expected?.id !== format.id;
  return (
    <p className={isOther ? styles.otherFormat : styles.format}>
      {editorWords.formatOf(format.name, format.issuedAs)}{' '}
      {expected && isOther && (
        <Button look="small" onClick={() => openDialog({ kind: 'changeFormat', year })}>
          {formatWords.open(expected.name)}
        </Button>
      )}
    </p>
  );
}
