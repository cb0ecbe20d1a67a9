import type { DraftsRepository } from '../../../src/renderer/database/drafts-contract.ts';
import { isFailure } from '../../../src/shared/failure.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { blankDraft, type Draft } from '../../../src/shared/report/draft.ts';
import { setCells, setText } from '../../../src/shared/report/updates.ts';

/**
 * Text that is as hard to compress as a real report: 1,000 characters of it deflate to 1.46 KB, as do the
 * paragraphs of the published report in ../shared/cases.
 */
function words(length: number): string {
  const codes = crypto.getRandomValues(new Uint16Array(length));
  return Array.from(codes, code => String.fromCharCode(0x4e00 + (code % 300))).join('');
}

/** A finished report of 2,000 characters of text with every cell filled. */
function finishedReport(id: string, index: number): Draft {
  const format = formatById('2021');
  const now = new Date().toISOString();
  const blank = blankDraft({
    id,
    format: format.id,
    year: 2021 + (index % 10),
    unit: `某县第${index}镇人民政府`,
    now,
  });
  const cells = Object.fromEntries([...format.cells.keys()].map(cell => [cell, String(index % 7)]));
  return {
    ...setCells(blank, cells),
    texts: { introduction: words(200), overview: words(1_000), problems: words(500), others: words(300) },
  };
}

/** What a pause of work changes: a few cells, and some words of the longest text. */
function workedOn(draft: Draft, step: number): Draft {
  const cell = [...formatById(draft.format).cells.keys()][step * 7];
  const overview = draft.texts.overview ?? '';
  const at = Math.floor((overview.length * step) / 25);
  return setText(
    setCells(draft, cell === undefined ? {} : { [cell]: String(step) }),
    'overview',
    overview.slice(0, at) + words(20) + overview.slice(at + 15),
  );
}

/** Stores so many drafts with so many versions each, through the repository like everything else. */
export async function fillLibrary(
  drafts: DraftsRepository,
  { drafts: count, versions }: { readonly drafts: number; readonly versions: number },
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    let draft = finishedReport(`draft ${index}`, index);
    await drafts.insert(draft, { counts: { errors: index % 4, warnings: 1, hints: 0, unfilled: 0 } });
    for (let step = 1; step < versions; step += 1) {
      draft = workedOn(draft, step);
      await drafts.keepVersion(draft, 'export');
    }
    await drafts.save(draft, {
      expectedRevision: 1,
      counts: { errors: 0, warnings: 1, hints: 0, unfilled: 0 },
    });
  }
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

/** Times, in milliseconds, of what a user waits for. */
export async function measureLibrary(drafts: DraftsRepository, runs: number) {
  const times = { list: [], open: [], versions: [], version: [], save: [] } as Record<
    'list' | 'open' | 'versions' | 'version' | 'save',
    number[]
  >;
  const listed = await drafts.list();
  if (isFailure(listed)) throw new Error(listed.message);
  for (let run = 0; run < runs; run += 1) {
    const id = listed[(run * 37) % listed.length]?.id ?? '';
    times.list.push(await timed(() => drafts.list()));
    times.open.push(await timed(() => drafts.get(id)));
    times.versions.push(await timed(() => drafts.versions(id)));
    const versions = await drafts.versions(id);
    if (isFailure(versions)) throw new Error(versions.message);
    const [newest] = versions;
    times.version.push(await timed(() => drafts.version(id, newest?.sequence ?? 0)));
    const reading = await drafts.get(id);
    if (reading.kind !== 'draft') throw new Error(`${id} is ${reading.kind}`);
    times.save.push(await timed(() => drafts.save(reading.draft, { expectedRevision: reading.revision })));
  }
  return times;
}
