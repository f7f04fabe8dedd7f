import { z } from 'zod';
import type { Settings } from './contract';

/** The one list of what settings may be; a settings page offers these and the host accepts nothing else. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['light', 'dark', 'projector', 'system']),
  textScale: z.literal([100, 125, 150, 175, 200]),
  motion: z.enum(['full', 'reduced', 'system']),
  language: z.enum(['en', 'de']),
  speed: z.literal([0.5, 1, 2]),
});

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textScale: 100,
  motion: 'system',
  language: 'en',
  speed: 1,
};
