import type { Graphics } from 'pixi.js';
import type { Disc, Pillar, Plaque, Tower } from '../picture/types';

/** Plain specimens of what the scene paints, for the signs of its key. */
const ITEM = { id: 'sample', label: '', x: 0, y: 0, alpha: 1, labelAlpha: 0 };

export const aDisc = (over: Partial<Disc>): Disc => ({
  ...ITEM,
  ...{ r: 10, power: 50, legitimacy: 45, mix: [0.4, 0.2, 0.2, 0.2], lead: 'liberal', seat: null },
  ...{ text: '', circle: 0, commitment: 0, hollow: 0, failed: 0, place: null, marked: 0, keepsName: false },
  ...{ labelDx: 0, labelDy: 0, stemDx: 0, stemDy: 0 },
  ...over,
});

export const aPillar = (over: Partial<Pillar>): Pillar => ({
  ...ITEM,
  ...{ base: 0, width: 12, height: 25, authority: 60, legitimacy: 60, own: [0, 0, 0, 0], crack: 0 },
  ...{ alternative: false, lines: '', labelX: 0, labelY: 0, leader: 0 },
  ...over,
});

export const aPlaque = (over: Partial<Plaque>): Plaque => ({
  ...ITEM,
  ...{ w: 26, h: 14, autonomy: 55, grievance: 60, claim: 0 },
  ...over,
});

export const aTower = (over: Partial<Tower>): Tower => ({
  ...ITEM,
  ...{ width: 16, height: 24, strength: 60, independence: 50, text: '', labelX: 0, labelY: 0 },
  ...over,
});

/** Paints with the origin moved: what stands, stands on the foot of the sign. */
export function level(g: Graphics, x: number, paint: () => void, y = 12.5): void {
  g.save().translateTransform(x, y);
  paint();
  g.restore();
}
