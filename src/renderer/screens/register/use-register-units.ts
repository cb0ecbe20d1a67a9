import { useEffect, useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useNavigation } from '../../stores/navigation-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import { registerBench } from '../../wiring/register.ts';

/**
 * The units a register can be of: those that have one, last changed first, and those that have reports. The one
 * that is open is the one chosen here, else the first.
 */
export function useRegisterUnits(ready: boolean) {
  const drafts = useLibrary(state => state.drafts);
  const [known, setKnown] = useState<readonly string[]>();
  const asked = useNavigation(({ screen }) => (screen.kind === 'register' ? screen.unit : undefined));
  const [chosen, setChosen] = useState(asked);

  useEffect(() => {
    if (!ready) return;
    void registerBench()
      .registers.list()
      .then(listed => {
        if (isFailure(listed)) useRegister.setState({ problem: listed.message });
        else setKnown(listed.map(({ unit }) => unit));
      });
  }, [ready]);

  if (known === undefined) return { units: [], unit: undefined, choose: setChosen };
  const ofReports = drafts.flatMap(draft => (draft.kind === 'draft' ? [draft.unit] : []));
  const units = [...new Set([...known, ...ofReports, ...(chosen === undefined ? [] : [chosen])])];
  return { units, unit: chosen ?? units[0] ?? '', choose: setChosen };
}
