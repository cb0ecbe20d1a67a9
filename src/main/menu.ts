import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commands, type HostCommandId, hostCommands } from '../shared/commands/commands.ts';
import { shownKey } from '../shared/commands/keys.ts';
import { type BarItem, menuBar, menuLabel } from '../shared/commands/menus.ts';

/** What the menu's items do: a command of the screens is passed on to them, the rest is the host's own. */
export interface MenuActions {
  readonly command: (command: CommandId) => void;
  readonly host: Readonly<Record<HostCommandId, () => void>>;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The clipboard's items: what they do depends on what has the focus, which Electron knows by itself. */
const clipboard: readonly MenuItemConstructorOptions[] = [
  { role: 'cut', label: '剪切' },
  { role: 'copy', label: '复制' },
  { role: 'paste', label: '粘贴' },
  { role: 'selectAll', label: '全选' },
];

/** The program's menu bar, as src/shared/commands declares it. */
export function menuTemplate(actions: MenuActions): MenuItemConstructorOptions[] {
  return menuBar.map(({ menu, label, groups }) => {
    const items = groups.map(group => group.map(item => itemFor(item, actions)));
    return { label, submenu: withLines(menu === 'edit' ? [...items, clipboard] : items) };
  });
}

function withLines(groups: readonly (readonly MenuItemConstructorOptions[])[]): MenuItemConstructorOptions[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

/**
 * A key beside a command of the screens is only shown here: the screens listen for it themselves, so that it
 * means the same in Electron and in a browser and is never acted on twice.
 */
function itemFor(item: BarItem, actions: MenuActions): MenuItemConstructorOptions {
  const { id, by } = item;
  const command = item.by === 'host' ? hostCommands[item.id] : commands[item.id];
  const key = shownKey(command);
  return {
    id,
    label: menuLabel(command),
    click: () => (item.by === 'host' ? actions.host[item.id]() : actions.command(item.id)),
    ...(key === undefined ? {} : { accelerator: key, registerAccelerator: by === 'host' }),
  };
}
