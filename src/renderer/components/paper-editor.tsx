import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Severity } from '../../shared/checks/finding.ts';
import {
  insertPlainText,
  isParagraphs,
  readParagraphs,
  repairParagraphs,
  writeParagraphs,
} from './paper-content.ts';
import styles from './paper-editor.module.css';
import { caretOffset, offsetAtPoint, rangeOf, selectOffsets } from './text-offsets.ts';

/** A stretch of the text to underline, with what to say about it. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

export interface PaperEditorHandle {
  /** Shows a text that was not typed here; what is being composed is left alone. */
  show(text: string): void;
  /** Puts the caret around a stretch of the text and shows it. */
  select(start: number, end: number): void;
}

interface PaperEditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly marks: readonly TextMark[];
  readonly onChange: (text: string) => void;
  /** The mark under the caret or the pointer changed: its index in `marks`, and where it is drawn. */
  readonly onMark: (index: number | undefined, box: DOMRect | undefined) => void;
  readonly ref?: Ref<PaperEditorHandle>;
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** An empty editor shows its placeholder. */
function noteEmpty(element: HTMLElement, text: string): void {
  element.toggleAttribute('data-empty', text === '');
}

/**
 * A text as paragraphs on paper, first lines indented. It is uncontrolled, so that typing never waits for React:
 * it tells what is typed, and is told what came from elsewhere. It holds plain text only: formats are refused,
 * pasted text loses its looks. Underlines are drawn by the CSS Custom Highlight API and never touch the content,
 * so that neither the caret nor an input method is disturbed by them.
 */
export function PaperEditor({ label, placeholder, marks, onChange, onMark, ref }: PaperEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const composing = useRef(false);

  const drawMarks = () => {
    const element = root.current;
    if (!element) return;
    for (const severity of severities) {
      const ranges = marks
        .filter(mark => mark.severity === severity)
        .flatMap(mark => rangeOf(element, mark.start, mark.end) ?? []);
      CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges));
    }
  };

  useImperativeHandle(ref, () => ({
    show(text) {
      const element = root.current;
      if (!element || composing.current) return;
      noteEmpty(element, text);
      if (readParagraphs(element) === text) return;
      const caret = document.activeElement === element ? caretOffset(element) : undefined;
      writeParagraphs(element, text);
      drawMarks();
      if (caret !== undefined) selectOffsets(element, Math.min(caret, text.length));
    },
    select(start, end) {
      if (root.current) selectOffsets(root.current, start, end);
    },
  }));

  // The ranges follow the text by themselves while it is edited; only other marks need other ranges.
  const drawn = marks.map(mark => `${mark.start} ${mark.end} ${mark.severity}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the marks' content
  useEffect(() => {
    drawMarks();
    return () => {
      for (const severity of severities) CSS.highlights.delete(`finding-${severity}`);
    };
  }, [drawn]);

  const report = () => {
    const element = root.current;
    if (!element) return;
    if (!isParagraphs(element)) {
      const caret = caretOffset(element);
      repairParagraphs(element);
      if (caret !== undefined) selectOffsets(element, caret);
    }
    const text = readParagraphs(element);
    noteEmpty(element, text);
    onChange(text);
  };

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const before = (event: InputEvent) => {
      if (event.inputType.startsWith('format') || event.inputType.startsWith('history')) {
        event.preventDefault();
      } else if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') {
        event.preventDefault();
        insertPlainText(event.dataTransfer?.getData('text/plain') ?? '');
      } else if (event.inputType === 'insertLineBreak') {
        event.preventDefault();
        document.execCommand('insertParagraph');
      }
    };
    element.addEventListener('beforeinput', before);
    return () => element.removeEventListener('beforeinput', before);
  }, []);

  const showMarkAt = (offset: number | undefined) => {
    const element = root.current;
    if (!element || offset === undefined) return onMark(undefined, undefined);
    const index = marks.findIndex(mark => mark.start <= offset && offset <= mark.end);
    const mark = marks[index];
    onMark(mark ? index : undefined, mark && rangeOf(element, mark.start, mark.end)?.getBoundingClientRect());
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot indent the first line of each paragraph
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
      onInput={() => {
        if (!composing.current) report();
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
        report();
      }}
      onKeyUp={event => showMarkAt(caretOffset(event.currentTarget))}
      onMouseMove={event => showMarkAt(offsetAtPoint(event.currentTarget, event.clientX, event.clientY))}
    />
  );
}
