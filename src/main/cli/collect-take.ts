import type { Format } from '../../shared/formats/compile.ts';
import { type CollectedSheet, readCollection } from '../../shared/register/collection/read-collection.ts';
import {
  type CollectedCell,
  compareCollections,
  type Offer,
  sourceOf,
  takeOver,
} from '../../shared/register/collection/take-over.ts';
import { sourceInWords } from '../../shared/register/sources/source.ts';
import { sourceSheet } from '../../shared/register/sources/source-sheet.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { checkTwoOutputs } from './check-output.ts';
import { CliError } from './cli-error.ts';
import type { CollectCall } from './collect-calls.ts';
import { readDraftInput } from './draft-input.ts';
import { putDraft } from './draft-output.ts';
import { readFormats } from './format-input.ts';
import { nameOf, tell } from './streams.ts';
import { checkWorkbookName, putWorkbook, readWorkbook } from './workbook-files.ts';

/** The sheets that came back, with the names of their files. */
type Returned = ReadonlyMap<CollectedSheet, string>;

/**
 * Takes over what stations filled in, and tells what it was and what was left out. Where two sheets say different
 * things of a cell it tells so and writes nothing.
 * @returns the exit code: 1 where nothing was written, or a cell held what is no figure
 */
export async function collectTake(call: Extract<CollectCall, { action: 'take' }>): Promise<0 | 1> {
  checkWorkbookName(call.sources);
  const outputs = { output: call.output, beside: call.sources, called: '草稿和来源表', option: 'sources' };
  await checkTwoOutputs(outputs, call.draft, ...call.files, ...call.formats);
  const formats = await readFormats(call.formats);
  const { draft } = await readDraftInput(call.draft, formats);
  const format = formats.byId(draft.format);
  const returned = await readReturned(call.files, draft, format);
  const cells = compareCollections(draft, [...returned.keys()], formats);
  const placeOf = (id: string) => format.cells.get(id)?.place ?? id;
  const conflicts = cells.filter(({ state }) => state === 'conflict');
  if (conflicts.length > 0) {
    for (const { cell, offers } of conflicts) tell(`${placeOf(cell)}：${saidBy(offers, returned)}。`);
    tell('没有填入：以上各格，几张采集表填的不一样。请向站所核实，改好采集表再来。');
    return 1;
  }
  for (const { cell, now, offers, state } of cells)
    if (state === 'differs')
      tell(`${placeOf(cell)}：草稿原来是 ${now}，改为 ${saidBy(offers.slice(0, 1), returned)}。`);
  const chosen = (isSame: boolean) => firstOffers(cells.filter(({ state }) => (state === 'same') === isSame));
  const agreed = new Map(chosen(true).map(offer => [offer.figure.cell, sourceOf(offer)]));
  const taken = takeOver(draft, agreed, chosen(false), formats);
  const problems = tellLeftOut(returned, format);
  tell(`${returned.size} 张采集表：填入 ${chosen(false).length} 格，与草稿相同 ${agreed.size} 格。`);
  await putDraft(taken.draft, call.output, formats, async () => {
    if (call.sources === undefined) return;
    await putWorkbook(call.sources, [sourceSheet(taken.draft, taken.sources, format)]);
  });
  return problems > 0 ? 1 : 0;
}

async function readReturned(files: readonly string[], draft: Draft, format: Format): Promise<Returned> {
  const returned = new Map<CollectedSheet, string>();
  for (const file of files) {
    const reading = readCollection(await readWorkbook(file), draft, format);
    if (reading.kind !== 'read') throw new CliError(`不能读入“${nameOf(file)}”：${reading.message}`);
    returned.set(reading.sheet, nameOf(file));
  }
  return returned;
}

function firstOffers(cells: readonly CollectedCell[]): readonly Offer[] {
  return cells.flatMap(({ offers }) => offers.slice(0, 1));
}

/** What sheets say of a cell, each with its source and its file: 3（综合执法队 王某：数据采集表，a.xlsx）. */
function saidBy(offers: readonly Offer[], returned: Returned): string {
  return offers
    .map(offer => {
      const { text, isFormula } = offer.figure;
      const origin = `${sourceInWords(sourceOf(offer))}“${returned.get(offer.sheet) ?? ''}”`;
      return `${text}（${origin}${isFormula ? '，由公式算出' : ''}）`;
    })
    .join('，');
}

/** Tells of cells that hold no figure, and of those left blank: they stay as they are in the draft. */
function tellLeftOut(returned: Returned, { cells }: Format): number {
  const problems = [...returned].flatMap(([sheet, file]) =>
    sheet.problems.map(({ message }) => `“${file}”没有填入的：${message}`),
  );
  for (const problem of problems) tell(problem);
  for (const [{ station, blank }, file] of returned)
    if (blank.length > 0)
      tell(`“${file}”（${station}）没有填：${blank.map(id => cells.get(id)?.place ?? id).join('、')}。`);
  return problems.length;
}
