import { useMemo, useRef } from 'react';
import { type ListParts, type ListRow, listRows } from '../../../shared/register/list/list-rows.ts';
import { namesOf } from '../../../shared/register/list/terms.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import { useToday } from './use-today.ts';
import { useWorkCalendar } from './use-work-calendar.ts';

const none: readonly never[] = [];

/** The rows of the open register, made anew only where something in them changed, and what day it is. */
export function useListRows(): { readonly rows: readonly ListRow[]; readonly today: string } {
  const entries = useRegister(state => state.content?.entries ?? none);
  const people = useRegister(state => state.content?.people ?? none);
  const formats = useFormats(state => state.registry);
  const names = useMemo(() => namesOf(formats), [formats]);
  const calendar = useWorkCalendar();
  const today = useToday();
  const before = useRef<{ readonly parts: ListParts; readonly rows: readonly ListRow[] }>(undefined);
  const rows = useMemo(() => {
    const parts = { entries, people, calendar, today, names };
    const made = listRows(parts, before.current);
    before.current = { parts, rows: made };
    return made;
  }, [entries, people, calendar, today, names]);
  return { rows, today };
}
