import { pictureWords } from '../text/picture.ts';
import { ExportProblem } from '../work/export-desk.ts';
import type { PictureDesk } from '../work/picture-files.ts';
import { withPrinted } from './with-printed.ts';
import { machine } from './workbench.ts';

/** Saving pictures in this window: the browser's own canvas makes images, the print view lays pages out. */
export const pictureDesk: PictureDesk = {
  host: machine.host,
  rasterize: async (svg, { width, height }) => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
      const image = new Image(width, height);
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
      if (blob === null) throw new Error('the canvas gives no image');
      return new Uint8Array(await blob.arrayBuffer());
    } catch (cause) {
      throw new ExportProblem(pictureWords.noImage, { cause });
    } finally {
      URL.revokeObjectURL(address);
    }
  },
  withPage: (svg, title, use) => withPrinted({ kind: 'picture', svg, title }, use),
};
