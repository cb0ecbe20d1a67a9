import { useEffect } from 'react';
import { useLibrary } from '../../stores/library-store.ts';
import { registerBench } from '../../wiring/register.ts';
import { followRegister } from '../../work/register/behind-report.ts';

/** Keeps the register of its unit behind the report that is open. */
export function FollowRegister() {
  const ready = useLibrary(state => state.status.kind === 'ready');
  useEffect(() => (ready ? followRegister(registerBench().registers) : undefined), [ready]);
  return null;
}
