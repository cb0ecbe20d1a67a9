import { changedPart, type EntryChange, type PartChange } from '../../../shared/register/change-entry.ts';
import { yearOf } from '../../../shared/register/day.ts';
import { type Dispute, newDispute, type RequestEntry } from '../../../shared/register/entry.ts';
import { termsOf } from '../../../shared/register/list/terms.ts';
import { Button } from '../../components/button.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { entryWords } from '../../text/register.ts';
import { machine } from '../../wiring/workbench.ts';
import { dayNow } from '../../work/register/day-now.ts';
import styles from './entry-form.module.css';
import { DayLine, Line, Pick } from './form-fields.tsx';
import { FormGroup } from './form-group.tsx';

interface DisputeFieldsProps {
  readonly entry: RequestEntry;
  readonly change: (fields: EntryChange, key?: string) => void;
}

/** The reviews and lawsuits over a request, as many as there were. */
export function DisputeFields({ entry, change }: DisputeFieldsProps) {
  const { disputes } = entry;
  const add = () => change({ disputes: [...disputes, newDispute(machine.newId())] });
  const put = (dispute: Dispute, fields: PartChange<Dispute>) => {
    const key = 'body' in fields ? `form ${entry.id} ${dispute.id}` : undefined;
    const next = changedPart(dispute, fields);
    change({ disputes: disputes.map(each => (each === dispute ? next : each)) }, key);
  };
  return (
    <>
      {disputes.map(dispute => (
        <FormGroup
          key={dispute.id}
          name={entryWords.disputes}
          onTakeOff={() => change({ disputes: disputes.filter(each => each !== dispute) })}
        >
          <OneDispute dispute={dispute} put={fields => put(dispute, fields)} />
        </FormGroup>
      ))}
      <div className={styles.adding}>
        <Button look="small" onClick={add}>
          ＋ {entryWords.disputes}
        </Button>
      </div>
    </>
  );
}

interface OneDisputeProps {
  readonly dispute: Dispute;
  readonly put: (fields: PartChange<Dispute>) => void;
}

function OneDispute({ dispute, put }: OneDisputeProps) {
  const formats = useFormats(state => state.registry);
  const year = yearOf(dispute.decidedOn ?? dayNow(machine));
  const kinds = termsOf(year, formats).disputes;
  const results = kinds.find(({ id }) => id === dispute.kind)?.outcomes ?? [];
  return (
    <>
      <Pick
        label={entryWords.disputeKind}
        value={dispute.kind}
        choices={kinds}
        onPick={kind => put({ kind, outcome: '' })}
        optional
      />
      <DayLine label={entryWords.filedOn} day={dispute.filedOn} onDay={filedOn => put({ filedOn })} />
      <DayLine label={entryWords.decidedOn} day={dispute.decidedOn} onDay={decidedOn => put({ decidedOn })} />
      <Pick
        label={entryWords.result}
        value={dispute.outcome}
        choices={results}
        onPick={outcome => put({ outcome })}
        optional
      />
      <Line
        label={entryWords.body}
        value={dispute.body}
        live
        onType={text => {
          put({ body: text.trim() });
          return undefined;
        }}
      />
    </>
  );
}
