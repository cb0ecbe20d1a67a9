import { commands } from '../../../shared/commands/commands.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { settingsWords } from '../../text/settings.ts';
import { library } from '../../wiring/library.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { DocumentOptionsFields } from './document-options-fields.tsx';
import styles from './form.module.css';

/** How the screen and the Word file shall look. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useLibrary(state => state.settings);
  return (
    <Dialog title={commands.settings.label} onClose={onClose}>
      <div className={styles.form}>
        <ChoiceField
          label={settingsWords.textSize}
          value={String(settings.textSize)}
          choices={settingsWords.textSizes}
          onChange={size => void library.changeSettings({ textSize: Number(size) })}
        />
        <ChoiceField
          label={settingsWords.theme}
          value={settings.theme}
          choices={settingsWords.themes}
          onChange={theme => void library.changeSettings({ theme })}
        />
        <label>
          <input
            type="checkbox"
            checked={settings.highContrast}
            onChange={event => void library.changeSettings({ highContrast: event.target.checked })}
          />{' '}
          {settingsWords.highContrast}
        </label>
        <h3>{settingsWords.word}</h3>
        <DocumentOptionsFields
          options={settings}
          onChange={changes => void library.changeSettings(changes)}
        />
        <div>
          <CommandButton command="formats" />
        </div>
      </div>
    </Dialog>
  );
}
