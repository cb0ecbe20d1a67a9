import { draftProperties } from '../../import/docx/draft-properties.ts';
import { contentMark } from '../../report/content-mark.ts';
import type { Draft } from '../../report/draft.ts';
import type { Part } from './package.ts';
import { element, escapeXml, xmlPart } from './xml.ts';

/** The format that user-defined properties are in (ECMA-376 Part 1, 22.3). */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** docProps/custom.xml: which draft the file is of and what it said, so that it is known when it comes back. */
export function draftPart(draft: Draft): Part {
  const properties = [
    [draftProperties.id, draft.id],
    [draftProperties.content, contentMark(draft)],
  ] as const;
  return {
    path: 'docProps/custom.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: 'custom-properties',
    xml: xmlPart(
      element(
        'Properties',
        {
          xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
          'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
        },
        ...properties.map(([name, value], index) =>
          element(
            'property',
            { fmtid: userDefined, pid: index + 2, name },
            `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`,
          ),
        ),
      ),
    ),
  };
}
