import type { ComponentProps } from 'react';
import type { MoreMenu as Menu } from '../../../shared/commands/command.ts';
import { commands } from '../../../shared/commands/commands.ts';
import { shownKey } from '../../../shared/commands/keys.ts';
import { menuLabel, moreMenu } from '../../../shared/commands/menus.ts';
import { isOffered } from '../../../shared/commands/needs.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { host } from '../../platform/host.ts';
import { common } from '../../text/common.ts';
import { runCommand } from '../../wiring/run-command.ts';

interface MoreMenuProps extends Pick<ComponentProps<typeof MenuButton>, 'look'> {
  readonly of: Menu;
}

/** What is not needed at every moment, of the open report or of the list of reports. */
export function MoreMenu({ of, look }: MoreMenuProps) {
  const groups = moreMenu(of, command => isOffered(command, host.capabilities)).map(ids =>
    ids.map(id => {
      const keys = shownKey(commands[id]);
      return {
        label: menuLabel(commands[id]),
        run: () => void runCommand(id),
        ...(keys === undefined ? {} : { keys }),
      };
    }),
  );
  return <MenuButton label={common.more} groups={groups} look={look ?? 'plain'} />;
}
