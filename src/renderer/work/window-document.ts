import type { DesktopApi, DocumentState } from '../../shared/desktop-api.ts';

/** Tells the host what the window holds, where it does not know it yet: saving comes round several times a second. */
export function createWindowDocument(host: Pick<DesktopApi, 'setDocument'>) {
  let told: DocumentState | undefined;
  return (title: string, unsaved: boolean): void => {
    if (told?.title === title && told.unsaved === unsaved) return;
    told = { title, unsaved };
    void host.setDocument(told);
  };
}
