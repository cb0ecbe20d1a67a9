import { element, valued, wordSpace, xmlPart } from './xml.ts';

/**
 * The rules of layout that Chinese Word and the official template set. Two of the template's are left out, since
 * they would let 。 begin a line: doNotWrapTextWithPunct and doNotUseEastAsianBreakRules.
 */
const layoutRules = [
  'spaceForUL',
  'balanceSingleByteDoubleByteWidth',
  'doNotLeaveBackslashAlone',
  'ulTrailSpace',
  // A line that ends with Shift+Enter is not stretched over the whole width.
  'doNotExpandShiftReturn',
  'adjustLineHeightInTable',
  'useFELayout',
];

/** What Word 2010 and later ask of a file; version 15 opens without compatibility mode. */
const versionRules: readonly (readonly [name: string, value: number])[] = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
];

/**
 * word/settings.xml: page numbers differ on odd and even pages, punctuation may be squeezed at the end of a line
 * as Chinese Word does, and the language is Chinese.
 */
export function settingsXml(): string {
  return xmlPart(
    element(
      'w:settings',
      { 'xmlns:w': wordSpace },
      '<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>',
      '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>',
      valued('w:characterSpacingControl', 'compressPunctuation'),
      element(
        'w:compat',
        {},
        ...layoutRules.map(rule => `<w:${rule}/>`),
        ...versionRules.map(([name, value]) =>
          element('w:compatSetting', {
            'w:name': name,
            'w:uri': 'http://schemas.microsoft.com/office/word',
            'w:val': value,
          }),
        ),
      ),
      '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
      element('w:clrSchemeMapping', {
        'w:bg1': 'light1',
        'w:t1': 'dark1',
        'w:bg2': 'light2',
        'w:t2': 'dark2',
        ...Object.fromEntries([1, 2, 3, 4, 5, 6].map(n => [`w:accent${n}`, `accent${n}`])),
        'w:hyperlink': 'hyperlink',
        'w:followedHyperlink': 'followedHyperlink',
      }),
      '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    ),
  );
}
