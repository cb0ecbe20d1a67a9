import { useEffect } from 'react';
import { editionOf, type FormatDeclaration } from '../../../shared/formats/types.ts';
import { Button } from '../../components/button.tsx';
import { showNotice } from '../../stores/notice-store.ts';
import { formatsWords } from '../../text/formats.ts';
import { workbench } from '../../wiring/workbench.ts';
import type { ExaminedFormat } from '../../work/format-files.ts';
import { installFormat } from '../../work/formats.ts';
import styles from './formats-dialog.module.css';
import { useReportsIn } from './use-reports-in.ts';

/** How many things that are wrong with a file are listed. */
const mostProblems = 12;

/** A format file that was chosen, and what it turned out to be. */
export interface ExaminedFile {
  readonly name: string;
  readonly format: ExaminedFormat;
}

interface ExaminedFormatFileProps {
  readonly examined: ExaminedFile;
  readonly onDone: () => void;
}

/** What a chosen format file is: a new one is installed at once, a later edition when the user agrees. */
export function ExaminedFormatFile({ examined: { name, format }, onDone }: ExaminedFormatFileProps) {
  const fresh = format.kind === 'fresh' ? format.declaration : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each chosen file is installed once
  useEffect(() => {
    if (fresh) void install(fresh, formatsWords.installed(fresh.name, fresh.issuedAs)).then(onDone);
  }, [fresh]);

  switch (format.kind) {
    case 'fresh':
      return null;
    case 'same':
      return <p role="status">{format.message}</p>;
    case 'newer':
      return <LaterEdition {...format} onDone={onDone} />;
    case 'refused':
      return (
        <section role="alert">
          <p>
            ✖ {formatsWords.refused(name)}
            {format.message}
          </p>
          <Lines lines={format.problems} />
        </section>
      );
  }
}

interface LaterEditionProps {
  readonly declaration: FormatDeclaration;
  readonly before: FormatDeclaration;
  readonly differences: readonly string[];
  readonly onDone: () => void;
}

function LaterEdition({ declaration, before, differences, onDone }: LaterEditionProps) {
  const { id, name } = declaration;
  const used = useReportsIn(id);
  const edition = editionOf(declaration);
  const replace = () =>
    void install(declaration, formatsWords.replaced(name, edition)).then(done => done && onDone());
  return (
    <section>
      <h3>{formatsWords.newerTitle(name, editionOf(before), edition)}</h3>
      <ul className={styles.list}>
        {differences.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {used > 0 && <p>{formatsWords.inUseBy(used)}</p>}
      <Button look="primary" onClick={replace}>
        {formatsWords.replace}
      </Button>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const rest = lines.length - mostProblems;
  return (
    <ul className={styles.list}>
      {lines.slice(0, mostProblems).map(line => (
        <li key={line}>{line}</li>
      ))}
      {rest > 0 && <li>{formatsWords.more(rest)}</li>}
    </ul>
  );
}

async function install(declaration: FormatDeclaration, said: string): Promise<boolean> {
  const done = await installFormat(workbench(), declaration);
  if (done) showNotice(said);
  return done;
}
