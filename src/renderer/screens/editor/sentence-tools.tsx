import { useMemo } from 'react';
import type { TextId } from '../../../shared/formats/types.ts';
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
  const draft = useReport(state => state.report?.draft);
  const bound = useMemo(
    () => (draft ? locateBindings(draft).filter(each => each.section === id).length : 0),
    [draft, id],
  );
  if (!draft) return null;
  return (
    <div className={styles.tools}>
      {id === 'introduction' ? (
        <MenuButton
          label={sentenceWords.introductions}
          groups={[
            introductionsFor(draft).map(introduction => ({
              label: introduction.label,
              run: () =>
                typeText(id, [textOf(draft, id), introduction.text].filter(text => text !== '').join('\n')),
            })),
          ]}
        />
      ) : (
        <MenuButton
          label={sentenceWords.insert}
          groups={[
            sentencesFor(sourceOf(draft)).map(sentence => ({
              label: sentence.label,
              run: () => addSentence(sentence, id),
            })),
          ]}
        />
      )}
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
