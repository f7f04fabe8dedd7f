import { ORDERS } from '@shared/world/ids';
import { describe, expect, it } from 'vitest';
import { contrast, hex, mix } from './contrast';
import { cssTokens, wearTokens } from './css';
import { ORDER_SHAPES, THEMES, type ThemeName } from './tokens';

const NAMES = Object.keys(THEMES) as ThemeName[];

describe.each(NAMES)('theme %s', (name) => {
  const theme = THEMES[name];

  it('is legible: text reaches 4.5 to 1 on every ground that carries it', () => {
    const grounds = [
      theme.page,
      theme.surface,
      theme.raised,
      theme.house.backWall,
      theme.house.earth,
      theme.house.roof,
      ...theme.house.circles,
    ];
    const texts = [theme.ink, ...Object.values(theme.orderText), theme.good, theme.bad, theme.warn];
    for (const ground of [theme.page, theme.surface, theme.raised])
      for (const text of [...texts, theme.muted]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [theme.house.glass, theme.house.legitimacy, theme.house.disc])
      expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.muted, theme.house.backWall)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onAction, theme.action)).toBeGreaterThanOrEqual(4.5);
  });

  it('is legible on tinted grounds: hints, what is chosen and what the pointer is over', () => {
    // As the style sheets mix them: a hint's ground from the warning, the others from ink.
    const hint = hex(mix(theme.surface, theme.warn, 0.1));
    const tinted = [theme.page, theme.surface, theme.raised].map((ground) =>
      hex(mix(ground, theme.ink, 0.12)),
    );
    for (const ground of [hint, ...tinted])
      expect(contrast(theme.ink, ground), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.muted, hint)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [theme.surface, theme.raised])
      expect(contrast(theme.muted, hex(mix(ground, theme.ink, 0.05)))).toBeGreaterThanOrEqual(4.5);
  });

  it('sets the lines of charts off at 3 to 1', () => {
    for (const order of ORDERS)
      for (const ground of [theme.page, theme.surface])
        expect(contrast(theme.orderText[order], ground), order).toBeGreaterThanOrEqual(3);
  });

  it('is legible in a crisis, on every ring', () => {
    for (const ring of [theme.crisis.ground, ...theme.crisis.rings])
      expect(contrast(theme.crisis.text, ring)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.crisis.faint, theme.crisis.ground)).toBeGreaterThanOrEqual(4.5);
    for (const order of ORDERS)
      expect(contrast(theme.crisis.orders[order], theme.crisis.disc)).toBeGreaterThanOrEqual(3);
  });

  it('sets the controls and the focus ring off at 3 to 1', () => {
    for (const ground of [theme.page, theme.surface, theme.raised]) {
      expect(contrast(theme.edge, ground), ground).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.focus, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('orders', () => {
  it('wear one colour and one shape each', () => {
    expect(new Set(Object.values(ORDER_SHAPES)).size).toBe(4);
    expect(THEMES.light.orders).toEqual({
      liberal: '#0072B2',
      transformative: '#009E73',
      mercantilist: '#D55E00',
      sovereign: '#CC79A7',
    });
  });
});

describe('css', () => {
  it('scales text and leaves spaces alone', () => {
    expect(cssTokens('light', 2)['--size-body']).toBe('28px');
    expect(cssTokens('light', 2)['--space-small']).toBe(cssTokens('light')['--space-small']);
  });

  it('dresses an element', () => {
    const element = document.createElement('div');
    wearTokens(element, 'dark', 1.5);
    expect(element.style.getPropertyValue('--colour-ink')).toBe(THEMES.dark.ink);
    expect(element.dataset.theme).toBe('dark');
  });
});

describe('mix', () => {
  it('goes from one colour to the other and stays between them', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe(0);
    expect(mix('#000000', '#ffffff', 2)).toBe(0xffffff);
    expect(mix('#000000', '#ff0000', 0.5)).toBe(0x800000);
  });
});
