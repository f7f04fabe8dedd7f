import { ORDERS } from '@shared/world/ids';
import { MOTION, RADIUS, SPACE, THEMES, type ThemeName, TYPE } from './tokens';

/** What of a palette the panels use; the house and the crisis are painted by the scene alone. */
const COLOURS = [
  'page',
  'surface',
  'raised',
  'line',
  'edge',
  'ink',
  'muted',
  'action',
  'onAction',
  'focus',
  'good',
  'bad',
  'warn',
] as const;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The tokens as CSS custom properties: `--colour-ink`, `--order-liberal`, `--order-text-liberal`, `--size-body`,
 * `--space-small`, `--radius-medium`, `--weight-strong`, `--motion-calm`, `--easing`, `--font`.
 * `textScale` is 1 … 2 and moves sizes of text, not spaces.
 */
export function cssTokens(theme: ThemeName, textScale = 1): Record<string, string> {
  const palette = THEMES[theme];
  const out: Record<string, string> = {};
  for (const name of COLOURS) out[`--colour-${kebab(name)}`] = palette[name];
  for (const order of ORDERS) {
    out[`--order-${order}`] = palette.orders[order];
    out[`--order-text-${order}`] = palette.orderText[order];
  }
  for (const [cause, colour] of Object.entries(palette.causes)) out[`--cause-${cause}`] = colour;
  for (const [name, size] of Object.entries(TYPE.size)) out[`--size-${name}`] = `${size * textScale}px`;
  for (const [name, weight] of Object.entries(TYPE.weight)) out[`--weight-${name}`] = String(weight);
  for (const [name, gap] of Object.entries(SPACE)) out[`--space-${name}`] = `${gap}px`;
  for (const [name, radius] of Object.entries(RADIUS)) out[`--radius-${name}`] = `${radius}px`;
  for (const name of ['quick', 'calm', 'slow'] as const) out[`--motion-${name}`] = `${MOTION[name]}ms`;
  out['--easing'] = MOTION.easing;
  out['--font'] = `'${TYPE.family}', ${TYPE.fallback}`;
  return out;
}

/** Put the tokens on an element, usually the page's root. */
export function wearTokens(element: HTMLElement, theme: ThemeName, textScale = 1): void {
  for (const [name, value] of Object.entries(cssTokens(theme, textScale)))
    element.style.setProperty(name, value);
  element.dataset.theme = theme;
  element.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
}
