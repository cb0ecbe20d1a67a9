import { deskLetters } from '../../../shared/county/desk/desk-letters.ts';
import { resultsOf } from '../../../shared/county/desk/desk-of.ts';
import { publications, publicationText } from '../../../shared/county/notes/publication.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { deskPaneWords } from '../../text/desk.ts';
import { momentWords } from '../../text/moments.ts';
import { deskBench } from '../../wiring/desk.ts';
import { machine } from '../../wiring/workbench.ts';
import { saveFindings, saveLetters } from '../../work/desk/desk-output.ts';

/** The notes to the units as they would be written today. */
export function lettersNow({ collection, content }: OpenDesk) {
  const across = useDesk.getState().across?.findings ?? [];
  return deskLetters(collection, content.units, across, momentWords.day(machine.now()), formatsInUse());
}

async function saveAllLetters(open: OpenDesk): Promise<void> {
  const letters = lettersNow(open);
  if (letters.length === 0) return showNotice(deskPaneWords.noLetters);
  await saveLetters(deskBench(), open.collection.name, letters);
}

async function copyPublication({ collection, content }: OpenDesk): Promise<void> {
  const { due, year } = collection;
  if (due === undefined) return showNotice(deskPaneWords.noDue);
  const text = publicationText(publications(resultsOf(content.units), due), year, due);
  const copied = await machine.host.copy({ text });
  if (copied.kind === 'failed') showProblem(copied.message);
  else showNotice(`${deskPaneWords.copied}${text}`);
}

/** What is written out of a collection. */
export function OutputTools({ open }: { readonly open: OpenDesk }) {
  return (
    <MenuButton
      label={deskPaneWords.output}
      groups={[
        [
          { label: deskPaneWords.letters, run: () => void saveAllLetters(open) },
          { label: deskPaneWords.findingsSheet, run: () => void saveFindings(deskBench(), open) },
          { label: deskPaneWords.publication, run: () => void copyPublication(open) },
        ],
      ]}
    />
  );
}
