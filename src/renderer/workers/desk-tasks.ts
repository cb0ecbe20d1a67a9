import type { Finding } from '../../shared/checks/finding.ts';
import type { AcrossFinding } from '../../shared/county/collection/batch-result.ts';
import type { ReadOutcome } from '../../shared/county/desk/desk-file.ts';
import type { Outcome } from '../../shared/county/pool/work-through.ts';
import type { RosterUnit } from '../../shared/county/roster/roster.ts';
import type { Sheet } from '../../shared/county/sheet.ts';
import type { SumOptions } from '../../shared/county/sum/sum-drafts.ts';
import type { Letter } from '../../shared/document/export-letter.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** A report as it is kept: its JSON in UTF-8, which is handed on without being read. */
export type PackedDraft = Uint8Array;

/** A unit with its only report, and whether last year's is there. */
export interface AcrossMember {
  readonly unit: RosterUnit;
  readonly draft: PackedDraft;
  readonly last: PackedDraft | undefined;
  readonly lastCount: number;
}

/** What a worker of the desk does: each task's argument and answer. */
export interface DeskTasks {
  /** Reads a file and checks the report in it; `id` and `now` are for the draft. */
  read: {
    readonly argument: {
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly id: string;
      readonly now: string;
    };
    readonly answer: { readonly outcome: ReadOutcome; readonly draft: PackedDraft };
  };
  /** Checks a report against last year's. */
  check: {
    readonly argument: { readonly draft: PackedDraft; readonly last: PackedDraft | undefined };
    readonly answer: readonly Finding[];
  };
  /** What shows only beside other units' reports. */
  across: {
    readonly argument: {
      readonly year: number;
      readonly members: readonly AcrossMember[];
      readonly hasLast: boolean;
    };
    readonly answer: readonly AcrossFinding[];
  };
  /** Adds reports; of a sum its account, too. */
  sum: {
    readonly argument: {
      /** Each under the name that its figures stand under, whatever its report calls itself. */
      readonly members: readonly { readonly unit: string; readonly draft: PackedDraft }[];
      readonly options: Omit<SumOptions, 'formats'>;
    };
    readonly answer: SummedUp;
  };
  /** Notes as Word files in one archive. */
  letters: {
    readonly argument: {
      readonly letters: readonly { readonly name: string; readonly letter: Letter }[];
      readonly at: string;
    };
    readonly answer: Uint8Array;
  };
}

/** What adding came to. */
export type SummedUp =
  | { readonly kind: 'refused'; readonly reason: string }
  /** It can be added only as it stands: a line for each thing that is wrong. */
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }
  | {
      readonly kind: 'summed';
      readonly draft: Draft;
      readonly faults: readonly string[];
      readonly cells: readonly SummedCell[];
      readonly account: readonly Sheet[];
    };

/** A cell of a sum with what it is made of. */
export interface SummedCell {
  readonly cell: string;
  /** With its table: 表三『…』自然人. */
  readonly place: string;
  readonly sum: string;
  readonly contributions: readonly (readonly [unit: string, figure: string])[];
}

export type DeskTaskName = keyof DeskTasks;

/** A task with its name. */
export type DeskTask<Name extends DeskTaskName = DeskTaskName> = {
  readonly [Each in Name]: { readonly name: Each; readonly argument: DeskTasks[Each]['argument'] };
}[Name];

/** What a worker is sent. */
export interface DeskRequest {
  readonly task: DeskTask;
  /** The formats there are besides the official ones, as declared. */
  readonly installed: readonly FormatDeclaration[];
}

export type DeskAnswer = Outcome<DeskTasks[DeskTaskName]['answer']>;
