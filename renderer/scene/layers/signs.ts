import { CAUSES } from '@shared/world/ground';
import type { Graphics } from 'pixi.js';
import { mix } from '../../tokens/contrast';
import type { LegendSign } from '../picture/legend';
import { paintRunning } from './alarm';
import { paintArc } from './arcs';
import { paintDisc } from './disc';
import { paintAngles, paintFreed } from './fates';
import { paintPlaque } from './foundations';
import { paintPillar } from './gallery';
import { paintTower } from './ground';
import type { View } from './layer';
import { paintOrganiser, paintSwell } from './rings';
import { aDisc, aPillar, aPlaque, aTower, level } from './samples';
import { arrowhead, crack, dashed, orderShape, rose, star } from './shapes';
import { paintChange } from './travellers';
import { paintVote } from './votes';
import { paintWindow } from './windows';

type Palette = View['palette'];
/** Paints into a square around 0, 0 whose half side is `HALF`. */
type Paint = (g: Graphics, palette: Palette, dark: boolean) => void;

/** Half the side of a sign, in pixels. */
export const HALF = 15;

const LINE = [-12, -6, 0, 6, 12].map((x) => ({ x, y: 6 - (x + 12) * 0.5 }));
const tie =
  (kind: Parameters<typeof paintArc>[1]): Paint =>
  (g, p) =>
    paintArc(g, kind, LINE, p, 1);
const state =
  (over: Parameters<typeof aDisc>[0], r = 10): Paint =>
  (g, p, dark) =>
    paintDisc(g, aDisc(over), r, p, dark);
const inner = (p: Palette, dark: boolean) => (dark ? p.crisis.line : p.house.circleLine);

