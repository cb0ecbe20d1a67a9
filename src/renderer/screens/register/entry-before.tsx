import { useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import { entrySchema, type RequestEntry } from '../../../shared/register/entry.ts';
import { Button } from '../../components/button.tsx';
import type { RowVersion } from '../../database/registers-contract.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { momentWords } from '../../text/moments.ts';
import { entryWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { changeEntry } from '../../work/register/register-edits.ts';
import styles from './entry-form.module.css';

/** The earlier states of an entry, each to be brought back; that is a step like any other. */
export function EntryBefore({ entry }: { readonly entry: RequestEntry }) {
  const [versions, setVersions] = useState<readonly RowVersion[]>();
  const read = async () => {
    const row = { table: 'entries', id: entry.id } as const;
    const found = await registerBench().registers.versions(entry.register, row);
    if (isFailure(found)) showProblem(found.message);
    else setVersions(found);
  };
  const bringBack = (value: RowVersion['value']) => {
    const before = entrySchema.parse(value);
    const { id: _id, register: _register, createdAt: _created, updatedAt: _updated, ...fields } = before;
    const gone = Object.fromEntries(
      Object.keys(entry).flatMap(key => (key in before ? [] : [[key, undefined]])),
    );
    changeEntry(registerBench(), entry.id, { ...gone, ...fields });
    setVersions(undefined);
  };
  return (
    <section className={styles.before}>
      <Button look="small" aria-expanded={versions !== undefined} onClick={() => void read()}>
        {entryWords.before}
      </Button>
      {versions?.length === 0 && <p className={styles.note}>{entryWords.noBefore}</p>}
      <ul>
        {versions?.map(({ sequence, at, value }) => (
          <li key={sequence}>
            <span>
              {momentWords.short(new Date(at))} {'subject' in value ? String(value.subject) : ''}
            </span>
            <Button look="small" onClick={() => bringBack(value)}>
              {entryWords.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
