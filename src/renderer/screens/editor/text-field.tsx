import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { keyed } from '../../../shared/editing/derive.ts';
import { characterCount, paragraphCount } from '../../../shared/editing/paragraphs.ts';
import { isWholeSentence } from '../../../shared/editing/whole-sentences.ts';
import type { TextId } from '../../../shared/formats/types.ts';
import { textOf } from '../../../shared/report/draft.ts';
import type { Remark } from '../../../shared/report/remark.ts';
import type { LostInPaste } from '../../components/lost-in-paste.ts';
import { PaperEditor, type PaperEditorHandle } from '../../components/paper-editor.tsx';
import type { TextMark } from '../../components/paper-marks.ts';
import { arrivedAt, takeOutPastedHeading, typeText, useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { editorWords } from '../../text/editor.ts';
import { useRemarks } from '../remarks/use-remarks.ts';
import styles from './section.module.css';
import { SentenceTools } from './sentence-tools.tsx';
import { TextNote } from './text-note.tsx';

interface TextFieldProps {
  readonly id: TextId;
  readonly label: string;
  readonly prompt: string;
}

/** One text of the report on paper, with its findings underlined and its length. */
export function TextField({ id, label, prompt }: TextFieldProps) {
  const inherited = useReport(state => state.report?.draft.inherited?.includes(id) ?? false);
  const shown = useReport(state => state.report?.shown);
  const editor = useRef<PaperEditorHandle>(null);
  const holder = useRef<HTMLDivElement>(null);

  const findings = useMemo(
    () => keyed((shown ?? []).filter(finding => finding.text?.section === id && !finding.acknowledged)),
    [shown, id],
  );
  const remarks = useRemarks();
  const marks = useMemo<readonly TextMark[]>(
    () => [...marksIn(currentText(id), findings), ...remarkMarks(id, remarks)],
    [findings, id, remarks],
  );

  // The text goes straight into the editor, not through React: see paper-editor.tsx.
  useLayoutEffect(() => {
    editor.current?.show(currentText(id));
    return useReport.subscribe(() => editor.current?.show(currentText(id)));
  }, [id]);

  useVisits(id, editor);
  const { note, showNote, hideNote } = useNote(findings);
  return (
    <>
      <p className={styles.prompt}>{prompt}</p>
      {inherited && <p className={styles.inherited}>{editorWords.inherited}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving only hides a note the caret shows as well */}
      <div ref={holder} data-text={id} className={styles.textHolder} onMouseLeave={hideNote}>
        <PaperEditor
          ref={editor}
          label={label}
          placeholder={editorWords.textPlaceholder}
          marks={marks}
          onChange={value => typeText(id, value)}
          onPutIn={(before, lost) => afterPutIn(id, before, lost)}
          onMark={showNote}
        />
        {note && (
          <TextNote
            key={note.key}
            finding={note.finding}
            box={note.box}
            within={holder.current}
            onFixed={hideNote}
          />
        )}
      </div>
      <SentenceTools id={id} />
      <TextLength id={id} />
    </>
  );
}

/** Takes out a heading that was pasted with its text, and says what did not come in. */
function afterPutIn(id: TextId, before: string, lost: readonly LostInPaste[]): void {
  const heading = takeOutPastedHeading(id, before);
  const said = [
    ...(heading === undefined ? [] : [editorWords.headingTakenOut(heading)]),
    ...lost.map(kind => editorWords.lostInPaste[kind]),
  ];
  if (said.length > 0) showUndoable(said.join(''));
}

/** Where in a text something was found. */
function marksIn(text: string, findings: ReturnType<typeof keyed>): readonly TextMark[] {
  return findings.flatMap(({ finding: { text: place, severity } }) => {
    if (!place) return [];
    const { start, end } = place;
    return [{ start, end, severity, whole: isWholeSentence(text, start, end) }];
  });
}

/** The words that somebody said something of that is still open, as they stand now: `remarks` tells which they are. */
function remarkMarks(id: TextId, remarks: readonly Remark[]): readonly TextMark[] {
  const open = new Set(remarks.filter(({ done }) => !done).map(remark => remark.id));
  return (useReport.getState().report?.draft.remarks ?? []).flatMap(({ id: own, place }) =>
    open.has(own) && place.kind === 'text' && place.section === id
      ? [{ start: place.start, end: place.end, severity: 'remark' as const, whole: false }]
      : [],
  );
}

/** Shows the place of the text that somebody goes to. */
function useVisits(id: TextId, editor: RefObject<PaperEditorHandle | null>): void {
  const visit = useReport(state => state.visit);
  useEffect(() => {
    if (!visit?.focus || visit.text?.id !== id) return;
    editor.current?.reveal(visit.text.start, visit.text.end);
    arrivedAt(visit);
  }, [visit, id, editor]);
}

/** The finding that a note is shown about, until it is gone: the one that then stands in its place is another. */
function useNote(findings: ReturnType<typeof keyed>) {
  const [shown, setShown] = useState<{ readonly key: string; readonly box: DOMRect }>();
  const finding = shown && findings.find(({ key }) => key === shown.key)?.finding;
  if (shown && !finding) setShown(undefined);
  return {
    note: finding && { ...shown, finding },
    hideNote: () => setShown(undefined),
    showNote(index: number | undefined, box: DOMRect | undefined) {
      const key = index === undefined ? undefined : findings[index]?.key;
      if (key === undefined || !box) setShown(undefined);
      else if (key !== shown?.key) setShown({ key, box });
    },
  };
}

/** How long a text is, as it is typed: said when there is time for it, never before the key is drawn. */
function TextLength({ id }: { readonly id: TextId }) {
  const [length, setLength] = useState(() => lengthOf(currentText(id)));

  useEffect(() => {
    let waiting: number | undefined;
    const follow = () => {
      waiting ??= requestIdleCallback(
        () => {
          waiting = undefined;
          setLength(lengthOf(currentText(id)));
        },
        { timeout: 200 },
      );
    };
    follow();
    const stop = useReport.subscribe(follow);
    return () => {
      stop();
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, [id]);

  return <p className={styles.count}>{length}</p>;
}

function lengthOf(text: string): string {
  return editorWords.characters(characterCount(text), paragraphCount(text));
}

function currentText(id: TextId): string {
  const { report } = useReport.getState();
  return report ? textOf(report.draft, id) : '';
}