/** As the scene paints them, by the same hands. */
const PAINTS: Readonly<Record<LegendSign, Paint>> = {
  bar: (g, p) => {
    orderShape(g, 'liberal', -10, 0, 4).fill(p.orders.liberal);
    g.rect(-3, -2.5, 17, 5).fill({ color: p.edge, alpha: 0.25 });
    g.rect(-3, -2.5, 11, 5).fill(p.orders.liberal);
    g.rect(4, -5, 2, 10).fill(p.ink);
  },
  disorder: (g, p) => {
    g.poly([-9, -12, -4, -12, -8, 13, -13, 13]).fill(p.house.wall);
    g.poly([9, -12, 14, -12, 10, 13, 5, 13]).fill(p.house.wall);
    crack(g, 'legend', 0, -12, 4, 20).stroke({ width: 2, color: p.house.crack });
  },
  claim: (g, p) => g.rect(-10, -10, 20, 20).fill(mix(p.house.glass, p.orders.liberal, 0.38)),
  dim: (g, p) => g.rect(-10, -10, 20, 20).fill(p.house.glassDark),
  haze: (g, p) => {
    for (const [i, h] of [20, 14, 8].entries())
      g.rect(-HALF, HALF - h, 2 * HALF, h).fill({ color: p.house.haze, alpha: 0.25 + i * 0.1 });
  },
  height: (g, p) => {
    level(g, -6, () => paintPillar(g, aPillar({ width: 8, height: 12 }), p));
    level(g, 6, () => paintPillar(g, aPillar({ width: 8, height: 25 }), p));
  },
  stone: (g, p) => {
    level(g, -6, () => paintPillar(g, aPillar({ width: 8, legitimacy: 0 }), p));
    level(g, 6, () => paintPillar(g, aPillar({ width: 8, legitimacy: 100 }), p));
  },
  bands: (g, p) => level(g, 0, () => paintPillar(g, aPillar({ width: 15, own: [0.4, 0, 0, 0.3] }), p)),
  crack: (g, p) => level(g, 0, () => paintPillar(g, aPillar({ width: 15, crack: 0.6, legitimacy: 20 }), p)),
  near: (g, p) => {
    for (const [i, rx] of [14, 9.5, 5].entries())
      g.ellipse(0, 0, rx, rx * 0.6)
        .fill(p.house.circles[2 - i] ?? p.surface)
        .stroke({ width: 1, color: p.house.circleLine });
    g.circle(0, 0, 1.8).fill(p.ink);
  },
  bearing: (g, p) => rose(g, 0, 1, 11, p.muted),
  area: (g, p, dark) => {
    const small = aDisc({});
    level(g, -8, () => paintDisc(g, small, 5, p, dark), 5);
    level(g, 5, () => paintDisc(g, small, 9, p, dark), 1);
  },
  rim: state({ mix: [0.4, 0.25, 0.15, 0.2] }, 11),
  badge: state({ mix: [0.15, 0.15, 0.55, 0.15], lead: 'mercantilist' }, 11),
  seat: state({ seat: 'sovereign' }, 11),
  level: state({ legitimacy: 70 }, 11),
  hollow: state({ hollow: 1 }),
  failed: state({ failed: 1 }),
  target: state({ marked: 1 }, 6),
  victim: state({ marked: 0.5 }, 8),
  war: tie('war'),
  treaty: tie('partnership'),
  defence: tie('defence'),
  trade: tie('trade'),
  nonaggression: tie('nonaggression'),
  partnership: tie('partnership'),
  hostile: tie('hostile'),
  window: (g, p) => paintWindow(g, { x: -6, y: -8, w: 12, h: 17 }, 0, p),
  fire: (g, p) => paintWindow(g, { x: -6, y: -8, w: 12, h: 17 }, 1, p),
  dots: (g, p) => crowd(g, 0, () => p.causes.peace),
  scatter: (g, p) => crowd(g, 3.2, () => p.causes.peace),
  colour: (g, p) => crowd(g, 0, (i) => p.causes[CAUSES[i % CAUSES.length] ?? 'peace']),
  windows: (g, p) => level(g, 0, () => paintTower(g, aTower({ width: 17, height: 25 }), p), 13),
  plaque: (g, p) => level(g, -13, () => paintPlaque(g, aPlaque({ w: 26, h: 14 }), p), -7),
  blocks: (g, p) => {
    for (const [i, x] of [-13, -4, 5].entries())
      g.rect(x, -4, 8, 8).fill(i < 2 ? p.house.courseLaid : p.house.course);
  },
  down: (g, p) => passing(g, p.house.down, p),
  up: (g, p) => passing(g, p.house.up, p),
  ring: (g, p) => {
    for (const [i, r] of [14, 10, 6].entries())
      g.circle(0, 0, r)
        .fill(p.crisis.rings[6 - 3 * i] ?? p.crisis.ground)
        .stroke({ width: 1, color: p.crisis.line });
  },
  order: (g, p) => rose(g, 0, 1, 11, p.crisis.faint),
  tally: (g, p) => {
    g.rect(-13, -9, 24, 4).fill(p.crisis.wave.good);
    g.rect(-13, -2, 16, 4).fill(p.crisis.faint);
    g.rect(-13, 5, 9, 4).fill(p.crisis.wave.bad);
  },
  strike: (g, p) => {
    const color = p.crisis.wave.good;
    g.moveTo(-13, -10).lineTo(-4, 0).moveTo(-13, 10).lineTo(-4, 0).stroke({ width: 1.5, color });
    g.moveTo(-4, 0).lineTo(8, 0).stroke({ width: 3.2, color });
    arrowhead(
      g,
      [-4, 0, 4, 8].map((x) => ({ x, y: 0 })),
      5,
    ).fill(color);
  },
  pay: (g, p) => {
    const color = p.crisis.orders.mercantilist;
    dashed(
      g,
      [
        { x: -12, y: 5 },
        { x: 9, y: -5 },
      ],
      2,
      4,
    ).stroke({ width: 2.4, color });
    g.circle(9, -5, 3.5).fill(color);
  },
  struck: (g, p) => {
    star(g, 0, 0, 9, 14).fill(p.crisis.text);
    g.circle(0, 0, 8).fill(p.crisis.ground);
  },
  freed: (g, p) => paintFreed(g, { x: 0, y: 0, r: 3 }, 0.6, p),
  nearer: (g, p) => paintAngles(g, { x: 0, y: 0 }, -1, 0, 11, true, p),
  farther: (g, p) => paintAngles(g, { x: 0, y: 0 }, 1, 0, 11, false, p),
  organise: (g, p) => paintOrganiser(g, { x: 0, y: 0, r: 5 }, p),
  yes: (g, p) => paintVote(g, 0, 0, 9, true, p),
  no: (g, p) => paintVote(g, 0, 0, 9, false, p),
  rises: (g, p) => paintChange(g, 0, 0, 9, 1, p),
  falls: (g, p) => paintChange(g, 0, 0, 9, -1, p),
  wave: (g, p) => paintSwell(g, 9, 9, p.crisis.wave.good),
  travel: (g, p, dark) => {
    const color = (dark ? p.crisis.orders : p.orders).transformative;
    g.moveTo(-13, 7).lineTo(6, -4).stroke({ width: 2, color });
    orderShape(g, 'transformative', 7, -5, 5.5).fill(color);
  },
  alarm: (g, p) => {
    for (const [i, r] of [7, 10, 13].entries())
      g.circle(0, 0, r).stroke({ width: 2, color: p.house.fire, alpha: 1 - i * 0.3 });
  },
  runs: (g, p) => paintRunning(g, 1, p),
  tick: (g, p) => {
    g.roundRect(-14, -6.5, 28, 13, 4).fill(p.raised).stroke({ width: 1, color: p.edge });
    g.rect(-11, -3.5, 2.5, 7).fill(p.good);
    g.rect(2, -3.5, 2.5, 7).fill(p.bad);
  },
  link: (g, p) => {
    g.moveTo(-11, 5).lineTo(11, -5).stroke({ width: 1.8, color: p.bad });
    g.circle(-11, 5, 3).circle(11, -5, 3).fill(p.bad);
  },
};

