import { showDesk, showLibrary, showRegister } from '../stores/navigation-store.ts';
import { placeWords } from '../text/places.ts';
import styles from './places.module.css';

/** The places of the program side by side; the one that is shown is marked. */
export function Places({ at }: { readonly at: 'library' | 'register' | 'desk' }) {
  const places = [
    { id: 'library', label: placeWords.reports, show: showLibrary },
    { id: 'register', label: placeWords.register, show: () => showRegister() },
    { id: 'desk', label: placeWords.desk, show: () => showDesk() },
  ] as const;
  return (
    <nav className={styles.places} aria-label={placeWords.places}>
      {places.map(({ id, label, show }) => (
        <button key={id} type="button" aria-current={id === at ? 'page' : undefined} onClick={show}>
          {label}
        </button>
      ))}
    </nav>
  );
}
