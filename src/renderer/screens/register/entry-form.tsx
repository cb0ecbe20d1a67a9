import { useMemo } from 'react';
import type { EntryChange } from '../../../shared/register/change-entry.ts';
import { yearOf } from '../../../shared/register/day.ts';
import { reasonWords, unknownYearInWords } from '../../../shared/register/deadline/deadline-words.ts';
import { channels } from '../../../shared/register/entry.ts';
import { gapsOf } from '../../../shared/register/gaps.ts';
import { countedAs } from '../../../shared/register/list/counted-as.ts';
import type { ListRow } from '../../../shared/register/list/list-rows.ts';
import { termsOf } from '../../../shared/register/list/terms.ts';
import { channelNames } from '../../../shared/register/sheet/entry-form.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { entryWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { machine } from '../../wiring/workbench.ts';
import { dayNow } from '../../work/register/day-now.ts';
import { changeEntry, changePerson, termsFor } from '../../work/register/register-edits.ts';
import { AskOutcome } from './ask-outcome.tsx';
import { DisputeFields } from './dispute-fields.tsx';
import { EntryBefore } from './entry-before.tsx';
import styles from './entry-form.module.css';
import { DayLine, Line, Pick } from './form-fields.tsx';
import { StopFields } from './stop-fields.tsx';

interface EntryFormProps {
  readonly row: ListRow;
  readonly namesHidden: boolean;
}

/** Everything of one request, in the order it comes about; each change is stored at once. */
export function EntryForm({ row, namesHidden }: EntryFormProps) {
  const { entry, person } = row;
  const change = (fields: EntryChange, key?: string) => changeEntry(registerBench(), entry.id, fields, key);
  const say = (field: 'no' | 'subject' | 'note') => (text: string) => {
    change({ [field]: text.trim() }, `form ${entry.id} ${field}`);
    return undefined;
  };
  const ask = (field: 'applicant' | 'contact') => (text: string) => {
    changePerson(entry.id, { [field]: text.trim() }, `form ${entry.id} ${field}`);
    return undefined;
  };
  const formats = useFormats(state => state.registry);
  const { outcomes } = termsFor(registerBench(), entry);
  const received = yearOf(entry.receivedOn ?? dayNow(machine));
  const { kinds } = useMemo(() => termsOf(received, formats), [received, formats]);
  return (
    <div className={styles.form}>
      <Standing row={row} />
      <Line label="编号" value={entry.no} onType={say('no')} live />
      <Line label="申请内容" value={entry.subject} onType={say('subject')} live />
      <DayLine label="收到日期" day={entry.receivedOn} onDay={receivedOn => change({ receivedOn })} />
      <Pick
        label="渠道"
        value={entry.channel}
        choices={channels.map(id => ({ id, label: channelNames[id] }))}
        onPick={id => change({ channel: channels.find(each => each === id) ?? entry.channel })}
      />
      <Pick
        label="申请人类别"
        value={entry.applicantKind}
        choices={kinds}
        onPick={applicantKind => change({ applicantKind })}
        optional
      />
      {!namesHidden && (
        <>
          <Line label="申请人" value={person?.applicant ?? ''} onType={ask('applicant')} live />
          <Line label={entryWords.contact} value={person?.contact ?? ''} onType={ask('contact')} live />
        </>
      )}
      <StopFields entry={entry} change={change} />
      <h3>答复</h3>
      <DayLine label="答复日期" day={entry.answeredOn} onDay={answeredOn => change({ answeredOn })} />
      <Pick
        label="办理结果"
        value={entry.outcome}
        choices={outcomes}
        onPick={outcome => change({ outcome })}
        optional
      />
      <AskOutcome entry={entry} change={change} />
      <DisputeFields entry={entry} change={change} />
      <h3>{entryWords.note}</h3>
      <Line label={entryWords.note} value={entry.note} onType={say('note')} live />
      <EntryBefore entry={entry} />
    </div>
  );
}

/** The days left in plain words with what they rest on, what is missing, and what the request counts as. */
function Standing({ row }: { readonly row: ListRow }) {
  const { entry, deadline, texts, state } = row;
  const formats = useFormats(known => known.registry);
  const counted = countedAs(entry, machine.now().getFullYear(), formats);
  const unknown = unknownYearInWords(deadline);
  const reasons = deadline.state === 'notReceived' ? [] : deadline.reasons;
  return (
    <section className={styles.standing} data-state={state}>
      <p className={styles.deadline}>
        {texts.deadline}
        {deadline.state === 'running' && `（${deadline.due} 到期）`}
      </p>
      {unknown && <p className={styles.note}>{unknown}</p>}
      <ul>
        {reasons.map(reason => (
          <li key={reason} className={styles.note}>
            {reasonWords[reason].says}（{reasonWords[reason].basis}）
          </li>
        ))}
      </ul>
      {gapsOf(entry, formats).map(({ message }) => (
        <p key={message} className={styles.gap}>
          ▲ {message}
        </p>
      ))}
      <p className={styles.note}>
        {counted
          ? `${entryWords.countedAs}：${counted.year} 年 ${counted.places.join('；')}`
          : entryWords.notCounted}
      </p>
    </section>
  );
}
