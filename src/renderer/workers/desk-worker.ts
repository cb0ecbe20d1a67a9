/** Reads, checks and adds up the reports of a collection off the screen's thread. */
import { runChecks } from '../../shared/checks/run-checks.ts';
import { acrossFindings } from '../../shared/county/across/across-findings.ts';
import { readReport } from '../../shared/county/collection/read-report.ts';
import { faultsInWords } from '../../shared/county/sum/faults-in-words.ts';
import { accountSheets, sumAccount } from '../../shared/county/sum/sum-account.ts';
import { sumDrafts } from '../../shared/county/sum/sum-drafts.ts';
import { packFiles } from '../../shared/document/docx/package.ts';
import { exportLetter } from '../../shared/document/export-letter.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import { isoDate, readDate } from '../../shared/report/calendar-date.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, writeDraft } from '../../shared/report/draft-file.ts';
import type {
  DeskAnswer,
  DeskRequest,
  DeskTaskName,
  DeskTasks,
  PackedDraft,
  SummedUp,
} from './desk-tasks.ts';
import { formatsOfRequests } from './known-formats.ts';

type Handlers = {
  readonly [Name in DeskTaskName]: (
    argument: DeskTasks[Name]['argument'],
    formats: FormatRegistry,
  ) => DeskTasks[Name]['answer'] | Promise<DeskTasks[Name]['answer']>;
};

const handlers: Handlers = {
  read: async (file, formats) => {
    const { draft, unit, year, recognised } = await readReport(file, formats);
    const signed = readDate(draft.signature?.date ?? '');
    return {
      outcome: {
        kind: 'read',
        unit,
        ...(year === undefined ? {} : { year }),
        recognised,
        ...(signed ? { signed: isoDate(signed) } : {}),
        format: draft.format,
        findings: [...runChecks(draft, { formats })],
      },
      draft: new TextEncoder().encode(writeDraft(draft)),
    };
  },
  check: ({ draft, last }, formats) =>
    runChecks(unpacked(draft), { formats, ...(last ? { last: unpacked(last) } : {}) }),
  across: ({ year, members, hasLast }, formats) => {
    const report = (packed: PackedDraft) => {
      const draft = unpacked(packed);
      return { draft, unit: draft.unit, year: draft.year, recognised: { filled: 0, total: 0 } };
    };
    const placed = members.map(({ unit, draft, last, lastCount }) => ({
      unit,
      reports: [report(draft)],
      last: last && report(last),
      lastCount,
    }));
    return acrossFindings({ year, members: placed, unplaced: [], hasLast }, formats);
  },
  sum: ({ members, options }, formats) =>
    summedUp(
      members.map(({ unit, draft }) => ({ ...unpacked(draft), unit })),
      options,
      formats,
    ),
  letters: ({ letters, at }) =>
    packFiles(letters.map(({ name, letter }) => [name, exportLetter(letter, at)] as const)),
};

/** A draft that the desk packed itself: what was read of it was checked then. */
function unpacked(packed: PackedDraft): Draft {
  return JSON.parse(new TextDecoder().decode(packed)) as Draft;
}

function summedUp(
  drafts: readonly Draft[],
  options: DeskTasks['sum']['argument']['options'],
  formats: FormatRegistry,
): SummedUp {
  const result = sumDrafts(drafts, { ...options, formats });
  if (result.kind === 'refused') return result;
  const faults = faultsInWords(result.account);
  if (result.kind === 'faulty') return { kind: 'faulty', faults };
  const account = sumAccount(result.draft, result.account, [], formats);
  const cells = account.cells.map(({ cell, place, sum, contributions }) => ({
    cell,
    place,
    sum,
    contributions: Object.entries(contributions),
  }));
  return { kind: 'summed', draft: result.draft, faults, cells, account: accountSheets(account, formats) };
}

const formatsFor = formatsOfRequests();

async function answerTo({ task, installed }: DeskRequest): Promise<DeskAnswer> {
  try {
    const run = handlers[task.name] as (
      given: unknown,
      formats: FormatRegistry,
    ) => DeskTasks[DeskTaskName]['answer'] | Promise<DeskTasks[DeskTaskName]['answer']>;
    return { kind: 'done', answer: await run(task.argument, formatsFor(installed)) };
  } catch (error) {
    if (error instanceof ImportError || error instanceof DraftFileError) {
      return { kind: 'refused', message: error.message };
    }
    return { kind: 'lost', why: 'crashed' };
  }
}

self.onmessage = async (event: MessageEvent<DeskRequest>) => {
  self.postMessage(await answerTo(event.data));
};
