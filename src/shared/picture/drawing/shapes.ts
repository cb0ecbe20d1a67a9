import { element } from '../../document/docx/xml.ts';
import type { Block } from './block.ts';
import { rounded } from './text.ts';

/** A filled rectangle. */
export function rectangle(
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: string,
  radius = 0,
): string {
  return element('rect', {
    x: rounded(place.x),
    y: rounded(place.y),
    width: rounded(place.width),
    height: rounded(place.height),
    ...(radius === 0 ? {} : { rx: radius }),
    fill,
  });
}

/** A block on a ground of its own, which is as high as is asked. */
export function panelBox(content: Block, width: number, height: number, fill: string): Block {
  return {
    height,
    at: (x, y) => rectangle({ x, y, width, height }, fill, 10) + content.at(x, y),
  };
}
