import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followAddress } from './wiring/address.ts';
import './styles/tokens.css';
import './styles/base.css';

followAddress();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// After the first screen, which is drawn without it.
requestIdleCallback(
  async () => {
    const { startLibrary } = await import('./wiring/library.ts');
    await startLibrary();
  },
  { timeout: 100 },
);
