/**
 * Makes the open modal dialogs plain ones until the answer is called: what stands behind a modal dialog is inert,
 * and an inert page gets neither tags nor bookmarks in a PDF.
 */
export function withoutModals(): () => void {
  const focused = document.activeElement;
  const modals = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
  for (const dialog of modals) {
    dialog.close();
    dialog.show();
  }
  return () => {
    for (const dialog of modals.filter(each => each.isConnected && each.open)) {
      dialog.close();
      dialog.showModal();
    }
    if (modals.length > 0 && focused instanceof HTMLElement && focused.isConnected) focused.focus();
  };
}
