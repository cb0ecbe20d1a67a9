import type { Draft } from '../../shared/report/draft.ts';
import { withoutLineage } from '../../shared/report/lineage.ts';
import { type ContentReading, damaged, readDraftText } from './stored-content.ts';

/**
 * How a version is stored: the draft with the ids of its cells, what is in them, and each of its texts
 * replaced by the digests of parts, and the parts. Versions of a draft differ in one or two parts and share
 * the others.
 */
export interface PackedVersion {
  /** The draft as JSON with digests in place of the parts; without the time of its last save and the saves before it. */
  readonly frame: string;
  readonly parts: readonly PackedPart[];
}

export interface PackedPart {
  /** The first half of SHA-256 of the part's JSON, in hexadecimal: its name, and the proof that it is whole. */
  readonly digest: string;
  /** Raw DEFLATE of the same. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packs a draft. It waits for the browser's own compression: never call it inside a transaction. */
export async function packVersion(draft: Draft): Promise<PackedVersion> {
  const { updatedAt: _time, cells, texts, ...rest } = withoutLineage(draft);
  const packedCells = await Promise.all([packPart(Object.keys(cells)), packPart(Object.values(cells))]);
  const packedTexts = await Promise.all(
    Object.entries(texts)
      .filter(([, text]) => text !== undefined)
      .map(async ([id, text]) => [id, await packPart(text)] as const),
  );
  const parts = new Map(
    [...packedCells, ...packedTexts.map(([, part]) => part)].map(part => [part.digest, part]),
  );
  const digests = Object.fromEntries(packedTexts.map(([id, { digest }]) => [id, digest]));
  return {
    frame: JSON.stringify({ ...rest, cells: packedCells.map(part => part.digest), texts: digests }),
    parts: [...parts.values()],
  };
}

/**
 * Puts a version together again. `at` is when it was kept, ISO 8601, and becomes the draft's `updatedAt`;
 * a part that is missing or is not what its digest says makes the version damaged.
 */
export async function unpackVersion(
  frame: string,
  at: string,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<ContentReading> {
  const whole = new Map<string, unknown>();
  for (const [digest, bytes] of parts) {
    const json = await inflate(bytes).catch(() => undefined);
    if (json !== undefined && (await digestOf(json)) === digest) {
      whole.set(digest, JSON.parse(new TextDecoder().decode(json)));
    }
  }
  const framed = parseFrame(frame);
  if (!framed) return damaged(frame);
  const [ids, typed] = framed.cells.map(digest => whole.get(digest));
  const cells = zipped(ids, typed);
  const texts = Object.fromEntries(
    Object.entries(framed.texts).map(([id, digest]) => [id, whole.get(digest)] as const),
  );
  const text = JSON.stringify({ ...framed, cells, texts, updatedAt: at });
  const complete = cells !== undefined && Object.values(texts).every(part => part !== undefined);
  return complete ? readDraftText(text) : damaged(text);
}

/** The digests a frame names; none where it is damaged. */
export function digestsIn(frame: string): readonly string[] {
  const framed = parseFrame(frame);
  return framed ? [...framed.cells, ...Object.values(framed.texts)] : [];
}

interface Frame {
  /** Of the ids of the cells, and of what is in them. */
  readonly cells: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

function parseFrame(frame: string): Frame | undefined {
  try {
    const { cells, texts, ...rest } = JSON.parse(frame) as Partial<Frame>;
    const whole = Array.isArray(cells) && typeof texts === 'object' && texts !== null;
    return whole ? { ...rest, cells, texts } : undefined;
  } catch {
    return undefined;
  }
}

/** The cells put together from ids and texts; undefined where the two do not belong together. */
function zipped(ids: unknown, typed: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!Array.isArray(ids) || !Array.isArray(typed) || ids.length !== typed.length) return undefined;
  return Object.fromEntries(ids.map((id, index) => [String(id), typed[index]]));
}

async function packPart(content: unknown): Promise<PackedPart> {
  const json = new TextEncoder().encode(JSON.stringify(content));
  return { digest: await digestOf(json), bytes: await through(new CompressionStream('deflate-raw'), json) };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest, 0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
}

function inflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return through(new DecompressionStream('deflate-raw'), new Uint8Array(bytes));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
