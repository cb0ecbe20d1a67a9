import { type Ref, type RefObject, useImperativeHandle, useRef } from 'react';
import { editBetween, offsetAfter } from '../../shared/report/text-edit.ts';
import type { LostInPaste } from './lost-in-paste.ts';
import {
  insertPlainText,
  isParagraphs,
  readParagraphs,
  repairParagraphs,
  writeParagraphs,
} from './paper-content.ts';
import styles from './paper-editor.module.css';
import { drawBars, drawMarks, flashStretch, markAt, type TextMark, useDrawnMarks } from './paper-marks.ts';
import { usePlainEdits } from './plain-edits.ts';
import { caretOffset, offsetAtPoint, placeCaret } from './text-offsets.ts';

export interface PaperEditorHandle {
  /** Shows a text that was not typed here; what is being composed is left alone. */
  show(text: string): void;
  /**
   * Shows a stretch of the text: the caret stands before it, and it stands out for a moment. Nothing is selected, as
   * the next key would take it away.
   */
  reveal(start: number, end: number): void;
}

interface PaperEditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly marks: readonly TextMark[];
  readonly onChange: (text: string) => void;
  /**
   * A text was put in as a whole, pasted or dropped, and told by `onChange`; `before` is the text without it, `lost`
   * what came with it and has no place here.
   */
  readonly onPutIn: (before: string, lost: readonly LostInPaste[]) => void;
  /** The mark under the caret or the pointer changed: its index in `marks`, and where it is drawn. */
  readonly onMark: (index: number | undefined, box: DOMRect | undefined) => void;
  readonly ref?: Ref<PaperEditorHandle>;
}

/** An empty editor shows its placeholder. */
function noteEmpty(element: HTMLElement, text: string): void {
  element.toggleAttribute('data-empty', text === '');
}

/** Shows a text, the caret staying between the words it is between; answers whether it was another text. */
function showText(element: HTMLElement, text: string): boolean {
  noteEmpty(element, text);
  const before = readParagraphs(element);
  if (before === text) return false;
  const caret = document.activeElement === element ? caretOffset(element) : undefined;
  writeParagraphs(element, text);
  if (caret !== undefined) placeCaret(element, offsetAfter(editBetween(before, text), caret));
  return true;
}

/** The text after an edit, whose content is put back into paragraphs where the edit left something else. */
function readEdited(element: HTMLElement): string {
  if (!isParagraphs(element)) {
    const caret = caretOffset(element);
    repairParagraphs(element);
    if (caret !== undefined) placeCaret(element, caret);
  }
  const text = readParagraphs(element);
  noteEmpty(element, text);
  return text;
}

interface Paper {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly bars: RefObject<HTMLDivElement | null>;
  readonly composing: RefObject<boolean>;
  readonly marks: readonly TextMark[];
}

/** Lets others show a text, or a place in it. */
function usePaperHandle(
  ref: Ref<PaperEditorHandle> | undefined,
  { root, bars, composing, marks }: Paper,
): void {
  useImperativeHandle(ref, () => ({
    show(text) {
      const element = root.current;
      if (!element || composing.current) return;
      if (!showText(element, text)) return;
      drawMarks(element, marks);
      if (bars.current) drawBars(bars.current, element, marks);
    },
    reveal(start, end) {
      if (!root.current) return;
      placeCaret(root.current, start);
      flashStretch(root.current, start, end);
    },
  }));
}

/** Puts in a text that is pasted or dropped: whatever part of it came in is told at once, and then as a whole. */
function usePutInTexts(
  root: RefObject<HTMLDivElement | null>,
  puttingIn: RefObject<boolean>,
  { onChange, onPutIn }: Pick<PaperEditorProps, 'onChange' | 'onPutIn'>,
): void {
  usePlainEdits(root, (text, lost) => {
    const element = root.current;
    if (!element) return;
    const before = readParagraphs(element);
    puttingIn.current = true;
    try {
      insertPlainText(text);
    } finally {
      // Whatever part of it came in is told, and so are the keys after it.
      puttingIn.current = false;
      onChange(readEdited(element));
    }
    onPutIn(before, lost);
  });
}

/**
 * A text as paragraphs on paper, first lines indented. It is uncontrolled, so that typing never waits for React:
 * it tells what is typed, and is told what came from elsewhere. It holds plain text only: formats are refused,
 * pasted text loses its looks. Underlines are drawn by the CSS Custom Highlight API and never touch the content,
 * so that neither the caret nor an input method is disturbed by them.
 */
export function PaperEditor({ label, placeholder, marks, onChange, onPutIn, onMark, ref }: PaperEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const bars = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  /** A text is being put in, paragraph by paragraph: it is told when it is whole. */
  const puttingIn = useRef(false);

  usePaperHandle(ref, { root, bars, composing, marks });
  useDrawnMarks(root, bars, marks);
  usePutInTexts(root, puttingIn, { onChange, onPutIn });

  const showMarkAt = (element: HTMLElement, offset: number | undefined) => {
    const found = markAt(element, marks, offset);
    onMark(found?.index, found?.box);
  };

  return (
    <>
      <div ref={bars} className={styles.bars} aria-hidden="true" />
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot indent the first line of each paragraph */}
      <div
        ref={root}
        className={styles.editor}
        contentEditable
        suppressContentEditableWarning
        spellCheck={false}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        data-placeholder={placeholder}
        onInput={event => {
          if (!composing.current && !puttingIn.current) onChange(readEdited(event.currentTarget));
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={event => {
          composing.current = false;
          onChange(readEdited(event.currentTarget));
        }}
        onKeyUp={event => showMarkAt(event.currentTarget, caretOffset(event.currentTarget))}
        onMouseMove={event =>
          showMarkAt(event.currentTarget, offsetAtPoint(event.currentTarget, event.clientX, event.clientY))
        }
      />
    </>
  );
}
