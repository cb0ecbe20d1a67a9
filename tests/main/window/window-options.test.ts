import { describe, expect, it } from 'vitest';
import { getWindowOptions } from '../../../src/main/window/window-options.ts';
import { firstWindowState } from '../../../src/main/window/window-state.ts';

const state = firstWindowState({ x: 0, y: 0, width: 1920, height: 1040 });

describe('the window', () => {
  it('gives its page nothing a web page would not have', () => {
    const preferences = getWindowOptions(state, '/app/out/preload/index.cjs', false).webPreferences;
    expect(preferences).toEqual({
      preload: '/app/out/preload/index.cjs',
      devTools: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
  });
});
