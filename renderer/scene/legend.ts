import { type Application, Graphics, Rectangle } from 'pixi.js';
import type { Palette } from '../tokens/tokens';
import { HALF, paintSign } from './layers/signs';
import { type Legend, type LegendSign, legendOf, type Shown } from './picture/legend';

type Hear = (legend: Legend) => void;

/** Tells the key of whatever is shown, once each time it changes. */
export function legendTeller() {
  const hearers = new Set<Hear>();
  let seen: Shown | null = null;
  let now: Legend | null = null;
  let key = '';
  return {
    tell(shown: Shown): void {
      const same = seen?.picture === shown.picture && seen.beat === shown.beat && seen.ties === shown.ties;
      if (same) return;
      seen = shown;
      const next = legendOf(shown);
      const text = JSON.stringify(next);
      if (text === key) return;
      key = text;
      now = next;
      for (const hear of hearers) hear(next);
    },
    join(hear: Hear): () => void {
      hearers.add(hear);
      if (now) hear(now);
      return () => void hearers.delete(hear);
    },
  };
}

/** Signs as pictures are twice as fine as they are shown. */
const FINE = 2;

/** Signs of the key as pictures by address, each painted once for a palette and a ground. */
export function signPainter(app: Application) {
  const made = new Map<string, string>();
  let worn: Palette | null = null;
  return (sign: LegendSign, palette: Palette, isPlan: boolean): string => {
    if (worn !== palette) made.clear();
    worn = palette;
    const key = `${sign} ${isPlan}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const target = new Graphics();
    paintSign(target, sign, palette, isPlan);
    const frame = new Rectangle(-HALF, -HALF, 2 * HALF, 2 * HALF);
    const canvas = app.renderer.extract.canvas({ target, frame, resolution: FINE, antialias: true });
    const address = canvas.toDataURL?.() ?? '';
    target.destroy();
    made.set(key, address);
    return address;
  };
}
