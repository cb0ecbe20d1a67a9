import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officialFormats } from '../../src/shared/formats/registry.ts';
import { textRules } from '../../src/shared/rules/text-rules.ts';

const folder = 'out/renderer/assets';
const built = existsSync(folder);
if (!built) console.warn('first-script: skipped, as nothing is built; run npm run build first');

/** What the list of reports needs is loaded at the start; formats, rules and what reads drafts when a report is opened. */
describe.skipIf(!built)('the script that the first screen waits for', () => {
  const start = () => {
    const [name = ''] = readdirSync(folder).filter(each => /^start-.*\.js$/.test(each));
    return readFileSync(join(folder, name), 'utf8');
  };

  test('holds no format', () => {
    for (const { declaration } of officialFormats.all)
      expect(start().includes(declaration.issuedAs)).toBe(false);
  });

  test('holds no rule', () => {
    for (const { title } of Object.values(textRules)) expect(start().includes(title), title).toBe(false);
  });

  test('holds nothing that reads what is stored', () => {
    expect(start().includes('invalid_type')).toBe(false);
  });
});
