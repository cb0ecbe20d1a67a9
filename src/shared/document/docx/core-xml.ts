import type { Draft } from '../../report/draft.ts';
import { cleanLine } from '../clean-text.ts';
import { element, escapeXml, xmlPart } from './xml.ts';

/**
 * docProps/core.xml: what this document is and whose. Its times are the draft's, so that the same report is the
 * same file to the last byte.
 */
export function coreXml(
  title: string,
  { unit, createdAt, updatedAt }: Pick<Draft, 'unit' | 'createdAt' | 'updatedAt'>,
): string {
  const creator = escapeXml(cleanLine(unit));
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${creator}</dc:creator>`,
      `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
      time('created', createdAt),
      time('modified', updatedAt),
      '<dc:language>zh-CN</dc:language>',
    ),
  );
}

const momentForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=(?:\.\d+)?Z$)/;

/** Whether a text is a moment in universal time, ISO 8601. */
export function isMoment(text: string): boolean {
  return momentForm.test(text);
}

/** A moment in universal time, to the second; nothing where the draft has none in the form it should have. */
function time(name: 'created' | 'modified', moment: string): string {
  const second = momentForm.exec(moment)?.[0];
  return second === undefined
    ? ''
    : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${second}Z`);
}
