import type { ReactNode } from 'react';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { host } from '../../platform/host.ts';
import { logError } from '../../work/escaped-errors.ts';

interface GuardedProps {
  readonly children: ReactNode;
  readonly instead: (error: unknown) => ReactNode;
}

/** Draws something else in the place of what cannot be drawn, and logs that. */
export function Guarded(props: GuardedProps) {
  return <ErrorBoundary {...props} onError={error => logError(host, 'screen', error)} />;
}
