import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../src/main/menu.ts';
import { contextMenuTemplate } from '../../src/main/window/context-menu.ts';
import { commandIds, hostCommandIds } from '../../src/shared/commands/commands.ts';

const heard: string[] = [];
const template = menuTemplate({
  command: command => heard.push(command),
  host: {
    'open-backup-folder': () => heard.push('open-backup-folder'),
    quit: () => heard.push('quit'),
    'zoom-in': () => heard.push('zoom-in'),
    'zoom-out': () => heard.push('zoom-out'),
    'zoom-reset': () => heard.push('zoom-reset'),
  },
});
const items = template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);

describe('the menu', () => {
  it('has every command once, and each says itself when chosen', () => {
    const ids = items.map(({ id }) => id).filter((id): id is string => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const command of [...commandIds, ...hostCommandIds]) {
      heard.length = 0;
      items.find(({ id }) => id === command)?.click?.({} as never, undefined, {} as never);
      expect(heard).toEqual([command]);
    }
  });

  it('is Chinese, and no two items share a key', () => {
    const labels = items.flatMap(({ label }) => label ?? []);
    for (const label of labels) expect(label).toMatch(/[\u4e00-\u9fff]/);
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['Ctrl+N', 'Ctrl+S', 'Ctrl+E', 'F7', 'Shift+F7', 'F1']));
  });

  it('leaves the keys of the screens to the screens', () => {
    const commands = new Set<string>(commandIds);
    const own = items.filter(({ id, accelerator }) => accelerator && commands.has(id ?? ''));
    expect(own.map(item => item.registerAccelerator)).toEqual(own.map(() => false));
  });
});

describe('the menu of a right click', () => {
  const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true } as never;
  const roles = (clicked: { readonly isEditable: boolean; readonly selectionText: string }) =>
    contextMenuTemplate({ ...clicked, editFlags }).flatMap(({ role }) => role ?? []);

  it('offers the clipboard where there is something to write in', () => {
    const all = ['cut', 'copy', 'paste', 'selectAll'];
    expect(roles({ isEditable: true, selectionText: '' })).toEqual(all);
    const [cut] = contextMenuTemplate({ isEditable: true, selectionText: '', editFlags });
    expect(cut).toMatchObject({ label: '剪切', enabled: false });
  });

  it('offers to copy what is selected elsewhere, and nothing where nothing is', () => {
    expect(roles({ isEditable: false, selectionText: '收到3件' })).toEqual(['copy']);
    expect(roles({ isEditable: false, selectionText: ' ' })).toEqual([]);
  });
});
