import { describe, expect, test } from 'vitest';
import { idsOf, namedIds } from '../../scripts/house/format-ids.ts';
import { ordinaryWords } from '../../scripts/house/ordinary-words.ts';
import { formats } from '../../src/shared/formats/registry.ts';

const ids = idsOf(formats);
const named = (source: string, lang?: 'tsx') => namedIds(source, ids, lang).map(({ words }) => words);

describe('a part of a format named in code is found', () => {
  test.each([
    ["const table = 'requests';", 'requests'],
    ["if (section.id === 'others') go();", 'others'],
    ['const row = "newReceived";', 'newReceived'],
    ["const cell = 'requests.other.feeUnpaid.total';", 'requests.other.feeUnpaid.total'],
    ["const pattern = 'proactive.*.inForce';", 'proactive.*.inForce'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    ['const cell = `requests.${row}`;', 'requests.x'],
    ['const words = draft.texts.overview;', 'overview'],
    ["const names = { overview: '写文字' };", 'overview'],
    ["const names = { 'proactive': '填表' };", 'proactive'],
    ["type Id = 'litigation';", 'litigation'],
    ["const row = 'denied.stateSecret';", 'denied.stateSecret'],
  ])('%s', (source, words) => {
    expect(named(source)).toEqual([words]);
  });

  test('in a component, too, with its line', () => {
    const source = 'export const field = (\n  <Field id="problems" />\n);';
    expect(namedIds(source, ids, 'tsx')).toEqual([{ words: 'problems', line: 2 }]);
  });
});

test.each([
  'const { requests } = format.roles;',
  'const table = roles.requests.table;',
  "if (equation.kind === 'total') go();",
  "import { litigation } from './litigation.ts';",
  '// requests.granted is a cell',
  "const message = '上年结转 carriedIn';",
])('%s names none', source => {
  expect(named(source)).toEqual([]);
});

test('every word that is let pass is an id of a format', () => {
  for (const word of [...ordinaryWords.texts, ...ordinaryWords.fields]) {
    expect(
      [...ids.ids].some(id => id === word || id.endsWith(`.${word}`)),
      word,
    ).toBe(true);
  }
});
