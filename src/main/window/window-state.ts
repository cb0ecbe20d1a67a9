import * as z from 'zod/mini';
import { readJsonFile, writeJsonFile } from '../files/json-file.ts';

const rectangleSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.minimum(100), z.maximum(20_000)),
  height: z.int().check(z.minimum(100), z.maximum(20_000)),
});

const windowStateSchema = z.object({
  bounds: rectangleSchema,
  maximized: z.boolean(),
  zoom: z.number().check(z.minimum(0.5), z.maximum(3)),
});

/** A rectangle on the desktop, in device-independent pixels. */
export type Rectangle = z.infer<typeof rectangleSchema>;

/** Where the window was, and how large its contents were shown (1 is 100 %). */
export type WindowState = z.infer<typeof windowStateSchema>;

/** The smallest window in which the editor can be used. */
export const smallestWindow = { width: 960, height: 600 };

const wished = { width: 1366, height: 860 };

/** What is seen of a window must be at least this much of it for the user to take hold of it. */
const leastVisible = { width: 200, height: 100 };

/** The first window: centred on the screen, filling one that is hardly larger than it. */
export function firstWindowState(workArea: Rectangle): WindowState {
  const width = Math.min(wished.width, workArea.width);
  const height = Math.min(wished.height, workArea.height);
  const bounds = {
    x: workArea.x + Math.floor((workArea.width - width) / 2),
    y: workArea.y + Math.floor((workArea.height - height) / 2),
    width,
    height,
  };
  return { bounds, maximized: workArea.width <= wished.width + 100, zoom: 1 };
}

/** The kept state, unless its window would not be on any screen there is now (`workAreas`, the main one first). */
export function usableWindowState(
  kept: WindowState | undefined,
  workAreas: readonly Rectangle[],
): WindowState {
  const main = workAreas[0] ?? { x: 0, y: 0, ...wished };
  if (!kept) return firstWindowState(main);
  if (workAreas.some(area => isSeen(kept.bounds, area))) return kept;
  return { ...firstWindowState(main), maximized: kept.maximized, zoom: kept.zoom };
}

function isSeen(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y);
  // The title bar is at the top: a window whose top is above the screen cannot be moved.
  return width >= leastVisible.width && height >= leastVisible.height && bounds.y >= area.y;
}

/** Reads the kept state; undefined where there is none that can be used. */
export function readWindowState(path: string): WindowState | undefined {
  return readJsonFile(path, windowStateSchema);
}

/** Keeps the state; one that cannot be written is not worth a message. */
export async function keepWindowState(path: string, state: WindowState): Promise<void> {
  await writeJsonFile(path, state).catch(() => undefined);
}
