import type { Beside } from '../../../shared/editing/open-report.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
import { documentFigures } from '../../../shared/register/count/document-figures.ts';
import { registerFigures } from '../../../shared/register/count/register-figures.ts';
import { yearOf } from '../../../shared/register/day.ts';
import { gapsOf } from '../../../shared/register/gaps.ts';
import { derivedOf } from '../../../shared/register/in-report/derived.ts';
import { mismatches } from '../../../shared/register/in-report/mismatches.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import type { RegisterContent, RegistersRepository } from '../../database/registers-contract.ts';
import { type BehindReport, useBehindReport } from '../../stores/behind-report.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { placeBeside, useReport } from '../../stores/report-store.ts';
import { registerOfUnit } from './register-of-unit.ts';

type OfReport = Pick<Draft, 'unit' | 'year' | 'format'>;

/** Whether a list was kept by a year: it holds something of that year or before. */
function isKept(days: readonly (string | undefined)[], year: number): boolean {
  return days.some(day => day !== undefined && yearOf(day) <= year);
}

/** What a register says of a report's year; undefined where neither of its lists was kept by then. */
function behindReport(
  { entries, documents }: Pick<RegisterContent, 'entries' | 'documents'>,
  { year, format: formatId }: OfReport,
  formats: FormatRegistry,
): BehindReport | undefined {
  const format = formats.byId(formatId);
  const ofRequests = isKept(
    entries.map(({ receivedOn }) => receivedOn),
    year,
  );
  const ofDocuments = isKept(
    documents.map(({ issuedOn }) => issuedOn),
    year,
  );
  if (!ofRequests && !ofDocuments) return undefined;
  const requests = ofRequests ? registerFigures(entries, year, format, formats) : undefined;
  const counted = ofDocuments ? documentFigures(documents, year, format) : undefined;
  const leftOut = [
    ...(requests ? entries : [])
      .filter(entry => gapsOf(entry, formats).length > 0)
      .map(({ no, subject }) => no || subject),
    ...(counted ? documents : [])
      .filter(({ issuedOn }) => issuedOn === undefined)
      .map(({ number, title }) => number || title),
  ];
  return { requests, documents: counted, derived: derivedOf(requests, counted), leftOut };
}

/**
 * Keeps the register of its unit behind the open report: its figures are compared with it at every key, and it is
 * read anew when it changes, here or in another window. Returns how to stop.
 */
export function followRegister(registers: RegistersRepository): () => void {
  let read = '';
  let beside: Beside | undefined;

  const take = async (of: OfReport, key: string): Promise<void> => {
    const stored = await registerOfUnit(registers, of.unit);
    if (read !== key) return;
    // One that cannot be read says nothing here: opening it says why.
    const behind = stored.kind === 'register' ? behindReport(stored.content, of, formatsInUse()) : undefined;
    beside = behind && (calculation => mismatches(calculation, behind.derived));
    useBehindReport.setState({ behind });
    placeBeside(beside);
  };
  const follow = (again = false): void => {
    const draft = useReport.getState().report?.draft;
    const key = draft ? `${draft.unit} ${draft.year} ${draft.format}` : '';
    if (key === read && !again) {
      placeBeside(beside);
      return;
    }
    if (key !== read) beside = undefined;
    read = key;
    if (draft) void take(draft, key);
    else useBehindReport.setState({ behind: undefined });
  };

  const stopListening = useReport.subscribe((now, before) => {
    if (now.report !== before.report) follow();
  });
  const stopFollowing = registers.onChanged(() => follow(true));
  follow();
  return () => {
    stopListening();
    stopFollowing();
    read = '';
    useBehindReport.setState({ behind: undefined });
    placeBeside(undefined);
  };
}
