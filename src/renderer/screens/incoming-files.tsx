import { useEffect } from 'react';
import { host } from '../platform/host.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { takeDraftFile } from '../stores/draft-files.ts';

/** Takes in drafts that were double-clicked, and files dropped anywhere: a draft is opened, a report imported. */
export function IncomingFiles() {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      // Left to the browser, a dropped file would take the program's place in the window.
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void takeDropped(file);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    const stop = host.onOpenFile(file => void takeDraftFile(file));
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
      stop();
    };
  }, []);
  return null;
}

async function takeDropped(file: File): Promise<void> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(nianbao|json)$/i.test(name)) await takeDraftFile({ kind: 'opened', name, bytes });
  else openDialog({ kind: 'import', file: { name, bytes } });
}
