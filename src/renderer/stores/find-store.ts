import { create } from 'zustand';

interface FindState {
  /** Whether the bar for finding is open, and whether it replaces, too. */
  readonly open: 'find' | 'replace' | undefined;
  /** Counts how often it was asked for: each time its box gets the focus. */
  readonly asked: number;
  readonly words: string;
  readonly replacement: string;
}

export const useFind = create<FindState>(() => ({ open: undefined, asked: 0, words: '', replacement: '' }));

/** Opens the bar; `selected`: what is selected on the paper, which is then looked for. */
export function openFind(open: 'find' | 'replace', selected: string): void {
  const words = selected.trim();
  const isWanted = words !== '' && !/[\r\n\t]/.test(words);
  useFind.setState(({ asked, words: before }) => ({
    open,
    asked: asked + 1,
    words: isWanted ? words : before,
  }));
}

/** Closes the bar; what was looked for is kept for the next time. */
export const closeFind = () => useFind.setState({ open: undefined });
