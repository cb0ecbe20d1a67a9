import { type BarMenu, type BarPlace, barMenus, type Command, type MoreMenu, moreGroups } from './command.ts';
import {
  type CommandId,
  commandIds,
  commands,
  type HostCommandId,
  hostCommandIds,
  hostCommands,
} from './commands.ts';

/** A command's words in a menu: … where it asks before it does anything. */
export function menuLabel({ label, asks }: Command): string {
  return asks ? `${label}…` : label;
}

/** A command of the menu bar: one of the screens', or one of the host's own. */
export type BarItem =
  | { readonly by: 'screens'; readonly id: CommandId }
  | { readonly by: 'host'; readonly id: HostCommandId };

/** The menu bar: each menu with its groups, each group with its commands. */
export const menuBar: readonly {
  readonly menu: BarMenu;
  readonly label: string;
  readonly groups: readonly (readonly BarItem[])[];
}[] = (Object.keys(barMenus) as readonly BarMenu[]).map(menu => ({
  menu,
  label: barMenus[menu].label,
  groups: barMenus[menu].groups.map(group => itemsAt(`${menu}.${group}` as BarPlace)),
}));

function itemsAt(place: BarPlace): readonly BarItem[] {
  return [
    ...commandIds.filter(id => commands[id].bar === place).map((id): BarItem => ({ by: 'screens', id })),
    ...hostCommandIds.filter(id => hostCommands[id].bar === place).map((id): BarItem => ({ by: 'host', id })),
  ];
}

/** The 更多 menu of a screen, by groups; those that `offered` refuses (the host cannot do them) are left out. */
export function moreMenu(
  menu: MoreMenu,
  offered: (command: Command) => boolean,
): readonly (readonly CommandId[])[] {
  return moreGroups
    .map(group => commandIds.filter(id => commands[id].more?.[menu] === group && offered(commands[id])))
    .filter(ids => ids.length > 0);
}
