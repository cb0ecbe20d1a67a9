import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
const pngMark = '\x89PNG';

/** What is wrong with the icons in `folder`: electron-builder would put Electron's own in a missing one's place. */
export function inspectIcons(folder: string): readonly string[] {
  const problems = sizes.flatMap(size => {
    const path = join(folder, `${size}x${size}.png`);
    if (!existsSync(path)) return [`the icon ${size}x${size}.png is missing`];
    const png = readFileSync(path);
    const drawn = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const right = png.toString('latin1', 0, 4) === pngMark && drawn.every(side => side === size);
    return right ? [] : [`${size}x${size}.png is not a PNG of that size`];
  });
  return existsSync(join(folder, 'icon.ico')) ? problems : [...problems, 'the icon icon.ico is missing'];
}
