import { strToU8, zipSync } from 'fflate';
import { element, relationSpace, xmlPart } from './xml.ts';

/** A part of a Word file: where it is, what it is, what it holds. */
export type Part = XmlPart | ImagePart;

interface PartPlace {
  /** Its place in the archive, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  /** The last word of the relationship's type that leads to it; in whole where it is not of the standard. */
  readonly relation: string;
  /** The relationship's id, where the part's owner names it. */
  readonly id?: string;
}

interface XmlPart extends PartPlace {
  readonly xml: string;
}

interface ImagePart extends PartPlace {
  readonly bytes: Uint8Array;
}

const office = 'application/vnd.openxmlformats-officedocument';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

/** The content type of a part of WordprocessingML. */
export function wordType(name: string): string {
  return `${office}.wordprocessingml.${name}+xml`;
}

/** The content type of the theme. */
export const themeType = `${office}.theme+xml`;

/** The content type of the core properties. */
export const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

/**
 * 1980-01-01 00:00, the first moment a zip archive can name. It is local time, as zip archives have it, so that
 * the archive depends on what is in it and not on when, or in which time zone, it was made.
 */
const moment = '1980-01-01T00:00:00';

/**
 * Packs a Word file (ECMA-376 Part 2): the main document, what it refers to, and the properties of the package.
 * The same parts give the same bytes.
 */
export function packWordFile(
  document: Part,
  itsParts: readonly Part[],
  properties: readonly Part[],
): Uint8Array {
  const folder = document.path.slice(0, document.path.lastIndexOf('/') + 1);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['[Content_Types].xml', strToU8(contentTypes([document, ...itsParts, ...properties]))],
    ['_rels/.rels', strToU8(relationships([document, ...properties], ''))],
    [document.path, bytesOf(document)],
    [`${folder}_rels/${document.path.slice(folder.length)}.rels`, strToU8(relationships(itsParts, folder))],
    ...[...itsParts, ...properties].map(part => [part.path, bytesOf(part)] as const),
  ];
  return packFiles(files);
}

/** Packs files into a zip archive, in the order given. The same files give the same bytes. */
export function packFiles(files: readonly (readonly [path: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: moment });
}

function bytesOf(part: Part): Uint8Array {
  return 'xml' in part ? strToU8(part.xml) : part.bytes;
}

function contentTypes(parts: readonly Part[]): string {
  return xmlPart(
    element(
      'Types',
      { xmlns: `${packageSpace}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, contentType }) =>
        element('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
    ),
  );
}

/** The relationships that lead to the given parts, from a document in the given folder. */
function relationships(parts: readonly Part[], folder: string): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: `${packageSpace}/relationships` },
      ...parts.map(({ path, relation, contentType, id }, index) =>
        element('Relationship', {
          Id: id ?? `rId${index + 1}`,
          Type: relationType(relation, contentType),
          Target: path.slice(folder.length),
        }),
      ),
    ),
  );
}

function relationType(relation: string, contentType: string): string {
  if (relation.includes(':')) return relation;
  return contentType === coreType
    ? `${packageSpace}/relationships/metadata/${relation}`
    : `${relationSpace}/${relation}`;
}
