import { memo } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import { introductionId, type TextId } from '../../../shared/formats/types.ts';
import type { Unrecognised } from '../../../shared/import/import-result.ts';
import { editorWords } from '../../text/editor.ts';
import { importWords } from '../../text/import.ts';
import {
  cellsOfRow,
  figuresOf,
  type PlacedRow,
  type Placing,
  placedInRow,
} from '../../work/placed-import.ts';
import { FigurePlacing } from './figure-placing.tsx';
import styles from './import-review.module.css';

interface UnrecognisedItemProps {
  readonly item: Unrecognised;
  readonly format: Format;
  readonly placing: Placing;
  readonly onPlace: (placing: Placing) => void;
  readonly onLook: () => void;
}

/** A piece of the source that was put nowhere, with the places it can be put by hand. */
export function UnrecognisedItem({ item, format, placing, onPlace, onLook }: UnrecognisedItemProps) {
  const texts: readonly { id: TextId; name: string }[] = [
    { id: introductionId, name: editorWords.introduction },
    ...format.sections.flatMap(section =>
      section.kind === 'text' ? [{ id: section.id, name: section.short }] : [],
    ),
  ];
  const figures = figuresOf(item);
  const placed = placedRow(item, format, placing);
  const choose = (value: string) => {
    if (value === 'nowhere' || value === 'row') onPlace({ kind: value });
    else if (value.startsWith(rowMark)) {
      const [table = '', row = ''] = value.slice(rowMark.length).split('/');
      onPlace(placedInRow(item, format, table, row));
    } else onPlace({ kind: 'text', id: value });
  };
  return (
    <li>
      <button type="button" className={styles.quote} onClick={onLook}>
        “{item.text}”
      </button>
      <p>{item.reason}</p>
      <label>
        {importWords.placeText}{' '}
        <select value={optionOf(placing)} onChange={event => choose(event.target.value)}>
          <option value="nowhere">{importWords.placeNowhere}</option>
          {item.row && (
            <option value="row">{importWords.placeRow(rowName(format, item.row.table, item.row.row))}</option>
          )}
          {texts.map(text => (
            <option key={text.id} value={text.id}>
              {text.name}
            </option>
          ))}
          {figures.length > 0 && <RowOptions format={format} />}
        </select>
      </label>
      {placed && <FigurePlacing figures={figures} format={format} placed={placed} onPlace={onPlace} />}
    </li>
  );
}

/** What begins the value of a row in the list of places. */
const rowMark = 'row:';

function optionOf(placing: Placing): string {
  if (placing.kind === 'cells') return `${rowMark}${placing.table}/${placing.row}`;
  return placing.kind === 'text' ? placing.id : placing.kind;
}

/** Where the figures of a piece go that is placed as a row. */
function placedRow(item: Unrecognised, format: Format, placing: Placing): PlacedRow | undefined {
  if (placing.kind === 'cells') return placing;
  return placing.kind === 'row' && item.row
    ? placedInRow(item, format, item.row.table, item.row.row)
    : undefined;
}

/** Every row of every table of the format: a long list, made once for each piece and not with every move of the pointer. */
const RowOptions = memo(function RowOptions({ format }: { readonly format: Format }) {
  return format.sections.map(section => {
    if (section.kind !== 'table') return null;
    const cells = [...format.cells.values()].filter(cell => cell.table === section.id);
    return (
      <optgroup key={section.id} label={importWords.placeOther(section.short)}>
        {[...new Map(cells.map(cell => [cell.row, cell.rowName]))].map(([row, name]) => (
          <option key={row} value={`${rowMark}${section.id}/${row}`}>
            {name === '' ? section.short : name}
          </option>
        ))}
      </optgroup>
    );
  });
});

function rowName(format: Format, table: string, row: string): string {
  return cellsOfRow(format, table, row)[0]?.rowName ?? row;
}
