import { describe, expect, it } from 'vitest';
import { commandIds, commands, hostCommandIds, hostCommands } from '../../../src/shared/commands/commands.ts';
import { commandOfKey, keyName, programKeys } from '../../../src/shared/commands/keys.ts';
import { menuBar, menuLabel, moreMenu } from '../../../src/shared/commands/menus.ts';
import { isOffered, isPossible, type Situation } from '../../../src/shared/commands/needs.ts';

const all = [...commandIds.map(id => commands[id]), ...hostCommandIds.map(id => hostCommands[id])];
const pressed = (key: string, held: readonly ('ctrl' | 'meta' | 'shift')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
});

describe('the commands', () => {
  it('have a wording and a key each of their own', () => {
    const labels = all.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const keys = all.flatMap(command => command.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stand in the menu bar once each', () => {
    const placed = menuBar.flatMap(({ groups }) => groups.flat()).map(({ id }) => id);
    expect(placed.toSorted()).toEqual([...commandIds, ...hostCommandIds].toSorted());
  });

  it('are found by the key they are written with, whatever case the keyboard gives it', () => {
    expect(commandOfKey(pressed('s', ['ctrl']))).toBe('save');
    expect(commandOfKey(pressed('S', ['meta']))).toBe('save');
    expect(commandOfKey(pressed('Z', ['ctrl', 'shift']))).toBe('redo');
    expect(commandOfKey(pressed('z', ['ctrl']))).toBe('undo');
    expect(commandOfKey(pressed('F7', ['shift']))).toBe('previousFinding');
    expect(commandOfKey(pressed('F1'))).toBe('rowHelp');
    expect(commandOfKey(pressed('s'))).toBeUndefined();
    for (const id of commandIds) {
      for (const key of commands[id].keys ?? []) {
        const parts = key.split('+');
        const event = {
          key: parts.at(-1) ?? '',
          ctrlKey: parts.includes('Ctrl'),
          metaKey: false,
          shiftKey: parts.includes('Shift'),
        };
        expect(keyName(event)).toBe(key);
        expect(commandOfKey(event)).toBe(id);
      }
    }
  });

  it('are listed with every key they have', () => {
    expect(programKeys.flatMap(({ keys }) => keys)).toEqual(all.flatMap(({ keys }) => keys ?? []));
  });

  it('write … in menus where they ask first', () => {
    expect(menuLabel(commands.open)).toBe('打开草稿文件…');
    expect(menuLabel(commands.save)).toBe('立即保存');
  });
});

describe('the 更多 menus', () => {
  it('offer printing and a PDF of the open report, the PDF only where the host can make one', () => {
    const inElectron = moreMenu('report', command => isOffered(command, { pdf: true }));
    expect(inElectron.flat()).toEqual(expect.arrayContaining(['print', 'pdf', 'history', 'settings']));
    expect(inElectron[0]).toEqual(['save', 'pdf', 'picture', 'print']);
    const inBrowser = moreMenu('report', command => isOffered(command, { pdf: false })).flat();
    expect(inBrowser).toContain('print');
    expect(inBrowser).not.toContain('pdf');
  });

  it('of the list offer nothing that needs an open report', () => {
    const ids = moreMenu('library', () => true).flat();
    expect(ids).toContain('trash');
    for (const id of ids) expect(commands[id].needs).not.toContain('report');
  });
});

describe('what a command needs', () => {
  const nothing: Situation = {
    library: false,
    report: false,
    undo: false,
    redo: false,
    found: false,
    pdf: false,
  };

  it('keeps everything but help away while the library cannot be opened', () => {
    const possible = commandIds.filter(id => isPossible(commands[id], nothing));
    expect(possible).toEqual(['rowHelp', 'help', 'shortcuts', 'diagnostics', 'about']);
  });

  it('is a step to take back for 撤销, and something found for F7', () => {
    const editing = { ...nothing, library: true, report: true };
    expect(isPossible(commands.undo, editing)).toBe(false);
    expect(isPossible(commands.undo, { ...editing, undo: true })).toBe(true);
    expect(isPossible(commands.nextFinding, editing)).toBe(false);
    expect(isPossible(commands.nextFinding, { ...editing, found: true })).toBe(true);
    expect(isPossible(commands.export, { ...nothing, library: true })).toBe(false);
  });
});
