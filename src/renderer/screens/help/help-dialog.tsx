import { useEffect, useMemo, useRef, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { type ManualHit, searchManual } from '../../../shared/help/search-manual.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { helpWords } from '../../text/help.ts';
import styles from './help-dialog.module.css';
import { manualChapters } from './manual.ts';
import { ManualText } from './manual-text.tsx';

interface HelpDialogProps {
  /** The chapter to begin with; the first where it is absent. */
  readonly chapter?: string | undefined;
  readonly onClose: () => void;
}

/** The manual, inside the program and without a network: chapters at the left, the text at the right. */
export function HelpDialog({ chapter, onClose }: HelpDialogProps) {
  const [current, setCurrent] = useState(chapter);
  const text = useRef<HTMLElement>(null);
  const shown = manualChapters.find(({ id }) => id === current) ?? manualChapters[0];

  const [query, setQuery] = useState('');
  const [hit, setHit] = useState<ManualHit>();

  const show = (id: string, line?: ManualHit) => {
    setCurrent(id);
    setHit(line);
  };
  // Another chapter starts at its top, or at the line that was looked for.
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
    if (hit && hit.chapter === shown?.id) showLine(text.current, hit.line);
  }, [shown, hit]);

  return (
    <Dialog
      title={commands.help.label}
      width="wide"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <div className={styles.sides}>
        <nav aria-label={helpWords.chapters}>
          <input
            type="search"
            className={styles.search}
            aria-label={helpWords.search}
            placeholder={helpWords.search}
            value={query}
            onChange={event => setQuery(event.target.value)}
          />
          <Hits query={query} onChoose={chosen => show(chosen.chapter, { ...chosen })} />
          <Chapters shown={shown?.id} onChoose={id => show(id)} />
        </nav>
        {shown && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <article ref={text} className={styles.article} tabIndex={0} aria-label={shown.id}>
            <h3 className={styles.heading}>{shown.id}</h3>
            <ManualText markdown={shown.text} onChapter={setCurrent} />
          </article>
        )}
      </div>
    </Dialog>
  );
}

interface ChaptersProps {
  readonly shown: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Chapters({ shown, onChoose }: ChaptersProps) {
  return (
    <ul className={styles.chapters}>
      {manualChapters.map(({ id }) => (
        <li key={id}>
          <button type="button" aria-current={id === shown ? 'page' : undefined} onClick={() => onChoose(id)}>
            {id}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface HitsProps {
  readonly query: string;
  readonly onChoose: (hit: ManualHit) => void;
}

/** The lines of the manual that hold what is looked for; nothing where nothing is. */
function Hits({ query, onChoose }: HitsProps) {
  const hits = useMemo(() => searchManual(manualChapters, query), [query]);
  if (query.trim() === '') return null;
  return (
    <>
      <p className={styles.hitCount} role="status">
        {helpWords.hits(hits.length)}
      </p>
      <ul className={styles.hits}>
        {hits.map(hit => (
          <li key={`${hit.chapter} ${hit.line}`}>
            <button type="button" onClick={() => onChoose(hit)}>
              <b>{hit.chapter}</b> {hit.line}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const withoutBlanks = (text: string | null) => (text ?? '').replace(/\s/g, '');

/** Brings a line of the manual into view, and marks it. */
function showLine(article: HTMLElement | null, line: string): void {
  for (const marked of article?.querySelectorAll('[data-sought]') ?? [])
    marked.removeAttribute('data-sought');
  const sought = withoutBlanks(line);
  const holding = [...(article?.querySelectorAll('p, li, tr, h4') ?? [])].filter(each =>
    withoutBlanks(each.textContent).includes(sought),
  );
  const innermost = holding.at(-1);
  innermost?.setAttribute('data-sought', '');
  innermost?.scrollIntoView({ block: 'center' });
}
