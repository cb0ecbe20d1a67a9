import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { importWords } from '../../text/import.ts';
import styles from './import-dialog.module.css';

interface PasteBoxProps {
  readonly disabled: boolean;
  readonly onRead: (pasted: { readonly text: string; readonly html: string }) => void;
}

/** Takes a report as text, or as the web page or Word text that it was copied from. */
export function PasteBox({ disabled, onRead }: PasteBoxProps) {
  const [text, setText] = useState('');
  return (
    <>
      <label className={styles.pasteLabel} htmlFor="paste-report">
        {importWords.pasteHere}
      </label>
      <textarea
        id="paste-report"
        className={styles.paste}
        rows={7}
        value={text}
        placeholder={importWords.pastePlaceholder}
        onChange={event => setText(event.target.value)}
        onPaste={event => {
          const html = event.clipboardData.getData('text/html');
          // A copied web page or Word text keeps its tables only in its HTML.
          if (!/<table[\s>]/i.test(html)) return;
          event.preventDefault();
          onRead({ text: event.clipboardData.getData('text/plain'), html });
        }}
      />
      <Button disabled={disabled || text.trim() === ''} onClick={() => onRead({ text, html: '' })}>
        {importWords.recognise}
      </Button>
    </>
  );
}
