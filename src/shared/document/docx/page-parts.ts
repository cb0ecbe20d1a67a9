import { footerIds } from './document-xml.ts';
import type { Faces } from './faces.ts';
import { fontTableXml } from './font-table-xml.ts';
import { coreType, type Part, themeType, wordType } from './package.ts';
import { footerXml } from './page-numbers.ts';
import { settingsXml } from './settings-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { themeXml } from './theme-xml.ts';

/** The part that says what the document says. */
export function documentPart(xml: string): Part {
  return {
    path: 'word/document.xml',
    contentType: wordType('document.main'),
    relation: 'officeDocument',
    xml,
  };
}

/** The parts that every document on the page of GB/T 9704-2012 refers to. */
export function pageParts(faces: Faces): readonly Part[] {
  return [
    part('styles', 'styles', stylesXml(faces)),
    part('settings', 'settings', settingsXml()),
    part('fontTable', 'fontTable', fontTableXml(faces)),
    part('theme/theme1', 'theme', themeXml()),
    part('footer1', 'footer', footerXml('right'), footerIds.odd),
    part('footer2', 'footer', footerXml('left'), footerIds.even),
  ];
}

function part(name: string, relation: string, xml: string, id?: string): Part {
  return {
    path: `word/${name}.xml`,
    contentType: relation === 'theme' ? themeType : wordType(relation),
    relation,
    xml,
    ...(id === undefined ? {} : { id }),
  };
}

/** The part that says what the document is and whose. */
export function corePart(xml: string): Part {
  return { path: 'docProps/core.xml', contentType: coreType, relation: 'core-properties', xml };
}
