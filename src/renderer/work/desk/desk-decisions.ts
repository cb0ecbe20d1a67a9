import type { DeskCollection, SettableState } from '../../../shared/county/desk/desk-collection.ts';
import type { DeskUnit } from '../../../shared/county/desk/desk-of.ts';
import { dayNow } from '../register/day-now.ts';
import type { Machine } from '../workbench.ts';

/** A change of what was decided; given to DeskSession.decide. */
export type Decision = (collection: DeskCollection) => DeskCollection;

/** Sets the state of a unit on a day (2025-01-20), today where none is given; undefined: as its report stands. */
export function setState(
  machine: Pick<Machine, 'now'>,
  unit: string,
  state: SettableState | undefined,
  day = dayNow(machine),
): Decision {
  const at = machine.now().toISOString();
  return collection => {
    const { [unit]: _before, ...others } = collection.states;
    return { ...collection, states: state ? { ...others, [unit]: { state, day, at } } : others };
  };
}

/** Says whose report a file is. */
export function assign(file: string, unit: string): Decision {
  return collection => ({ ...collection, assigned: { ...collection.assigned, [file]: unit } });
}

/** Takes one of a unit's reports; the others are put aside, and stay to be taken instead. */
export function choose({ reports, unused }: DeskUnit, file: string): Decision {
  const all = [...reports, ...unused].map(report => report.file.id);
  const others = all.filter(id => id !== file);
  return collection => {
    const before = collection.unused.filter(id => !all.includes(id));
    return { ...collection, unused: [...before, ...others] };
  };
}

/** Keeps the note to a unit as it was edited, and the words it was edited from; undefined: as it is generated. */
export function keepLetter(
  unit: string,
  letter: { readonly text: string; readonly from: string } | undefined,
): Decision {
  return collection => {
    const { [unit]: _before, ...others } = collection.letters;
    return { ...collection, letters: letter ? { ...others, [unit]: letter } : others };
  };
}
