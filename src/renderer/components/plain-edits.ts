import { type RefObject, useEffect, useRef } from 'react';

import { type LostInPaste, lostIn } from './lost-in-paste.ts';

/** Puts a text in at the caret; `lost`: what came with it and has no place in a plain text. */
type PutIn = (text: string, lost: readonly LostInPaste[]) => void;

/** Keeps an edit plain: formats and the browser's own undo are refused, what is put in loses its looks. */
function keepPlain(event: InputEvent, putIn: PutIn): void {
  if (event.inputType.startsWith('format') || event.inputType.startsWith('history')) {
    event.preventDefault();
  } else if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') {
    event.preventDefault();
    const given = event.dataTransfer;
    putIn(given?.getData('text/plain') ?? '', given ? lostIn(given) : []);
  } else if (event.inputType === 'insertLineBreak') {
    event.preventDefault();
    document.execCommand('insertParagraph');
  }
}

/** Lets only plain text and paragraphs into an editor. React's own `beforeinput` tells less than the browser's. */
export function usePlainEdits(root: RefObject<HTMLElement | null>, putIn: PutIn): void {
  const latest = useRef(putIn);
  latest.current = putIn;

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listen = (event: InputEvent) => keepPlain(event, latest.current);
    element.addEventListener('beforeinput', listen);
    return () => element.removeEventListener('beforeinput', listen);
  }, [root]);
}
