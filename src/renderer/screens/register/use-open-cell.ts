import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OpenCell } from './sheet-list.tsx';

interface OpenCellParts {
  /** What stands in the cell: what cannot be read, where something was typed that cannot. */
  readonly shown: string;
  readonly isDerived: boolean;
  readonly onTell: (text: string) => void;
  readonly open: RefObject<OpenCell | undefined>;
  readonly takesFocus: RefObject<boolean>;
}

/** The box of the cell at hand: what was typed into it, what of that was told, and whether it is being edited. */
export function useOpenCell({ shown, isDerived, onTell, open, takesFocus }: OpenCellParts) {
  const input = useRef<HTMLInputElement>(null);
  /** What was typed of a choice so far; absent while none is being looked for. */
  const [looked, setLooked] = useState<string>();
  const told = useRef(shown);
  const editing = useRef(false);

  const tell = (value: string) => {
    told.current = value.trim();
    onTell(value);
  };
  const settle = () => {
    editing.current = false;
    setLooked(undefined);
  };
  const commit = () => {
    const value = input.current?.value ?? '';
    settle();
    if (!isDerived && value.trim() !== told.current.trim()) tell(value);
  };
  const write = (value: string) => {
    if (isDerived || !input.current) return;
    input.current.value = value;
    tell(value);
    settle();
    input.current.select();
  };
  const restore = () => {
    if (!input.current) return;
    input.current.value = shown;
    settle();
    input.current.select();
  };

  useLayoutEffect(() => {
    open.current = {
      commit,
      write,
      clear: () => write(''),
      get editing() {
        return editing.current;
      },
    };
  });
  useLayoutEffect(() => {
    if (takesFocus.current) {
      takesFocus.current = false;
      input.current?.focus({ preventScroll: true });
      input.current?.select();
    }
    return () => {
      open.current = undefined;
    };
  }, [open, takesFocus]);
  useShown(shown, told, input);

  return { input, looked, setLooked, editing, tell, commit, write, restore };
}

/** Something else than this box changed what stands here: undo, the form beside the list, another window. */
function useShown(shown: string, told: RefObject<string>, input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (!input.current || shown.trim() === told.current.trim()) return;
    told.current = shown;
    input.current.value = shown;
  }, [shown, told, input]);
}
