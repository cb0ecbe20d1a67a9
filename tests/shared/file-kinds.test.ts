import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  endingsFor,
  isDraftName,
  kindName,
  kindWrittenByCli,
  mediaType,
  refusedEndingsFor,
  saveKinds,
} from '../../src/shared/file-kinds.ts';
import { largestFile, largestFileWords } from '../../src/shared/file-size.ts';
import { limits } from '../../src/shared/import/limits.ts';

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => ({ name, text: readFileSync(join(source, name), 'utf8') }));

describe('the kinds of file', () => {
  test('that are written each have a media type and a name', () => {
    expect(saveKinds).toEqual(['docx', 'xlsx', 'pdf', 'html', 'png', 'svg', 'txt', 'nianbao', 'json', 'zip']);
    for (const kind of saveKinds) {
      expect(mediaType(kind)).toMatch(/^[a-z]+\/[a-z.+-]+$/);
      expect(kindName(kind)).not.toBe('');
    }
  });

  test('that are opened are those the program reads; others are taken only to be told about', () => {
    expect(endingsFor('draft')).toEqual(['nianbao', 'json']);
    expect(endingsFor('report')).toEqual([
      ...['docx', 'xlsx', 'pdf', 'html', 'htm', 'txt', 'nianbao', 'json', 'doc', 'wps'],
    ]);
    expect(refusedEndingsFor('report')).toEqual(['xls', 'et']);
  });

  test.each([
    ['报告.nianbao', true],
    ['报告.JSON', true],
    ['报告.docx', false],
    ['nianbao', false],
    ['a.nianbao/b', false],
  ])('the name %s is that of a draft: %s', (name, expected) => {
    expect(isDraftName(name)).toBe(expected);
  });

  test.each([
    ['a.docx', 'docx'],
    ['a.HTM', 'html'],
    ['../x.y/a.txt', 'txt'],
    ['a.nianbao', 'nianbao'],
    ['a.pdf', undefined],
    ['a.doc', undefined],
    ['docx', undefined],
    ['x.docx/a', undefined],
  ])('the command line writes %s as %s', (name, kind) => {
    expect(kindWrittenByCli(name)).toBe(kind);
  });

  test('have their media types and endings in one place', () => {
    // The parts within a Word file have types of their own.
    const ofFiles =
      /application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.document(?!\.)|pdf|msword)/;
    const again = files.filter(
      ({ name, text }) =>
        name !== 'shared/file-kinds.ts' && (ofFiles.test(text) || /\(nianbao\|json\)|\.html?,\./.test(text)),
    );
    expect(again.map(({ name }) => name)).toEqual([]);
  });
});

describe('the largest file', () => {
  test('is one for all who read and write, and told as it is', () => {
    expect(limits.fileBytes).toBe(largestFile);
    expect(largestFileWords).toBe(`${largestFile / 2 ** 20} MB`);
    const again = files.filter(
      ({ name, text }) => name !== 'shared/file-size.ts' && /\b64 ?(?:\* ?1024|MB)|67_?108_?864/.test(text),
    );
    expect(again.map(({ name }) => name)).toEqual([]);
  });
});
