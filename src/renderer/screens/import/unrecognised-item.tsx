import type { Format } from '../../../shared/formats/compile.ts';
import { introductionId, type TextId } from '../../../shared/formats/types.ts';
import type { Unrecognised } from '../../../shared/import/import-result.ts';
import { editorWords } from '../../text/editor.ts';
import { importWords } from '../../text/import.ts';
import type { Placing } from '../../work/placed-import.ts';
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
  const choose = (value: string) => {
    if (value === 'nowhere' || value === 'row') onPlace({ kind: value });
    else onPlace({ kind: 'text', id: value });
  };
  return (
    <li>
      <button type="button" className={styles.quote} onClick={onLook}>
        “{item.text}”
      </button>
      <p>{item.reason}</p>
      <label>
        {importWords.placeText}{' '}
        <select
          value={placing.kind === 'text' ? placing.id : placing.kind}
          onChange={event => choose(event.target.value)}
        >
          <option value="nowhere">{importWords.placeNowhere}</option>
          {item.row && (
            <option value="row">{importWords.placeRow(rowName(format, item.row.table, item.row.row))}</option>
          )}
          {texts.map(text => (
            <option key={text.id} value={text.id}>
              {text.name}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

function rowName(format: Format, table: string, row: string): string {
  const cell = [...format.cells.values()].find(
    candidate => candidate.table === table && candidate.row === row,
  );
  return cell?.rowName ?? row;
}
