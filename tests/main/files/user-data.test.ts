import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localAppData, moveUserData } from '../../../src/main/files/user-data.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-user-data-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the program’s own data', () => {
  it('belongs to this computer on Windows, and lies where Electron says elsewhere', () => {
    const environment = { LOCALAPPDATA: 'C:/Users/u/AppData/Local' };
    const roaming = 'C:/Users/u/AppData/Roaming';
    expect(localAppData('win32', environment, roaming)).toBe('C:/Users/u/AppData/Local');
    expect(localAppData('win32', {}, roaming)).toBe(roaming);
    expect(localAppData('linux', environment, '/home/u/.config')).toBe('/home/u/.config');
  });

  it('is moved whole from where an older program kept it, once', () => {
    const [from, to] = [join(root, 'Roaming/nianbao'), join(root, 'Local/nianbao')];
    mkdirSync(join(from, 'session'), { recursive: true });
    writeFileSync(join(from, 'session/drafts'), '2222');
    expect(moveUserData(from, to)).toBe(to);
    expect(readFileSync(join(to, 'session/drafts'), 'utf8')).toBe('2222');
    expect(existsSync(from)).toBe(false);
    // What a server puts back later is left alone.
    mkdirSync(join(from, 'session'), { recursive: true });
    expect(moveUserData(from, to)).toBe(to);
    expect(readFileSync(join(to, 'session/drafts'), 'utf8')).toBe('2222');
  });

  it('is used where it lies when it cannot be moved, and made where it belongs when there is none', () => {
    const [from, to] = [join(root, 'Roaming/nianbao'), join(root, 'Local/nianbao')];
    expect(moveUserData(from, to)).toBe(to);
    mkdirSync(join(from, 'session'), { recursive: true });
    writeFileSync(join(root, 'Local'), 'a file where the folder should be');
    expect(moveUserData(from, to)).toBe(from);
    expect(existsSync(from)).toBe(true);
    rmSync(join(root, 'Local'));
    // Another part of the program has been there, and no drafts.
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, 'browser-host-secret'), 'x');
    expect(moveUserData(from, to)).toBe(from);
    expect(existsSync(join(from, 'session'))).toBe(true);
  });
});