/** Dots in rows, straying as far as told. */
function crowd(g: Graphics, stray: number, colour: (i: number) => string): void {
  let i = 0;
  for (const [row, count] of [4, 3, 2].entries())
    for (let at = 0; at < count; at++, i++) {
      const off = [1, -0.7, 0.4, -1, 0.8, -0.3, 0.9, -0.8, 0.5][i] ?? 0;
      g.circle((at - (count - 1) / 2) * 6 + off * stray, 8 - row * 6 - off * stray, 2.3).fill(colour(i));
    }
}

/** A stretch of a shaft with what passes it. */
function passing(g: Graphics, colour: string, p: Palette): void {
  g.rect(-6, -HALF, 12, 2 * HALF).fill(p.house.shaft);
  for (const y of [-9, 0, 9]) g.circle(0, y, 2.6).fill(colour);
}

/** The ground on which each sign stands in the scene. */
function groundOf(sign: LegendSign, p: Palette, dark: boolean): string {
  if (dark) return p.crisis.ground;
  switch (sign) {
    case 'height':
    case 'stone':
    case 'bands':
    case 'crack':
      return p.house.glass;
    case 'window':
    case 'fire':
      return p.house.backWall;
    case 'plaque':
    case 'blocks':
      return p.house.earth;
    default:
      return p.surface;
  }
}

/** Paints a sign on its ground, 2 × `HALF` wide and high around 0, 0. */
export function paintSign(g: Graphics, sign: LegendSign, palette: Palette, dark: boolean): void {
  g.roundRect(-HALF, -HALF, 2 * HALF, 2 * HALF, 4)
    .fill(groundOf(sign, palette, dark))
    .stroke({ width: 1, color: inner(palette, dark), alpha: 0.6, alignment: 1 });
  PAINTS[sign](g, palette, dark);
}
