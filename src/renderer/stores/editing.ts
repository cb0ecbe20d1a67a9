import { create } from 'zustand';

/** Whether a report is open in the editor, for those who need to know no more and must not load the editor. */
export const useEditing = create<{ readonly open: boolean }>(() => ({ open: false }));
