import { memo, useMemo } from 'react';
import { introductionId, type TextId } from '../../../shared/formats/types.ts';
import { textOf } from '../../../shared/report/draft.ts';
import { introductionsFor } from '../../../shared/writing/introductions.ts';
import { locateBindings } from '../../../shared/writing/locate-bindings.ts';
import { sourceOf } from '../../../shared/writing/sentence.ts';
import { sentencesFor } from '../../../shared/writing/standard-sentences.ts';
import { Button } from '../../components/button.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { addSentence, releaseSentences, typeText, useReport } from '../../stores/report-store.ts';
import { sentenceWords } from '../../text/editor.ts';
import styles from './section.module.css';

/** Sentences made from the tables, to be put into a text; they follow the tables until taken over. */
export function SentenceTools({ id }: { readonly id: TextId }) {
  const bound = useReport(state =>
    state.report ? locateBindings(state.report.draft).filter(each => each.section === id).length : 0,
  );
  return (
    <div className={styles.tools}>
      <SentenceMenu id={id} />
      {bound > 0 && (
        <>
          <span className={styles.toolNote}>↻ {sentenceWords.bound(bound)}</span>
          <Button look="small" title={sentenceWords.releaseTitle} onClick={() => releaseSentences(id)}>
            {sentenceWords.release}
          </Button>
        </>
      )}
    </div>
  );
}

/** What can be put in follows from format, unit, year and tables: it is not worked out again at every key of the text. */
const SentenceMenu = memo(function SentenceMenu({ id }: { readonly id: TextId }) {
  const format = useReport(state => state.report?.draft.format);
  const unit = useReport(state => state.report?.draft.unit);
  const year = useReport(state => state.report?.draft.year);
  const cells = useReport(state => state.report?.draft.cells);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all that the sentences are made from
  const report = useMemo(() => useReport.getState().report, [format, unit, year, cells]);
  if (!report) return null;
  if (id !== introductionId) {
    const sentences = sentencesFor(
      sourceOf(report.draft, report.calculation.values, report.calculation.formats),
    );
    const items = sentences.map(sentence => ({
      label: sentence.label,
      run: () => addSentence(sentence, id),
    }));
    return <MenuButton label={sentenceWords.insert} groups={[items]} />;
  }
  const items = introductionsFor(report.draft, report.calculation.formats).map(introduction => ({
    label: introduction.label,
    run: () => {
      const now = useReport.getState().report?.draft;
      if (now) typeText(id, [textOf(now, id), introduction.text].filter(text => text !== '').join('\n'));
    },
  }));
  return <MenuButton label={sentenceWords.introductions} groups={[items]} />;
});
