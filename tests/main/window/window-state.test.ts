import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  firstWindowState,
  keepWindowState,
  readWindowState,
  usableWindowState,
} from '../../../src/main/window/window-state.ts';
import { nextZoom } from '../../../src/main/window/zoom.ts';

const large = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1920, height: 1040 };
const kept = { bounds: { x: 2100, y: 80, width: 1200, height: 800 }, maximized: false, zoom: 1.25 };

describe('the window from one run to the next', () => {
  it('starts in the middle of a large screen and fills a small one', () => {
    expect(firstWindowState(large)).toEqual({
      bounds: { x: 277, y: 90, width: 1366, height: 860 },
      maximized: false,
      zoom: 1,
    });
    const small = firstWindowState({ x: 0, y: 0, width: 1366, height: 728 });
    expect(small).toMatchObject({ bounds: { x: 0, y: 0, width: 1366, height: 728 }, maximized: true });
  });

  it('is where it was while that screen is there, and comes back to the main one when it is not', () => {
    expect(usableWindowState(kept, [large, right])).toEqual(kept);
    const back = usableWindowState(kept, [large]);
    expect(back.bounds).toEqual(firstWindowState(large).bounds);
    expect(back.zoom).toBe(1.25);
  });

  it('is never left where its title bar cannot be reached', () => {
    const above = { ...kept, bounds: { ...kept.bounds, x: 100, y: -300 } };
    expect(usableWindowState(above, [large]).bounds.y).toBeGreaterThanOrEqual(0);
    const sliver = { ...kept, bounds: { ...kept.bounds, x: 1900, y: 100 } };
    expect(usableWindowState(sliver, [large]).bounds.x).toBeLessThan(1000);
  });

  it('is read as it was kept, and a damaged or absurd file counts as none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-window-'));
    const path = join(folder, 'deep/window.json');
    await keepWindowState(path, kept);
    expect(readWindowState(path)).toEqual(kept);
    const absurd = { ...kept, zoom: 90 };
    for (const content of ['', '{"bounds":', '[]', '{"bounds":{"x":1}}', JSON.stringify(absurd)]) {
      writeFileSync(path, content);
      expect(readWindowState(path)).toBeUndefined();
    }
    rmSync(folder, { recursive: true });
    expect(readWindowState(path)).toBeUndefined();
  });

  it('goes through the sizes in both directions and stops at the ends', () => {
    const steps = [1];
    for (let step = 0; step < 8; step += 1) steps.push(nextZoom(steps.at(-1) ?? 1, 'in'));
    expect(steps).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2, 2, 2]);
    expect(nextZoom(1.1000000001, 'out')).toBe(1);
    expect(nextZoom(0.8, 'out')).toBe(0.8);
  });
});
