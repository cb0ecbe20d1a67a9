import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listBackups } from '../../../src/main/backups/backup-list.ts';
import { copyToKeep } from '../../../src/main/backups/copy-to-keep.ts';
import { keepCopy } from '../../../src/main/backups/keep-copy.ts';
import { createFileTokens } from '../../../src/main/files/file-tokens.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';
import { newRegister } from '../../../src/shared/register/register.ts';
import { writeRegisterFile } from '../../../src/shared/register/register-file.ts';

const begun = '2026-01-05T01:00:00.000Z';
const register = newRegister({ id: 'r', unit: '清河县柳林镇人民政府', now: begun });
const entry = (id: string, updatedAt = begun): RequestEntry => ({
  ...newEntry({ id, register: 'r', no: id, now: begun }),
  updatedAt,
});
const textOf = (entries: readonly RequestEntry[]) =>
  writeRegisterFile({ whole: { register, entries, documents: [], people: [] }, removed: [] });

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'nianbao-register-copies-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

it('a copy of a register takes the place of one it holds all of, and no other', async () => {
  const where = folder();
  await keepCopy(where, copyToKeep(textOf([entry('1')])), undefined);
  await keepCopy(where, copyToKeep(textOf([entry('1'), entry('2')])), undefined);
  expect(readdirSync(where)).toEqual([expect.stringMatching(/^清河县柳林镇人民政府申请台账-\w+\.json$/)]);
  // One out of an older state of the program's data: it does not know of the second request.
  await keepCopy(where, copyToKeep(textOf([entry('1', '2026-02-01T00:00:00.000Z')])), undefined);
  expect(readdirSync(where)).toHaveLength(2);
  const both = textOf([entry('1', '2026-02-01T00:00:00.000Z'), entry('2')]);
  await keepCopy(where, copyToKeep(both), undefined);
  expect(readdirSync(where)).toHaveLength(1);
});

it('one that cannot be read stays beside it, and is told to be none', async () => {
  const where = folder();
  await keepCopy(where, copyToKeep(textOf([entry('1')])), undefined);
  const [name] = readdirSync(where);
  writeFileSync(join(where, name!), '{"kind":"register","whole":{"register"');
  await keepCopy(where, copyToKeep(textOf([entry('1')])), undefined);
  expect(readdirSync(where)).toHaveLength(2);
  const list = await listBackups(where, createFileTokens());
  expect(list.registers).toMatchObject([{ id: 'r', unit: register.unit, count: 1, updatedAt: begun }]);
  expect(list.unreadable).toHaveLength(1);
  expect(list.backups).toEqual([]);
});
