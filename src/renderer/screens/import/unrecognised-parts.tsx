import type { Format } from '../../../shared/formats/compile.ts';
import type { Unrecognised } from '../../../shared/import/import-result.ts';
import { importWords } from '../../text/import.ts';
import type { Placing } from '../../work/placed-import.ts';
import styles from './import-review.module.css';
import { UnrecognisedItem } from './unrecognised-item.tsx';

interface UnrecognisedPartsProps {
  readonly items: readonly Unrecognised[];
  readonly format: Format;
  readonly placings: ReadonlyMap<Unrecognised, Placing>;
  readonly onPlace: (placings: ReadonlyMap<Unrecognised, Placing>) => void;
  /** Asks to see a block of the source. */
  readonly onLook: (block: number) => void;
}

/** The words that were put nowhere, each to be placed by hand. */
export function UnrecognisedParts({ items, format, placings, onPlace, onLook }: UnrecognisedPartsProps) {
  return (
    <>
      <h3>{items.length === 0 ? importWords.allRecognised : importWords.unrecognised(items.length)}</h3>
      <ul className={styles.unrecognised}>
        {items.map(item => (
          <UnrecognisedItem
            key={`${item.block} ${item.text}`}
            item={item}
            format={format}
            placing={placings.get(item) ?? { kind: 'nowhere' }}
            onPlace={placing => onPlace(new Map(placings).set(item, placing))}
            onLook={() => onLook(item.block)}
          />
        ))}
      </ul>
    </>
  );
}
