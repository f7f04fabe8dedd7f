import { ORDERS, type OrderId } from '@shared/world/ids';
import type { Graphics } from 'pixi.js';
import { ORDER_SHAPES } from '../../tokens/tokens';
import { hash } from '../layout/geometry';

/** The shape of an order, of equal area whatever the shape; `r` is the radius of the circle. */
export function orderShape(g: Graphics, order: OrderId, x: number, y: number, r: number): Graphics {
  switch (ORDER_SHAPES[order]) {
    case 'circle':
      return g.circle(x, y, r);
    case 'square': {
      const half = r * 0.886;
      return g.rect(x - half, y - half, 2 * half, 2 * half);
    }
    case 'diamond': {
      const half = r * 1.253;
      return g.poly([x, y - half, x + half, y, x, y + half, x - half, y]);
    }
    case 'triangle': {
      const side = r * 1.347;
      return g.poly([x, y - side * 1.1, x + side * 1.06, y + side * 0.75, x - side * 1.06, y + side * 0.75]);
    }
  }
}

/** Arcs of a rim, each as long as its share, from the top clockwise. */
export function rim(
  g: Graphics,
  shares: readonly number[],
  colours: Readonly<Record<OrderId, string>>,
  r: number,
  width: number,
  alpha = 1,
): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return;
  let from = -Math.PI / 2;
  ORDERS.forEach((order, i) => {
    const part = ((shares[i] ?? 0) / total) * Math.PI * 2;
    if (part < 0.02) return;
    g.beginPath();
    g.arc(0, 0, r, from, from + part).stroke({ width, color: colours[order], alpha });
    from += part;
  });
}

/** The angle in the middle of an order's arc of the rim. */
export function middleOf(shares: readonly number[], order: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const before = shares.slice(0, order).reduce((sum, share) => sum + share, 0);
  return -Math.PI / 2 + ((before + (shares[order] ?? 0) / 2) / total) * Math.PI * 2;
}

/** A vessel filled from below: the part of a disc under a level, 0–1. */
export function filled(g: Graphics, r: number, level: number): Graphics {
  if (level >= 0.995) return g.circle(0, 0, r);
  const height = r - 2 * r * Math.max(0, level);
  const half = Math.acos(Math.max(-1, Math.min(1, height / r)));
  const points: number[] = [];
  for (let i = 0; i <= 20; i++) {
    const angle = Math.PI / 2 - half + (2 * half * i) / 20;
    points.push(r * Math.cos(angle), r * Math.sin(angle));
  }
  return g.poly(points);
}

/** A crack running down from a point: the same one for the same id. `width` is how far it strays to a side. */
export function crack(
  g: Graphics,
  id: string,
  x: number,
  y: number,
  width: number,
  length: number,
): Graphics {
  const steps = 5;
  const stray = Math.min(width, length * 0.22);
  let at = x;
  let down = y;
  g.moveTo(at, down);
  for (let i = 1; i <= steps; i++) {
    at += (hash(id, i) - 0.5) * 2 * stray + (i % 2 === 0 ? -0.3 : 0.3) * stray;
    down += (length / steps) * (0.6 + 0.8 * hash(id, i + 40));
    g.lineTo(at, down);
  }
  return g;
}

/** A compass rose with its needle to the north, which is up. */
export function rose(g: Graphics, x: number, y: number, r: number, colour: string): Graphics {
  g.circle(x, y, r * 0.78).stroke({ width: 1, color: colour, alpha: 0.8 });
  for (const [dx, dy] of [
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const)
    g.moveTo(x + dx * r * 0.6, y + dy * r * 0.6)
      .lineTo(x + dx * r, y + dy * r)
      .stroke({ width: 1, color: colour });
  return g
    .poly([x, y - r * 1.15, x + r * 0.38, y + r * 0.2, x, y - r * 0.05, x - r * 0.38, y + r * 0.2])
    .fill(colour);
}

/** The head of an arrow at the end of a line of points. */
export function arrowhead(g: Graphics, points: readonly { x: number; y: number }[], size: number): Graphics {
  const tip = points[points.length - 1];
  const back = points[Math.max(0, points.length - 4)];
  if (!tip || !back) return g;
  const length = Math.max(0.001, Math.hypot(tip.x - back.x, tip.y - back.y));
  const ux = ((tip.x - back.x) / length) * size;
  const uy = ((tip.y - back.y) / length) * size;
  const at = { x: tip.x + ux * 0.7, y: tip.y + uy * 0.7 };
  return g.poly([
    at.x,
    at.y,
    at.x - ux * 1.5 - uy,
    at.y - uy * 1.5 + ux,
    at.x - ux * 1.5 + uy,
    at.y - uy * 1.5 - ux,
  ]);
}

/** A dashed line along points. */
export function dashed(
  g: Graphics,
  points: readonly { x: number; y: number }[],
  dash: number,
  gap: number,
): Graphics {
  let left = dash;
  let on = true;
  const first = points[0];
  if (!first) return g;
  g.moveTo(first.x, first.y);
  for (let i = 1; i < points.length; i++) {
    let a = points[i - 1] as { x: number; y: number };
    const b = points[i] as { x: number; y: number };
    let length = Math.hypot(b.x - a.x, b.y - a.y);
    while (length > left) {
      const part = left / length;
      a = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
      if (on) g.lineTo(a.x, a.y);
      else g.moveTo(a.x, a.y);
      on = !on;
      length -= left;
      left = on ? dash : gap;
    }
    left -= length;
    if (on) g.lineTo(b.x, b.y);
  }
  return g;
}

/** Sharper than a right angle, which along a slant would look like a corner. */
const SHARP = 0.62;

/** An angle open at its back, its point at a place and turned along a direction of length 1. */
export function chevron(g: Graphics, x: number, y: number, dx: number, dy: number, size: number): Graphics {
  const [backX, backY] = [x - dx * size, y - dy * size];
  return g
    .moveTo(backX - dy * size * SHARP, backY + dx * size * SHARP)
    .lineTo(x, y)
    .lineTo(backX + dy * size * SHARP, backY - dx * size * SHARP);
}

/** Points of a star. */
const POINTS = 12;

export function star(g: Graphics, x: number, y: number, inner: number, outer: number): Graphics {
  const corners: number[] = [];
  for (let i = 0; i < 2 * POINTS; i++) {
    const angle = (i * Math.PI) / POINTS;
    const far = i % 2 === 0 ? outer : inner;
    corners.push(x + far * Math.cos(angle), y + far * Math.sin(angle));
  }
  return g.poly(corners);
}
