import { useEffect } from 'react';
import { host } from '../platform/host.ts';
import { takeDraftFile } from '../stores/draft-files.ts';

/**
 * Takes in drafts that were double-clicked, and keeps a file dropped beside a place for it from replacing the
 * program in the window.
 */
export function IncomingFiles() {
  useEffect(() => {
    const refuse = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    const stop = host.onOpenFile(file => void takeDraftFile(file));
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
      stop();
    };
  }, []);
  return null;
}
