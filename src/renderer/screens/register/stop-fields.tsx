import type { EntryChange } from '../../../shared/register/change-entry.ts';
import { consulted, type RequestEntry } from '../../../shared/register/entry.ts';
import { Button } from '../../components/button.tsx';
import { entryWords } from '../../text/register.ts';
import { machine } from '../../wiring/workbench.ts';
import { dayNow } from '../../work/register/day-now.ts';
import styles from './entry-form.module.css';
import { DayLine, Line, Pick } from './form-fields.tsx';

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
function CorrectionFields({ entry, change }: StopFieldsProps) {
  const { corrections } = entry;
  return (
    <>
      {corrections.map((correction, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no names, and stand in their order
        <fieldset key={index} className={styles.group}>
          <legend>{entryWords.correction}</legend>
          <DayLine
            label={entryWords.askedOn}
            day={correction.askedOn}
            needed
            onDay={askedOn =>
              askedOn && change({ corrections: corrections.with(index, { ...correction, askedOn }) })
            }
          />
          <DayLine
            label={entryWords.madeOn}
            day={correction.madeOn}
            onDay={madeOn =>
              change({ corrections: corrections.with(index, optional(correction, { madeOn })) })
            }
          />
          <TakeOff
            what={entryWords.correction}
            onClick={() => change({ corrections: corrections.toSpliced(index, 1) })}
          />
        </fieldset>
      ))}
    </>
  );
}

/** 征求意见, as often as somebody was asked. */
function ConsultationFields({ entry, change }: StopFieldsProps) {
  const { consultations } = entry;
  return (
    <>
      {consultations.map((consultation, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no names, and stand in their order
        <fieldset key={index} className={styles.group}>
          <legend>{entryWords.consultation}</legend>
          <Pick
            label={entryWords.ofWhom}
            value={consultation.of}
            choices={consulted.map(id => ({ id, label: entryWords.whom[id] }))}
            onPick={id => {
              const of = consulted.find(each => each === id) ?? consultation.of;
              change({ consultations: consultations.with(index, { ...consultation, of }) });
            }}
          />
          <DayLine
            label={entryWords.from}
            day={consultation.from}
            needed
            onDay={from =>
              from && change({ consultations: consultations.with(index, { ...consultation, from }) })
            }
          />
          <DayLine
            label={entryWords.to}
            day={consultation.to}
            onDay={to => change({ consultations: consultations.with(index, optional(consultation, { to })) })}
          />
          <TakeOff
            what={entryWords.consultation}
            onClick={() => change({ consultations: consultations.toSpliced(index, 1) })}
          />
        </fieldset>
      ))}
    </>
  );
}

/** A part with another value; undefined takes it out. */
function optional<Part extends object>(
  part: Part,
  change: { readonly [Key in keyof Part]?: Part[Key] | undefined },
): Part {
  const next: Record<string, unknown> = { ...part, ...change };
  for (const [key, value] of Object.entries(change)) if (value === undefined) delete next[key];
  return next as Part;
}

function ExtensionFields({ entry, change }: StopFieldsProps) {
  const { extension } = entry;
  if (!extension) return null;
  const takeDays = (text: string) => {
    const days = text.trim() === '' ? undefined : Number(text.trim());
    if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 20))
      return entryWords.daysWrong;
    change({ extension: optional(extension, { days }) });
    return undefined;
  };
  return (
    <fieldset className={styles.group}>
      <legend>{entryWords.extension}</legend>
      <DayLine
        label={entryWords.noticeOn}
        day={extension.noticeOn}
        needed
        onDay={noticeOn => noticeOn && change({ extension: { ...extension, noticeOn } })}
      />
      <Line
        label={entryWords.days}
        value={extension.days === undefined ? '' : String(extension.days)}
        note={entryWords.daysNote}
        onType={takeDays}
      />
      <TakeOff what={entryWords.extension} onClick={() => change({ extension: undefined })} />
    </fieldset>
  );
}

const amountForm = /^\d{1,9}(\.\d{1,2})?$/;

function FeeFields({ entry, change }: StopFieldsProps) {
  const { fee } = entry;
  if (!fee) return null;
  const takeAmount = (text: string) => {
    const amount = text.normalize('NFKC').trim().replace(/元$/, '').trim();
    if (amount !== '' && !amountForm.test(amount)) return entryWords.amountWrong;
    change({ fee: optional(fee, { amount: amount === '' ? undefined : amount }) });
    return undefined;
  };
  return (
    <fieldset className={styles.group}>
      <legend>{entryWords.fee}</legend>
      <DayLine
        label={entryWords.feeNoticeOn}
        day={fee.noticeOn}
        onDay={noticeOn => change({ fee: optional(fee, { noticeOn }) })}
      />
      <Line label={entryWords.amount} value={fee.amount ?? ''} onType={takeAmount} />
      <DayLine
        label={entryWords.paidOn}
        day={fee.paidOn}
        onDay={paidOn => change({ fee: optional(fee, { paidOn }) })}
      />
      <TakeOff what={entryWords.fee} onClick={() => change({ fee: undefined })} />
    </fieldset>
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

function TakeOff({ what, onClick }: { readonly what: string; readonly onClick: () => void }) {
  return (
    <Button look="small" onClick={onClick}>
      {entryWords.takeOff(what)}
    </Button>
  );
}
