import type { Beside } from '../../../shared/editing/open-report.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
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

/**
 * What a register says of a report's year; undefined where it was not kept by then: it holds nothing that came in
 * that year or before.
 */
function behindReport(
  content: Pick<RegisterContent, 'entries'>,
  { year, format }: OfReport,
  formats: FormatRegistry,
): BehindReport | undefined {
  const { entries } = content;
  const isKept = entries.some(({ receivedOn }) => receivedOn !== undefined && yearOf(receivedOn) <= year);
  if (!isKept) return undefined;
  const figures = registerFigures(entries, year, formats.byId(format), formats);
  const leftOut = entries
    .filter(entry => gapsOf(entry, formats).length > 0)
    .map(({ no, subject }) => no || subject);
  return { figures, derived: derivedOf(figures), leftOut };
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
