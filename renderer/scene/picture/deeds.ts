import type { Circle } from '@shared/world/circles';
import { clamp, ease, type Point, type Rect } from '../layout/geometry';
import type { Placed } from '../layout/place';
import { type Round, wayAmong } from '../layout/ways';
import type { RingsPicture } from './types';

/**
 * What someone does once everyone has taken a place: `join` the leader, `strike` at whom the answer is aimed, `pay`
 * the leader. Its way passes no bystander.
 */
export interface Deed {
  kind: 'join' | 'strike' | 'pay';
  from: string;
  to: string;
  way: readonly Point[];
}

/** Whoever takes no side is a bystander, and dimmed while others act; those for the answer and against it are not. */
export const standsAside = (place: Circle | null) => place === null || place === 'neutral';
/** Nobody who stands with the leader is struck at. */
const WITH: ReadonlySet<Circle> = new Set<Circle>(['lead', 'fight', 'pay', 'support']);

/** Room before the end of a stroke for its head and for the rings of a mark, in pixels. */
const BEFORE_AIM = 13;

/**
 * Who fights gathers at the leader, and one stroke runs out to the aim; without a leader everyone strikes alone. Who
 * pays pays the leader.
 */
export function deedsOf(
  places: Readonly<Partial<Record<string, Circle>>>,
  at: ReadonlyMap<string, Placed>,
  aim: string,
  bounds: Rect,
): Deed[] {
  const discs = [...at.values()];
  const inCircle = (circle: Circle) => discs.filter(({ id }) => places[id] === circle);
  const [leader] = inCircle('lead');
  const struck = at.get(aim);
  const foe = struck && !WITH.has(places[aim] ?? 'neutral') ? struck : undefined;
  const deed = (kind: Deed['kind'], from: Round, to: Round): Deed => {
    const gap = kind === 'strike' ? BEFORE_AIM : 3;
    return { kind, from: from.id, to: to.id, way: wayAmong(from, to, discs, bounds, gap) };
  };
  const fighters = inCircle('fight');
  return [
    ...(leader ? inCircle('pay').map((one) => deed('pay', one, leader)) : []),
    ...(foe && leader ? fighters.map((one) => deed('join', one, leader)) : []),
    ...(foe ? (leader ? [leader] : fighters).map((one) => deed('strike', one, foe)) : []),
  ];
}

/** Half of the widest stroke, in pixels at scale 1, and the room that a name leaves beside it. */
const STROKE = 2.2;
const BESIDE = 1;

/** So many steps of a way share a box. */
const STRIDE = 2;

/** Small boxes along every stroke: no name is written across it. */
export function struckThrough(deeds: readonly Deed[], scale: number): Rect[] {
  const half = STROKE * Math.max(0.7, scale) + BESIDE;
  const boxes: Rect[] = [];
  for (const { kind, way } of deeds) {
    if (kind !== 'strike') continue;
    for (let i = 0; i + 1 < way.length; i += STRIDE) {
      const part = way.slice(i, i + STRIDE + 1);
      const [xs, ys] = [part.map(({ x }) => x), part.map(({ y }) => y)];
      const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
      boxes.push({ x, y, w: Math.max(...xs) + half - x, h: Math.max(...ys) + half - y });
    }
  }
  return boxes;
}

/** From this part of the wave on deeds fade. */
export const FADES = 0.75;
/** Bystanders are dim from this part on. */
const DIM = 0.12;
/** By how much they are: their names stay legible. */
export const DIMMED = { disc: 0.6, name: 0.3 } as const;

/** How dim bystanders are while others act: 0 before and after, else up to 1. */
export function dimAt({ wave, deeds }: Pick<RingsPicture, 'wave' | 'deeds'>): number {
  if (deeds.length === 0) return 0;
  return ease(clamp(Math.min(wave / DIM, (1 - wave) / (1 - FADES)), 0, 1));
}
