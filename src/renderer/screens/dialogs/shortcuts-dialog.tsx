import { Dialog } from '../../components/dialog.tsx';
import { shortcutWords } from '../../text/menu.ts';
import styles from './shortcuts-dialog.module.css';

/** Every key and what it does. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={shortcutWords.title} onClose={onClose}>
      <div className={styles.groups}>
        {shortcutWords.groups.map(group => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl className={styles.keys}>
              {group.keys.map(([key, what]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
