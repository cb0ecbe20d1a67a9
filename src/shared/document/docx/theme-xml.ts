import { element, xmlPart } from './xml.ts';

const colours: readonly (readonly [name: string, colour: string])[] = [
  ['dk2', '1F497D'],
  ['lt2', 'EEECE1'],
  ['accent1', '4F81BD'],
  ['accent2', 'C0504D'],
  ['accent3', '9BBB59'],
  ['accent4', '8064A2'],
  ['accent5', '4BACC6'],
  ['accent6', 'F79646'],
  ['hlink', '0000FF'],
  ['folHlink', '800080'],
];

/** The faces of whatever is added later and names none: those that every office has, so that none is asked for. */
const themeFaces =
  '<a:latin typeface="Times New Roman"/><a:ea typeface="宋体"/><a:cs typeface="Times New Roman"/>';

const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (piece: string) => piece.repeat(3);

/**
 * word/theme/theme1.xml. Without it Word puts its own in, whose faces (Calibri, 等线) offices with 统信 or 麒麟 lack
 * and are then asked for.
 */
export function themeXml(): string {
  const scheme = [
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    ...colours.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`),
  ];
  return xmlPart(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: '公文' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: '公文' }, ...scheme),
        element(
          'a:fontScheme',
          { name: '公文' },
          element('a:majorFont', {}, themeFaces),
          element('a:minorFont', {}, themeFaces),
        ),
        element(
          'a:fmtScheme',
          { name: '公文' },
          element('a:fillStyleLst', {}, three(plain)),
          element('a:lnStyleLst', {}, three(element('a:ln', { w: 9525 }, plain))),
          element('a:effectStyleLst', {}, three('<a:effectStyle><a:effectLst/></a:effectStyle>')),
          element('a:bgFillStyleLst', {}, three(plain)),
        ),
      ),
    ),
  );
}
