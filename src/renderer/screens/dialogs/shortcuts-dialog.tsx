import { commands } from '../../../shared/commands/commands.ts';
import { Dialog } from '../../components/dialog.tsx';
import { shortcutGroups } from '../../text/shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

/** Every key and what it does. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={commands.shortcuts.label} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={styles.groups} tabIndex={0}>
        {shortcutGroups.map(({ name, lines }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl className={styles.keys}>
              {lines.map(({ keys, what }) => (
                <div key={what}>
                  <dt>{keys.join(' / ')}</dt>
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
