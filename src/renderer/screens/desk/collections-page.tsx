import { useState } from 'react';
import type { DeskCollection } from '../../../shared/county/desk/desk-collection.ts';
import { Button } from '../../components/button.tsx';
import tables from '../../components/plain-table.module.css';
import { StepsCard } from '../../components/steps-card.tsx';
import { useDesk } from '../../stores/desk-store.ts';
import { showDesk } from '../../stores/navigation-store.ts';
import { deskWords } from '../../text/desk.ts';
import { momentWords } from '../../text/moments.ts';
import { deskBench } from '../../wiring/desk.ts';
import { binCollection } from '../../work/desk/collection-list.ts';
import styles from './collections-page.module.css';
import { NewCollectionDialog } from './new-collection-dialog.tsx';

/** The collections there are, or what they are for where there is none. */
export function CollectionsPage() {
  const collections = useDesk(state => state.collections);
  const [asking, setAsking] = useState(false);
  const here = collections?.filter(({ deletedAt }) => deletedAt === undefined) ?? [];
  const removed = collections?.filter(({ deletedAt }) => deletedAt !== undefined) ?? [];
  if (!collections) return <p>{deskWords.opening}</p>;
  const begin = (
    <Button look="primary" onClick={() => setAsking(true)}>
      ＋ {deskWords.begin}
    </Button>
  );
  return (
    <div className={styles.page}>
      {here.length === 0 ? (
        <StepsCard
          title={deskWords.emptyTitle}
          steps={deskWords.emptySteps}
          picture={() => null}
          actions={begin}
        >
          <p className={styles.local}>{deskWords.emptyLocal}</p>
        </StepsCard>
      ) : (
        <>
          <div>{begin}</div>
          <Collections collections={here} />
        </>
      )}
      {removed.length > 0 && (
        <details>
          <summary>{deskWords.removed}</summary>
          <ul className={styles.removed}>
            {removed.map(({ id, name }) => (
              <li key={id}>
                {name}
                <Button look="small" onClick={() => void binCollection(deskBench(), id, false)}>
                  {deskWords.restore}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asking && <NewCollectionDialog onClose={() => setAsking(false)} />}
    </div>
  );
}

function Collections({ collections }: { readonly collections: readonly DeskCollection[] }) {
  return (
    <table className={tables.table} aria-label={deskWords.listLabel}>
      <thead>
        <tr>
          {deskWords.listHead.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {collections.map(({ id, name, year, roster, updatedAt }) => (
          <tr key={id}>
            <td>
              <button type="button" className={styles.open} onClick={() => showDesk(id)}>
                {name}
              </button>
            </td>
            <td>{year}</td>
            <td>{deskWords.units(roster.length)}</td>
            <td>{momentWords.short(new Date(updatedAt))}</td>
            <td>
              <Button look="small" onClick={() => void binCollection(deskBench(), id, true)}>
                {deskWords.remove}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
