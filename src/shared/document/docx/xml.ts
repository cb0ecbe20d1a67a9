/** Values of attributes, as they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What must be looked at before it is written; nearly every text has none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const suspect = /[\u0000-\u001f&<>\ud800-\udfff\ufffe\uffff]/;

/** An element of WordprocessingML with what stands in it; an empty one closes itself. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let opening = `<${name}`;
  for (const key in attributes) opening += ` ${key}="${escapeAttribute(String(attributes[key]))}"`;
  const inside = content.length === 1 ? (content[0] ?? '') : content.join('');
  return inside === '' ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

/** An element whose only attribute is its value: `<w:jc w:val="center"/>`. */
export function valued(name: string, value: string | number): string {
  return `<${name} w:val="${typeof value === 'number' ? value : escapeAttribute(value)}"/>`;
}

/** What XML 1.0 may not hold, whatever a text says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as it stands between the quotation marks of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}

/** A text without what XML may not hold. */
export function legalText(text: string): string {
  return suspect.test(text) ? text.replace(refused, '') : text;
}

/** A text as it stands between elements. */
export function escapeXml(text: string): string {
  if (!suspect.test(text)) return text;
  return legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A part of the package: an XML file with its one root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The name space of WordprocessingML. */
export const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The name space of relationships between parts, as the body names them. */
export const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
