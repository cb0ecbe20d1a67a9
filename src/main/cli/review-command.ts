import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { Note, NotePlace } from '../../shared/report/note-place.ts';
import { outsideWords, proposalWords } from '../../shared/review/in-words.ts';
import { isWorkedOn, type Proposal, proposalsOf } from '../../shared/review/proposals.ts';
import { type Returned, readReturned } from '../../shared/review/read-returned.ts';
import { noteWhere, returnedNotes } from '../../shared/review/returned-comments.ts';
import { CliError } from './cli-error.ts';
import { readDraftInput } from './draft-input.ts';
import { readFormats } from './format-input.ts';
import type { ReviewCall } from './report-calls.ts';
import { type Input, inOneLine, print, readInput, tell } from './streams.ts';

/**
 * Compares a Word file that came back with the draft it came from and prints what it proposes, one line each in the
 * order of the document, or JSON. Nothing is taken over: that is for somebody who looks at it.
 */
export async function reviewCommand(call: ReviewCall): Promise<0> {
  const [draftFile, returnedFile] = call.files;
  const formats = await readFormats(call.formats);
  const { draft } = await readDraftInput(draftFile, formats);
  const returned = read(await readInput(returnedFile), formats);
  const proposals = proposalsOf(draft, returned, { formats });
  const notes = returnedNotes(draft, returned);
  const outside = outsideWords(draft, returned, formats);
  await print(
    call.json
      ? asJson({ proposals, notes, outside })
      : asLines(proposals, notes, place => noteWhere(draft, place, formats)),
  );
  for (const words of outside) tell(words);
  tell(summary(draft, returned, proposals, notes));
  return 0;
}

function read(input: Input, formats: FormatRegistry): Returned {
  try {
    return readReturned(input, formats);
  } catch (error) {
    if (error instanceof ImportError) throw new CliError(`不能收回“${input.name}”：${error.message}`);
    throw error;
  }
}

function asJson(found: unknown): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}

function asLines(
  proposals: readonly Proposal[],
  notes: readonly Note[],
  whereIs: (place: NotePlace) => string,
): string {
  const said = notes.map(({ place, author, text, replies }) => {
    const answers = replies.map(reply => `${reply.author}答：${reply.text}`);
    return `批注 ${whereIs(place)} ${author}：${[text, ...answers].join(' / ')}`;
  });
  return [...proposals.map(proposalWords), ...said].map(line => `${inOneLine(line)}\n`).join('');
}

function summary(
  draft: Draft,
  returned: Returned,
  proposals: readonly Proposal[],
  notes: readonly Note[],
): string {
  if (proposals.length + notes.length === 0) return '与草稿一致，没有要采纳的修改，也没有批注。';
  const older = isWorkedOn(draft, returned) ? '草稿与送审时不同，或不是从这份草稿导出的，请逐条看。' : '';
  return `修改 ${proposals.length} 处，批注 ${notes.length} 条。${older}`;
}
