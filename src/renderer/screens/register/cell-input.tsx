import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Choice } from '../../../shared/register/count/outcomes.ts';
import type { Column, ColumnId } from '../../../shared/register/list/columns.ts';
import type { ListRow } from '../../../shared/register/list/list-rows.ts';
import { matching } from '../../../shared/register/list/typed-cell.ts';
import type { ListCell, WrongCell } from '../../stores/register-view-store.ts';
import { ChoicePopup } from './choice-popup.tsx';
import styles from './request-list.module.css';
import type { OpenCell } from './request-list.tsx';

interface CellInputProps {
  readonly row: ListRow;
  readonly column: Column;
  readonly text: string;
  readonly fault: WrongCell | undefined;
  readonly choicesOf: (row: ListRow, column: ColumnId) => readonly Choice[];
  readonly onType: (cell: ListCell, text: string) => void;
  readonly open: RefObject<OpenCell | undefined>;
  readonly takesFocus: RefObject<boolean>;
}

/**
 * The cell at hand. Words go into the register with every key; days and choices when the cell is left, as half of
 * one is none.
 */
export function CellInput(props: CellInputProps) {
  const { row, column, text, fault, choicesOf, onType, open, takesFocus } = props;
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [marked, setMarked] = useState(0);
  const shown = fault?.text ?? text;
  const told = useRef(shown);
  const editing = useRef(false);
  const cell = { row: row.entry.id, column: column.id };
  const isDerived = column.kind === 'derived';
  const choices =
    column.kind === 'choice' && typed !== undefined ? matching(choicesOf(row, column.id), typed) : [];

  const tell = (value: string) => {
    told.current = value.trim();
    onType(cell, value);
  };
  const settle = () => {
    editing.current = false;
    setTyped(undefined);
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it becomes the cell at hand, and when it is no more
  useLayoutEffect(() => {
    if (takesFocus.current) {
      takesFocus.current = false;
      input.current?.focus({ preventScroll: true });
      input.current?.select();
    }
    return () => {
      open.current = undefined;
    };
  }, []);

  // Something else than this box changed what stands here: undo, the form beside the list, another window.
  useEffect(() => {
    if (!input.current || shown.trim() === told.current.trim()) return;
    told.current = shown;
    input.current.value = shown;
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'F2' || (event.key === 'ArrowDown' && event.altKey)) {
      editing.current = true;
      if (column.kind === 'choice') setTyped('');
      const end = event.currentTarget.value.length;
      event.currentTarget.setSelectionRange(end, end);
    } else if (event.key === 'Escape' && editing.current) {
      event.currentTarget.value = shown;
      settle();
      event.currentTarget.select();
    } else if (choices.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setMarked(at => (at + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length);
      event.stopPropagation();
    } else if (choices.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      const choice = choices[marked];
      if (choice && (typed !== '' || event.key === 'Enter')) write(choice.label);
      return;
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={input}
        className={styles.input}
        defaultValue={shown}
        readOnly={isDerived}
        aria-label={column.label}
        aria-invalid={fault ? true : undefined}
        autoComplete="off"
        spellCheck={false}
        {...(column.kind === 'choice'
          ? {
              role: 'combobox',
              'aria-expanded': choices.length > 0,
              'aria-controls': list,
              'aria-autocomplete': 'list',
              'aria-activedescendant': choices.length > 0 ? `${list}-${marked}` : undefined,
            }
          : {})}
        onKeyDown={onKeyDown}
        onDoubleClick={() => {
          editing.current = true;
          if (column.kind === 'choice') setTyped('');
        }}
        onChange={event => {
          editing.current = true;
          const { value } = event.target;
          if (column.kind === 'text') tell(value);
          else {
            setTyped(value);
            setMarked(0);
          }
        }}
        onBlur={commit}
      />
      {choices.length > 0 && (
        <ChoicePopup
          id={list}
          beside={input}
          choices={choices}
          marked={marked}
          onChoose={({ label }) => write(label)}
        />
      )}
    </>
  );
}
