import { dirname } from 'node:path';
import { z } from 'zod';
import type { FilePort } from '../host/fileport';
import { writeWhole } from '../host/write';

export const LEAST_SIZE = { width: 1024, height: 700 };
const USUAL: WindowState = { width: 1600, height: 1000, maximized: false };
const MAX_BYTES = 4096;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the window was; without a place it is put in the middle. */
interface WindowState {
  x?: number;
  y?: number;
  width: number;
  height: number;
  maximized: boolean;
}

const schema: z.ZodType<WindowState> = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(LEAST_SIZE.width).max(20_000),
  height: z.int().min(LEAST_SIZE.height).max(20_000),
  maximized: z.boolean(),
});

/** Where the window stood last, if there is still a screen there; else the usual size, within the screen. */
export function readWindowState(port: FilePort, path: string, screens: readonly Rectangle[]): WindowState {
  const kept = schema.safeParse(readJson(port, path));
  if (!kept.success) return fitting(USUAL, screens);
  const { x, y, ...size } = kept.data;
  const isSeen =
    x !== undefined &&
    y !== undefined &&
    screens.some((s) => x >= s.x && y >= s.y && x + 100 <= s.x + s.width && y + 100 <= s.y + s.height);
  return isSeen ? kept.data : fitting(size, screens);
}

/** Where a window stands is never worth a complaint: a failure to write it is let go. */
export function keepWindowState(port: FilePort, path: string, state: WindowState): void {
  try {
    port.makeFolder(dirname(path));
    writeWhole(port, path, Buffer.from(JSON.stringify(state), 'utf8'));
  } catch {
    // It opens at its usual size next time.
  }
}

function fitting(state: WindowState, [screen]: readonly Rectangle[]): WindowState {
  if (!screen) return state;
  return {
    ...state,
    width: Math.max(LEAST_SIZE.width, Math.min(state.width, screen.width)),
    height: Math.max(LEAST_SIZE.height, Math.min(state.height, screen.height)),
  };
}

function readJson(port: FilePort, path: string): unknown {
  try {
    return JSON.parse(port.readHead(path, MAX_BYTES).toString('utf8'));
  } catch {
    return undefined;
  }
}
