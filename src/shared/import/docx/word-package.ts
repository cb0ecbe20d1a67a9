import { feedXml, type XmlEvents } from '../zip/xml-events.ts';
import type { ZipEntry } from '../zip/zip-directory.ts';
import { unpackPart } from '../zip/zip-part.ts';

/** The parts of a Word file by their names. */
export type Entries = ReadonlyMap<string, ZipEntry>;

/**
 * Reads a part's XML.
 * @throws ImportError where it is damaged, encrypted or too large.
 */
export function readXml(bytes: Uint8Array, entry: ZipEntry, events: XmlEvents): void {
  const feed = feedXml(events);
  unpackPart(bytes, entry, piece => feed.write(piece));
  feed.end();
}

/**
 * The name of the part that holds the body: what the package's relationships say (Word online: document2.xml).
 */
export function mainPart(bytes: Uint8Array, entries: Entries): string {
  return related(bytes, entries, '', 'officeDocument') ?? 'word/document.xml';
}

/**
 * The part that another one leads to by a relationship of some type (its last word); undefined where there is none.
 * @param owner the part that leads there; empty for the package itself
 */
export function related(
  bytes: Uint8Array,
  entries: Entries,
  owner: string,
  type: string,
): string | undefined {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const relationships = entries.get(`${folder}_rels/${owner.slice(folder.length)}.rels`);
  if (!relationships) return undefined;
  let found: string | undefined;
  readXml(bytes, relationships, {
    open(name, { Type, Target }) {
      if (name !== 'Relationship' || Target === undefined || !Type?.endsWith(`/${type}`)) return;
      found = Target.startsWith('/') ? Target.slice(1) : folder + Target;
    },
    close() {},
    text() {},
  });
  return found;
}
