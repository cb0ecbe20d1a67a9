import { randomUUID } from 'node:crypto';
import { unitFinder } from '../../shared/county/roster/match-unit.ts';
import type { Roster } from '../../shared/county/roster/roster.ts';
import { againstLast, type SumContinuity } from '../../shared/county/sum/against-last.ts';
import { faultsInWords } from '../../shared/county/sum/faults-in-words.ts';
import { unitsOf } from '../../shared/county/sum/refusal.ts';
import { accountSheets, sumAccount, uncountedInWords } from '../../shared/county/sum/sum-account.ts';
import { type SumResult, sumDrafts } from '../../shared/county/sum/sum-drafts.ts';
import { endingsFor } from '../../shared/file-kinds.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { Draft, Summed } from '../../shared/report/draft.ts';
import { checkTwoOutputs } from './check-output.ts';
import { CliError } from './cli-error.ts';
import type { SumCall } from './county-calls.ts';
import { readDraftInput } from './draft-input.ts';
import { putDraft } from './draft-output.ts';
import { filesIn } from './files-in.ts';
import { readFormats } from './format-input.ts';
import { readRosterInput } from './roster-input.ts';
import { tell } from './streams.ts';
import { checkTableName, putTables } from './table-output.ts';

/**
 * Adds drafts to the draft of their sum. With blank or wrong cells in them, or units of the roster missing, it tells
 * so and writes nothing, unless they are to be taken as they stand.
 * @returns the exit code: 1 where there is no sum, or it does not go on where last year's ended
 */
export async function sumCommand(call: SumCall): Promise<0 | 1> {
  checkTableName(call.account);
  const files = await filesIn(call.files, endingsFor('draft'));
  const outputs = { output: call.output, beside: call.account, called: '汇总和账目', option: 'account' };
  await checkTwoOutputs(outputs, ...files, call.last, call.roster, ...call.formats);
  const formats = await readFormats(call.formats);
  const roster = call.roster === undefined ? undefined : await readRosterInput(call.roster);
  const last = call.last === undefined ? undefined : (await readDraftInput(call.last, formats)).draft;
  const drafts: Draft[] = [];
  for (const file of files) drafts.push((await readDraftInput(file, formats)).draft);
  const result = sumDrafts(drafts, {
    id: randomUUID(),
    now: new Date().toISOString(),
    unit: call.unit?.trim() ?? '',
    leftOut: roster ? missingUnits(roster, drafts) : [],
    withFaults: call['with-faults'],
    formats,
  });
  if (result.kind === 'refused') throw new CliError(`没有汇总：${result.reason}`);
  if (result.kind === 'faulty') return tellFaults(result);
  return putSum(result, last, call, formats);
}

/** The units of a roster that none of the reports is of. */
function missingUnits(roster: Roster, drafts: readonly Draft[]): Summed['leftOut'] {
  const find = unitFinder(roster);
  const there = new Set(
    drafts
      .flatMap(unitsOf)
      .map(name => find(name))
      .flatMap(match => (match.kind === 'matched' ? [match.unit] : [])),
  );
  return roster
    .filter(unit => !there.has(unit))
    .map(({ name }) => ({ unit: name, reason: '名册里有，没有它的报告' }));
}

function tellFaults({ account }: Extract<SumResult, { kind: 'faulty' }>): 1 {
  for (const line of faultsInWords(account)) tell(line);
  tell('没有汇总：请先改正以上各处；要照现在的数汇总，请加 --with-faults，这些问题会一一列在账目里。');
  return 1;
}

async function putSum(
  { draft, account: summed }: Extract<SumResult, { kind: 'summed' }>,
  last: Draft | undefined,
  { output, account }: SumCall,
  formats: FormatRegistry,
): Promise<0 | 1> {
  const against = last ? againstLast(draft, last, formats) : [];
  for (const line of faultsInWords(summed)) tell(line);
  for (const each of summed.uncounted) tell(`${each.unit}：${uncountedInWords(each, draft, formats)}`);
  for (const each of against) tell(continuityInWords(each));
  tell(`已汇总 ${summed.members.length} 个单位 ${draft.year} 年的报告。`);
  await putDraft(draft, output, formats, async () => {
    if (account === undefined) return;
    const data = sumAccount(draft, summed, against, formats);
    await putTables(account, { sheets: () => accountSheets(data, formats), data: () => data });
  });
  return against.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
}

function continuityInWords({ finding, units }: SumContinuity): string {
  const told = units.map(({ unit, now, last }) => `${unit}本年 ${now}、上年 ${last}`).join('；');
  return `与上年衔接：${finding.message}${told === '' ? '' : `各单位不一致的：${told}。`}`;
}
