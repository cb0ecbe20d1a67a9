import { useEffect, useState } from 'react';
import { wholeList } from '../../../shared/register/list/list-view.ts';
import { showRegister } from '../../stores/navigation-store.ts';
import { changeView } from '../../stores/register-view-store.ts';
import { common } from '../../text/common.ts';
import { registerWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { type UrgentOfUnit, urgentRequests } from '../../work/register/urgent-requests.ts';
import styles from './urgent-line.module.css';

/** Above the reports: how many requests are over their time or near its end, where there are any. */
export function UrgentLine() {
  const [urgent, setUrgent] = useState<readonly UrgentOfUnit[]>([]);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found = await urgentRequests(registerBench());
      if (!gone) setUrgent(found);
    };
    void read();
    const stop = registerBench().registers.onChanged(() => void read());
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return urgent.map(({ unit, over, near }) => (
    <p key={unit} className={styles.line} data-over={over > 0 || undefined}>
      <button
        type="button"
        onClick={() => {
          changeView({ ...wholeList, sort: 'urgency', state: 'unanswered' });
          showRegister(unit);
        }}
      >
        {over > 0 ? '✖' : '▲'} {unit || common.unnamedUnit} {registerWords.place}：
        {registerWords.urgent(over, near)}
      </button>
    </p>
  ));
}
