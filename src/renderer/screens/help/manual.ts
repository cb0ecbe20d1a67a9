import manualText from '../../../../docs/使用手册.md?raw';
import { chaptersOf } from '../../../shared/help/manual-chapters.ts';

/** The chapters of the manual, which has one source: docs/使用手册.md. */
export const manualChapters = chaptersOf(manualText);

const pictures = import.meta.glob<string>('../../../../docs/images/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a picture the manual names (`images/editor.png`); undefined where there is none. */
export function pictureAddress(name: string): string | undefined {
  return pictures[`../../../../docs/${name}`];
}
