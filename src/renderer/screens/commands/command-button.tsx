import type { ComponentProps, ReactNode } from 'react';
import { type CommandId, commands } from '../../../shared/commands/commands.ts';
import { shownKey } from '../../../shared/commands/keys.ts';
import { Button } from '../../components/button.tsx';
import { runCommand } from '../../wiring/run-command.ts';

interface CommandButtonProps extends Omit<ComponentProps<typeof Button>, 'children' | 'onClick' | 'title'> {
  readonly command: CommandId;
  /** A sign before the command's words. */
  readonly mark?: ReactNode;
}

/** A button for a command: its words, its key as a hint, and what it does are the command's own. */
export function CommandButton({ command, mark, ...look }: CommandButtonProps) {
  const declared = commands[command];
  return (
    <Button {...look} title={shownKey(declared)} onClick={() => void runCommand(command)}>
      {mark && <>{mark} </>}
      {declared.label}
    </Button>
  );
}
