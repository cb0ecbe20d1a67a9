import { host } from '../platform/host.ts';

let told: { readonly title: string; readonly unsaved: boolean } | undefined;

/** Tells the host what the window holds, where it does not know it yet: saving comes round several times a second. */
export function setDocument(title: string, unsaved: boolean): void {
  if (told?.title === title && told.unsaved === unsaved) return;
  told = { title, unsaved };
  void host.setDocument(told);
}
