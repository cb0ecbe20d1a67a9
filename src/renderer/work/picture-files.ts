import type { DesktopApi, Failure, FileBytes } from '../../shared/desktop-api.ts';
import { pictureFileName } from '../../shared/document/report-file-name.ts';
import type { ColouringName } from '../../shared/picture/colourings.ts';
import { type DrawnPicture, drawPicture, pictureWidth } from '../../shared/picture/draw-picture.ts';
import { type Picture, pictureTitle } from '../../shared/picture/picture.ts';
import { pictureDocx } from '../../shared/picture/picture-docx.ts';
import { picturePage } from '../../shared/picture/picture-page.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { exportWords } from '../text/documents.ts';
import { type ExportResult, put, told } from './export-report.ts';

/** What saving a picture needs of the place it is done in. */
export interface PictureDesk {
  readonly host: Pick<DesktopApi, 'saveFile' | 'print' | 'printToPdf' | 'log'>;
  /** A drawing as a PNG image of so many pixels. */
  rasterize(svg: string, size: { readonly width: number; readonly height: number }): Promise<Uint8Array>;
  /** Lays a drawing out on a printer's page for as long as `use` takes. */
  withPage<Result>(svg: string, title: string, use: () => Promise<Result>): Promise<Result>;
}

/** The files that a picture is saved as. */
export type PictureKind = 'png' | 'pdf' | 'docx' | 'html' | 'svg';

/** A report's picture in the colours that were chosen. */
export interface ColouredPicture {
  readonly draft: Draft;
  readonly picture: Picture;
  readonly colouring: ColouringName;
}

/** Pixels of the image for each unit of the drawing: sharp on a large screen and on an A4 page (about 250 dpi). */
const pixels = 2;

/** Makes the file, asks where to and writes it whole or not at all. Nothing rejects. */
export function savePicture(
  desk: PictureDesk,
  coloured: ColouredPicture,
  kind: PictureKind,
): Promise<ExportResult> {
  return told(desk, async () => {
    const made = await bytesOf(desk, coloured, kind);
    if (made.kind === 'failed') return made;
    const suggestedName = pictureFileName(coloured.draft, kind);
    return put(desk, { suggestedName, kind, bytes: made.bytes }, []);
  });
}

/** Prints the picture with the system's dialog. */
export function printPicture(
  desk: PictureDesk,
  { picture, colouring }: ColouredPicture,
): Promise<ExportResult> {
  return told(desk, async () => {
    const { svg } = drawPicture(picture, colouring);
    const done = await desk.withPage(svg, pictureTitle(picture), () => desk.host.print());
    return done.kind === 'done' ? { kind: 'copied', message: exportWords.printed } : done;
  });
}

async function bytesOf(
  desk: PictureDesk,
  { draft, picture, colouring }: ColouredPicture,
  kind: PictureKind,
): Promise<FileBytes | Failure> {
  const drawn = drawPicture(picture, colouring);
  switch (kind) {
    case 'svg':
      return read(new TextEncoder().encode(drawn.svg));
    case 'html':
      return read(new TextEncoder().encode(picturePage(picture, colouring)));
    case 'png':
      return read(await imageOf(desk, drawn));
    case 'docx': {
      const png = await imageOf(desk, drawn);
      return read(pictureDocx(picture, { png, width: pictureWidth, height: drawn.height }, draft));
    }
    case 'pdf':
      return desk.withPage(drawn.svg, pictureTitle(picture), () => desk.host.printToPdf());
  }
}

function imageOf(desk: PictureDesk, { svg, height }: DrawnPicture): Promise<Uint8Array> {
  return desk.rasterize(svg, { width: pictureWidth * pixels, height: height * pixels });
}

function read(bytes: Uint8Array): FileBytes {
  return { kind: 'read', bytes };
}
