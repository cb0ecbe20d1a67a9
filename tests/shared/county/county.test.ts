import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { acrossFindings } from '../../../src/shared/county/across/across-findings.ts';
import { collect } from '../../../src/shared/county/collection/collect.ts';
import { readReport } from '../../../src/shared/county/collection/read-report.ts';
import { type FiledReport, unitResults } from '../../../src/shared/county/collection/unit-results.ts';
import { noteLetter } from '../../../src/shared/county/notes/note-letter.ts';
import { publications, publicationText } from '../../../src/shared/county/notes/publication.ts';
import { sumDrafts } from '../../../src/shared/county/sum/sum-drafts.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { computeValues, numberIn } from '../../../src/shared/report/values.ts';
import { type County, generateCounty, type HandedIn } from '../../helpers/county.ts';

const format = formatById('2021');
const county = generateCounty(60);
const read = await readAll(county, 'now');
const before = await readAll(county, 'last');
const collection = collect(read.reports, { roster: county.roster, year: 2024, last: before.reports });
const findings = new Map(
  collection.members.flatMap(({ reports, last }) =>
    reports.map(report => [report, runChecks(report.draft, last ? { last: last.draft } : {})] as const),
  ),
);
const results = unitResults(collection, report => findings.get(report) ?? []);
const across = acrossFindings(collection);

async function readAll({ units }: County, which: 'now' | 'last') {
  const reports: FiledReport[] = [];
  const lost: string[] = [];
  for (const { file, bytes } of units.flatMap(unit => unit[which] as readonly HandedIn[])) {
    try {
      const now = '2025-02-01T00:00:00.000Z';
      reports.push({ ...(await readReport({ name: file, bytes, id: file, now })), file });
    } catch {
      lost.push(file);
    }
  }
  return { reports, lost };
}

const findingsOf = (name: string): readonly Finding[] =>
  results
    .filter(({ unit }) => unit.name === name)
    .flatMap(({ reports }) => reports.flatMap(each => each.findings));

describe('a county of 60 units', () => {
  test('loses the damaged files and no other', () => {
    const damaged = county.units.filter(({ planted }) => planted.damaged).flatMap(({ now }) => now);
    expect(damaged.length).toBeGreaterThan(2);
    expect(read.lost).toEqual(damaged.map(({ file }) => file));
    expect(before.lost).toEqual([]);
  });

  test('has every report at its unit, whatever the unit is called now', () => {
    expect(collection.unplaced).toEqual([]);
    for (const [index, { name, planted }] of county.units.entries()) {
      const there = planted.damaged || planted.missing ? 0 : 1;
      expect(results[index], name).toMatchObject({ unit: { name } });
      expect(results[index]?.reports, name).toHaveLength(there);
    }
    expect(county.units.filter(({ planted }) => planted.renamed).length).toBeGreaterThan(0);
  });

  test('is read to the last cell', () => {
    for (const [index, { draft, planted, name }] of county.units.entries()) {
      const report = collection.members[index]?.reports[0];
      if (report && !planted.wrong) expect(report.draft.cells, name).toEqual(withoutBlanks(draft.cells));
    }
  });

  test('has every planted error named at its unit, and errors in figures nowhere else', () => {
    for (const { name, planted } of county.units) {
      const errors = findingsOf(name).filter(
        ({ severity, cells }) => severity === 'error' && cells.length > 0,
      );
      if (planted.wrong)
        expect(
          errors.map(({ rule }) => rule),
          name,
        ).toContain(planted.wrong);
      else expect(errors, name).toEqual([]);
    }
    expect(county.units.filter(({ planted }) => planted.wrong).length).toBeGreaterThan(2);
  });

  test('has every copied text found at both units, and no other', () => {
    const planted = county.units.flatMap(({ name, planted: { copiedFrom } }) => {
      const lender = copiedFrom === undefined ? undefined : county.units[copiedFrom]?.name;
      return lender === undefined ? [] : [`${lender} ${name}`, `${name} ${lender}`];
    });
    const found = across.filter(({ finding }) => finding.rule === 'collection.similarText');
    expect(planted.length).toBeGreaterThan(2);
    expect(found.map(({ unit, other }) => `${unit} ${other}`).toSorted()).toEqual(planted.toSorted());
  });

  test('says of merged units that two reports of last year could be meant', () => {
    const unpaired = across.filter(({ finding }) => finding.rule === 'collection.continuity');
    expect(unpaired.map(({ unit }) => unit)).toEqual(
      county.units.filter(({ planted }) => planted.merged).map(({ name }) => name),
    );
  });

  test('is summed exactly, and its shards to the same', () => {
    const drafts = collection.members.flatMap(({ reports }) => reports.map(({ draft }) => draft));
    const options = { id: 'sum', now: '2025-02-01T00:00:00.000Z', withFaults: true };
    const sum = sumDrafts(drafts, options);
    const shards = [drafts.slice(0, 17), drafts.slice(17, 40)].map(shard => sumDrafts(shard, options));
    const summed = shards.flatMap(shard => (shard.kind === 'summed' ? [shard.draft] : []));
    expect(sumDrafts([...summed, ...drafts.slice(40)], options)).toEqual(sum);
    if (sum.kind !== 'summed') throw new Error(sum.kind);
    const values = computeValues(format, sum.draft.cells);
    const each = drafts.map(draft => computeValues(format, draft.cells));
    for (const { id, kind } of format.cells.values()) {
      if (kind === 'amount') continue;
      const figures = each.map(own => numberIn(own, id)?.units ?? 0n);
      expect(numberIn(values, id)?.units, id).toBe(figures.reduce((all, figure) => all + figure, 0n));
    }
    expect(new Set(sum.account.faults.map(({ unit }) => unit)).size).toBeLessThanOrEqual(
      county.units.filter(({ planted }) => planted.wrong).length,
    );
  });

  test('gets a note for every unit with an error: numbered, in the order of the report', () => {
    for (const { name, planted } of county.units.filter(unit => unit.planted.wrong)) {
      const letter = noteLetter(
        { unit: name, year: 2024, format, findings: findingsOf(name), across: [] },
        { organ: '清河县人民政府办公室', date: '2025年2月10日' },
      );
      expect(letter?.addressee).toBe(`${name}：`);
      const [opening, heading, item] = letter?.paragraphs ?? [];
      expect(opening, planted.wrong).toMatch(/^你单位报送的2024年.+收悉。经审核，须更正 \d+ 处/);
      expect(heading).toBe('一、须更正');
      expect(item).toMatch(/^1\.表三|^1\.表四/);
    }
  });

  test('tells who published in time', () => {
    const all = publications(results, '2025-01-31');
    const out = county.units.filter(({ planted }) => planted.damaged || planted.missing);
    expect(all.filter(({ state }) => state === '未公布').map(({ unit }) => unit)).toEqual(
      out.map(({ name }) => name),
    );
    expect(publicationText(all, 2024, '2025-01-31')).toContain(
      `应公布 60 个单位，截止日期 2025-01-31（按成文日期计）。已公布 ${60 - out.length} 个，其中按时 ${60 - out.length} 个、逾期 0 个；未公布 ${out.length} 个（`,
    );
    expect(publications(results, '2025-01-14').filter(({ state }) => state === '逾期')).toHaveLength(
      60 - out.length,
    );
  });
});

function withoutBlanks(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}
