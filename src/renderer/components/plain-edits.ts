import { type RefObject, useEffect } from 'react';
import { insertPlainText } from './paper-content.ts';

/** Keeps an edit plain: formats and the browser's own undo are refused, what is put in loses its looks. */
function keepPlain(event: InputEvent): void {
  if (event.inputType.startsWith('format') || event.inputType.startsWith('history')) {
    event.preventDefault();
  } else if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') {
    event.preventDefault();
    insertPlainText(event.dataTransfer?.getData('text/plain') ?? '');
  } else if (event.inputType === 'insertLineBreak') {
    event.preventDefault();
    document.execCommand('insertParagraph');
  }
}

/** Lets only plain text and paragraphs into an editor. React's own `beforeinput` tells less than the browser's. */
export function usePlainEdits(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    element.addEventListener('beforeinput', keepPlain);
    return () => element.removeEventListener('beforeinput', keepPlain);
  }, [root]);
}
