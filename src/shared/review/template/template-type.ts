import { zipEntries } from '../../import/zip/zip-directory.ts';
import { unpackPart } from '../../import/zip/zip-part.ts';

const name = '[Content_Types].xml';

/**
 * A Word template (.dotx) says in its list of parts that it is one; saved as .docx under that name Word refuses it.
 * The list that says it is a document, under its name; nothing where it says so already.
 */
export function asDocument(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const entry = zipEntries(bytes).get(name);
  if (!entry) return [];
  let xml = '';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  unpackPart(bytes, entry, piece => {
    xml += decoder.decode(piece, { stream: true });
  });
  const changed = xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
  return changed === xml ? [] : [[name, new TextEncoder().encode(changed)]];
}
