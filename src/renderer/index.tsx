import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { host } from './platform/host.ts';
import { FaultScreen } from './screens/fault/fault-screen.tsx';
import { Guarded } from './screens/fault/guarded.tsx';
import { followAddress } from './wiring/address.ts';
import { reopen } from './wiring/reopen.ts';
import { followEscapedErrors } from './work/escaped-errors.ts';
import { part } from './work/parts.ts';
import './styles/tokens.css';
import './styles/base.css';

followEscapedErrors(host, window, () => void reopen());
followAddress();

document.getElementById('not-started')?.remove();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Guarded instead={error => <FaultScreen error={error} />}>
        <App />
      </Guarded>
    </StrictMode>,
  );
}

const fetchLibrary = part(() => import('./wiring/library.ts'));

// After the first screen is drawn, which it is without it: a busy old PC would begin with it before.
requestAnimationFrame(() =>
  requestIdleCallback(
    async () => {
      const { startLibrary } = await fetchLibrary();
      await startLibrary();
    },
    { timeout: 100 },
  ),
);
