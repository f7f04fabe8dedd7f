/**
 * The design tokens: one place for the panels (as CSS custom properties, see `css.ts`) and for the scene (as
 * numbers and colours). Lengths are CSS pixels at text scale 1, times are milliseconds.
 */
import type { OrderId } from '@shared/world/ids';

export { type Palette, THEMES, type ThemeName } from './themes';

/** Shape goes with colour wherever an order is shown, and a label goes with both. */
export type Shape = 'circle' | 'triangle' | 'square' | 'diamond';
export const ORDER_SHAPES: Readonly<Record<OrderId, Shape>> = {
  liberal: 'circle',
  transformative: 'triangle',
  mercantilist: 'square',
  sovereign: 'diamond',
};

export const TYPE = {
  family: 'Inter Variable',
  fallback: "system-ui, 'Segoe UI', 'Liberation Sans', sans-serif",
  size: { tiny: 11, small: 12, body: 14, lead: 16, title: 20, display: 28 },
  weight: { normal: 430, medium: 540, strong: 660 },
  leading: { tight: 1.2, body: 1.45 },
  /** Spacing of the small capitals that name storeys and panels. */
  tracking: 0.06,
} as const;

export const SPACE = { hair: 2, tight: 4, small: 8, medium: 12, large: 16, wide: 24, huge: 40 } as const;
export const RADIUS = { small: 4, medium: 8, large: 14, pill: 999 } as const;

export const MOTION = {
  quick: 120,
  calm: 240,
  slow: 480,
  /** Starts and ends at rest. */
  easing: 'cubic-bezier(0.4, 0, 0.2, 1)',
} as const;
