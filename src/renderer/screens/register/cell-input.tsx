import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Choice } from '../../../shared/register/count/outcomes.ts';
import type { Column } from '../../../shared/register/list/columns.ts';
import type { ShownRow } from '../../../shared/register/list/shown-row.ts';
import { matching } from '../../../shared/register/list/typed-cell.ts';
import type { ListCell, WrongCell } from '../../stores/register-view-store.ts';
import { ChoicePopup } from './choice-popup.tsx';
import styles from './sheet-list.module.css';
import type { OpenCell } from './sheet-list.tsx';
import { useOpenCell } from './use-open-cell.ts';

interface CellInputProps {
  readonly row: ShownRow;
  readonly column: Column;
  readonly text: string;
  readonly fault: WrongCell | undefined;
  readonly choicesOf: (row: string, column: string) => readonly Choice[];
  readonly onType: (cell: ListCell, text: string) => void;
  readonly open: RefObject<OpenCell | undefined>;
  readonly takesFocus: RefObject<boolean>;
}

/**
 * The cell at hand. Words go into the register with every key; days and choices when the cell is left, as half of
 * one is none.
 */
export function CellInput({ row, column, text, fault, choicesOf, onType, open, takesFocus }: CellInputProps) {
  const list = useId();
  const [marked, setMarked] = useState(0);
  const isDerived = column.kind === 'derived';
  const onTell = (value: string) => onType({ row: row.id, column: column.id }, value);
  const box = useOpenCell({ shown: fault?.text ?? text, isDerived, onTell, open, takesFocus });
  const { input, looked, setLooked, editing, tell, commit, write } = box;
  const isChoice = column.kind === 'choice';
  const choices = isChoice && looked !== undefined ? matching(choicesOf(row.id, column.id), looked) : [];

  const beginEditing = () => {
    editing.current = true;
    if (!isChoice) return;
    setLooked('');
    setMarked(0);
  };
  const onChange = (value: string) => {
    editing.current = true;
    if (column.kind === 'text') tell(value);
    else setLooked(value);
    setMarked(0);
  };

  return (
    <>
      <input
        ref={input}
        className={styles.input}
        defaultValue={fault?.text ?? text}
        readOnly={isDerived}
        aria-label={column.label}
        aria-invalid={fault ? true : undefined}
        autoComplete="off"
        spellCheck={false}
        {...(isChoice ? comboboxOf(list, choices.length > 0 ? marked : undefined) : {})}
        onKeyDown={event => keyInCell(event, { ...box, choices, marked, setMarked, beginEditing })}
        onDoubleClick={beginEditing}
        onChange={event => onChange(event.target.value)}
        onBlur={commit}
      />
      {choices.length > 0 && (
        <ChoicePopup
          // Another list of choices has another size: it is placed anew.
          key={choices.length}
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

/** What tells others than the eye that a box has a list of choices, and which one is marked. */
function comboboxOf(list: string, marked: number | undefined) {
  const isOpen = marked !== undefined;
  return {
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-autocomplete': 'list',
    ...(isOpen ? { 'aria-controls': list, 'aria-activedescendant': `${list}-${marked}` } : {}),
  } as const;
}

interface CellKeys extends ReturnType<typeof useOpenCell> {
  readonly choices: readonly Choice[];
  readonly marked: number;
  readonly setMarked: (marked: number) => void;
  readonly beginEditing: () => void;
}

/** What a key does in the box itself; all others are the list's. */
function keyInCell(event: KeyboardEvent<HTMLInputElement>, keys: CellKeys): void {
  if (event.nativeEvent.isComposing) return;
  const { choices, marked, setMarked, looked, editing, write, restore, beginEditing } = keys;
  const { key, altKey, currentTarget } = event;
  const isOpen = choices.length > 0;
  if (key === 'F2' || (key === 'ArrowDown' && altKey)) {
    beginEditing();
    currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length);
  } else if (key === 'Escape' && editing.current) {
    restore();
  } else if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
    setMarked((marked + (key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length);
    event.stopPropagation();
  } else {
    const choice =
      isOpen && (key === 'Enter' || (key === 'Tab' && looked !== '')) ? choices[marked] : undefined;
    // The key goes on to the list, which moves to the next cell.
    if (choice) write(choice.label);
    return;
  }
  event.preventDefault();
}
