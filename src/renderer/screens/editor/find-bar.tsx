import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type Found,
  findInReport,
  nextAfterReplacing,
  replaceFound,
} from '../../../shared/editing/find-in-report.ts';
import type { SectionId } from '../../../shared/editing/section-id.ts';
import { Button } from '../../components/button.tsx';
import { closeFind, useFind } from '../../stores/find-store.ts';
import { showSection } from '../../stores/navigation-store.ts';
import { change, goTo, useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { common } from '../../text/common.ts';
import { findWords } from '../../text/editor.ts';
import styles from './find-bar.module.css';
import { clearFound, paintFound } from './paint-found.ts';

interface FindBarProps {
  readonly desk: RefObject<HTMLElement | null>;
  /** The page that is shown. */
  readonly section: SectionId;
}

/** Finds words and figures in the whole report, and replaces words of its texts. */
export function FindBar({ desk, section }: FindBarProps) {
  const { open, asked, words, replacement } = useFind();
  const replaces = open === 'replace';
  const { found, at, setAt, step } = useFound(words, !replaces, section);
  const atHand = found[at];
  const box = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it gets the focus again
  useLayoutEffect(() => box.current?.select(), [asked]);
  usePaintedMarks(desk, section, found, atHand);

  const leave = () => {
    closeFind();
    if (atHand) goTo(placeOf(atHand));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === box.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.bar} aria-label={findWords.bar} onKeyDown={onKeyDown}>
      <input
        ref={box}
        aria-label={findWords.find}
        placeholder={findWords.find}
        value={words}
        onChange={event => useFind.setState({ words: event.target.value })}
      />
      <span className={styles.count} role="status">
        {words.trim() === '' ? '' : atHand ? findWords.count(at + 1, found.length) : findWords.none}
      </span>
      <Button look="small" disabled={!atHand} onClick={() => step(-1)}>
        {findWords.previous}
      </Button>
      <Button look="small" disabled={!atHand} onClick={() => step(1)}>
        {findWords.next}
      </Button>
      {replaces && (
        <Replacing found={found} at={at} words={words} replacement={replacement} onReplaced={setAt} />
      )}
      <Button look="quiet" aria-label={common.close} onClick={leave}>
        ✕
      </Button>
    </search>
  );
}

/** What is found, and which of it is at hand: the first on the page that is shown, where something else is looked for. */
function useFound(words: string, tables: boolean, section: SectionId) {
  const report = useReport(state => state.report);
  const found = useMemo(
    () => (report ? findInReport(report, words.trim(), { tables }) : []),
    [report, words, tables],
  );
  const [chosen, setAt] = useState(0);
  const at = Math.min(chosen, Math.max(0, found.length - 1));
  const begin = useRef({ section, found });
  begin.current = { section, found };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew with other words, not on another page
  useEffect(() => {
    const here = begin.current.found.findIndex(each => each.section === begin.current.section);
    setAt(Math.max(0, here));
  }, [words, tables]);

  const step = (direction: 1 | -1) => {
    // What is at hand on another page is shown first.
    const by = found[at]?.section === section ? direction : 0;
    const next = found[(at + by + found.length) % found.length];
    if (!next) return;
    setAt(found.indexOf(next));
    showSection(next.section);
  };
  return { found, at, setAt, step };
}

/** Marks what is found on the page, as long as the bar is open. */
function usePaintedMarks(
  desk: RefObject<HTMLElement | null>,
  section: SectionId,
  found: readonly Found[],
  atHand: Found | undefined,
): void {
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    paintFound(
      element,
      found.filter(each => each.section === section),
      atHand,
    );
    return () => clearFound(element);
  }, [desk, section, found, atHand]);
}

interface ReplacingProps {
  readonly found: readonly Found[];
  readonly at: number;
  readonly words: string;
  readonly replacement: string;
  /** One was replaced: which is at hand now. */
  readonly onReplaced: (at: number) => void;
}

function Replacing({ found, at, words, replacement, onReplaced }: ReplacingProps) {
  const inTexts = found.filter(each => each.kind === 'words');
  const replaceOne = () => {
    const atHand = inTexts[at];
    if (!atHand) return;
    change(draft => replaceFound(draft, [atHand], replacement), placeOf(atHand), undefined);
    const { report } = useReport.getState();
    const now = report ? findInReport(report, words.trim(), { tables: false }) : [];
    const next = nextAfterReplacing(now, { at, replaced: atHand, replacement });
    onReplaced(next);
    showSection(now[next]?.section ?? atHand.section);
  };
  const replaceAll = () => {
    const [first] = inTexts;
    if (!first) return;
    change(draft => replaceFound(draft, inTexts, replacement), placeOf(first), undefined);
    showUndoable(findWords.replaced(inTexts.length));
  };
  return (
    <>
      <input
        aria-label={findWords.replacement}
        placeholder={findWords.replacement}
        value={replacement}
        onChange={event => useFind.setState({ replacement: event.target.value })}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) replaceOne();
        }}
      />
      <Button look="small" disabled={inTexts.length === 0} onClick={replaceOne}>
        {findWords.replaceOne}
      </Button>
      <Button look="small" disabled={inTexts.length === 0} onClick={replaceAll}>
        {findWords.replaceAll}
      </Button>
      <span className={styles.note}>{findWords.onlyTexts}</span>
    </>
  );
}

function placeOf(found: Found) {
  const { section } = found;
  if (found.kind === 'words') return { section, text: found };
  return found.cell === undefined ? { section } : { section, cell: found.cell };
}
