import type { ReactNode } from 'react';
import { changedPart, type EntryChange, type PartChange } from '../../../shared/register/change-entry.ts';
import { consulted, type RequestEntry } from '../../../shared/register/entry.ts';
import { Button } from '../../components/button.tsx';
import { entryWords } from '../../text/register.ts';
import { machine } from '../../wiring/workbench.ts';
import { dayNow } from '../../work/register/day-now.ts';
import styles from './entry-form.module.css';
import { DayLine, Line, Pick } from './form-fields.tsx';
import { FormGroup } from './form-group.tsx';

interface StopFieldsProps {
  readonly entry: RequestEntry;
  readonly change: (fields: EntryChange) => void;
}

/** What stops the clock or moves it: corrections, opinions asked for, an extension, a fee. */
export function StopFields({ entry, change }: StopFieldsProps) {
  return (
    <>
      <CorrectionFields entry={entry} change={change} />
      <ConsultationFields entry={entry} change={change} />
      <ExtensionFields entry={entry} change={change} />
      <FeeFields entry={entry} change={change} />
      <Adding entry={entry} change={change} />
    </>
  );
}

/** 补正, as often as it was asked for. */
function CorrectionFields({ entry: { corrections }, change }: StopFieldsProps) {
  return (
    <Repeated
      name={entryWords.correction}
      parts={corrections}
      onParts={next => change({ corrections: next })}
      fieldsOf={({ askedOn, madeOn }, put) => (
        <>
          <DayLine
            label={entryWords.askedOn}
            day={askedOn}
            needed
            onDay={day => day && put({ askedOn: day })}
          />
          <DayLine label={entryWords.madeOn} day={madeOn} onDay={day => put({ madeOn: day })} />
        </>
      )}
    />
  );
}

/** 征求意见, as often as somebody was asked. */
function ConsultationFields({ entry: { consultations }, change }: StopFieldsProps) {
  return (
    <Repeated
      name={entryWords.consultation}
      parts={consultations}
      onParts={next => change({ consultations: next })}
      fieldsOf={({ of, from, to }, put) => (
        <>
          <Pick
            label={entryWords.ofWhom}
            value={of}
            choices={consulted.map(id => ({ id, label: entryWords.whom[id] }))}
            onPick={id => put({ of: consulted.find(each => each === id) ?? of })}
          />
          <DayLine label={entryWords.from} day={from} needed onDay={day => day && put({ from: day })} />
          <DayLine label={entryWords.to} day={to} onDay={day => put({ to: day })} />
        </>
      )}
    />
  );
}

interface RepeatedProps<Part> {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly onParts: (parts: Part[]) => void;
  /** The fields of one of them, with what changes it. */
  readonly fieldsOf: (part: Part, put: (fields: PartChange<Part>) => void) => ReactNode;
}

/** Parts of which there may be several, each a group of fields to be changed or taken off. */
function Repeated<Part extends object>({ name, parts, onParts, fieldsOf }: RepeatedProps<Part>) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no names, and stand in their order
    <FormGroup key={index} name={name} onTakeOff={() => onParts(parts.toSpliced(index, 1))}>
      {fieldsOf(part, fields => onParts(parts.with(index, changedPart(part, fields))))}
    </FormGroup>
  ));
}

function ExtensionFields({ entry: { extension }, change }: StopFieldsProps) {
  if (!extension) return null;
  const put = (fields: PartChange<typeof extension>) => change({ extension: changedPart(extension, fields) });
  const takeDays = (text: string) => {
    const days = text.trim() === '' ? undefined : Number(text.trim());
    if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 20))
      return entryWords.daysWrong;
    put({ days });
    return undefined;
  };
  return (
    <FormGroup name={entryWords.extension} onTakeOff={() => change({ extension: undefined })}>
      <DayLine
        label={entryWords.noticeOn}
        day={extension.noticeOn}
        needed
        onDay={noticeOn => noticeOn && put({ noticeOn })}
      />
      <Line
        label={entryWords.days}
        value={extension.days === undefined ? '' : String(extension.days)}
        note={entryWords.daysNote}
        onType={takeDays}
      />
    </FormGroup>
  );
}

const amountForm = /^\d{1,9}(\.\d{1,2})?$/;

function FeeFields({ entry: { fee }, change }: StopFieldsProps) {
  if (!fee) return null;
  const put = (fields: PartChange<typeof fee>) => change({ fee: changedPart(fee, fields) });
  const takeAmount = (text: string) => {
    const amount = text.normalize('NFKC').trim().replace(/元$/, '').trim();
    if (amount !== '' && !amountForm.test(amount)) return entryWords.amountWrong;
    put({ amount: amount === '' ? undefined : amount });
    return undefined;
  };
  return (
    <FormGroup name={entryWords.fee} onTakeOff={() => change({ fee: undefined })}>
      <DayLine label={entryWords.feeNoticeOn} day={fee.noticeOn} onDay={noticeOn => put({ noticeOn })} />
      <Line label={entryWords.amount} value={fee.amount ?? ''} onType={takeAmount} />
      <DayLine label={entryWords.paidOn} day={fee.paidOn} onDay={paidOn => put({ paidOn })} />
    </FormGroup>
  );
}

/** Buttons that begin a part; its first day is today, to be changed. */
function Adding({ entry, change }: StopFieldsProps) {
  const { corrections, consultations, extension, fee } = entry;
  return (
    <div className={styles.adding}>
      <Button
        look="small"
        onClick={() => change({ corrections: [...corrections, { askedOn: dayNow(machine) }] })}
      >
        ＋ {entryWords.correction}
      </Button>
      <Button
        look="small"
        onClick={() =>
          change({ consultations: [...consultations, { of: 'thirdParty', from: dayNow(machine) }] })
        }
      >
        ＋ {entryWords.consultation}
      </Button>
      {!extension && (
        <Button look="small" onClick={() => change({ extension: { noticeOn: dayNow(machine) } })}>
          ＋ {entryWords.extension}
        </Button>
      )}
      {!fee && (
        <Button look="small" onClick={() => change({ fee: {} })}>
          ＋ {entryWords.fee}
        </Button>
      )}
    </div>
  );
}
