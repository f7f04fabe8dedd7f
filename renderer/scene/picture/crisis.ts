import { CIRCLES, type Circle } from '@shared/world/circles';
import type { Crisis } from '@shared/world/crisis';
import type { World } from '@shared/world/world';
import { LABEL_LEADING, powerOf } from '../layout/floor';
import { boxOf, clearance, placeLabels } from '../layout/labels';
import { type RingPlan, ringPlan } from '../layout/rings';
import type { Disc, Picture, RingsPicture, Sight } from './types';

/** How a crisis ended, as the colour of its wave. */
export function toneOf(outcome: string | null): RingsPicture['outcome'] {
  if (outcome === 'reversed') return 'good';
  return outcome === 'failed' || outcome === 'unanswered' ? 'bad' : 'mixed';
}

export type Circles = Readonly<Partial<Record<string, Circle>>>;

/** What a crisis looks like in plan: its rings, everyone's final place, and the names beside them. */
export interface CrisisLayout {
  plan: RingPlan;
  labels: ReturnType<typeof placeLabels>;
  circles: Circles;
}

export function crisisLayout(
  world: World,
  circles: Circles,
  crisis: Crisis | null,
  sight: Sight,
): CrisisLayout {
  const plan = ringPlan(world, circles, sight.frame, sight.measure);
  const size = sight.frame.font.small;
  const wanting = [...plan.at.values()].map((spot) => {
    const state = world.states[spot.id];
    const label = state?.label ?? spot.id;
    return {
      ...spot,
      clear: clearance(crisis?.target === spot.id ? 1 : crisis?.victim === spot.id ? 0.5 : 0),
      width: sight.measure(label, size),
      height: size * LABEL_LEADING,
      priority: state ? powerOf(state) : 0,
    };
  });
  const { centre, radius } = plan;
  const bounds = boxOf(centre, radius * 2 + 60, Math.min(radius * 2 + 20, sight.frame.height - 4));
  return { plan, labels: placeLabels(wanting, bounds, plan.names), circles };
}

/**
 * A section turned into plan view. `reached` is how many rings have drawn themselves and taken their states;
 * `wave` is how far the outcome has run.
 */
export function crisisPicture(
  base: Picture,
  crisis: Crisis | null,
  layout: CrisisLayout,
  sight: Sight,
  reached: number,
  wave = 0,
): Picture {
  const { plan } = layout;
  const discs = base.discs.map((disc) => discInRings(disc, layout, crisis, reached));
  const tally = CIRCLES.map((circle, i) =>
    i < reached ? discs.filter((disc) => disc.place === circle).length : 0,
  );
  return {
    ...base,
    house: { ...base.house, camera: 1 },
    discs,
    arcs: base.arcs.map((arc) => ({ ...arc, alpha: 0 })),
    rings: {
      crisis: crisis?.id ?? '',
      title: crisis ? sight.nameOf('crisis', crisis.id) : '',
      x: plan.centre.x,
      y: plan.centre.y,
      radius: plan.radius,
      edges: [...plan.edges],
      drawn: CIRCLES.map((_, i) => (i < reached ? 1 : 0)),
      tally,
      tallyBox: plan.tally,
      names: [...plan.names],
      led: (tally[0] ?? 0) > 0 ? 1 : 0,
      mandate: crisis?.mandate ?? 0,
      clarity: crisis?.clarity ?? 0,
      cost: crisis?.cost ?? 0,
      wave,
      outcome: toneOf(crisis?.outcome ?? null),
    },
  };
}

function discInRings(disc: Disc, layout: CrisisLayout, crisis: Crisis | null, reached: number): Disc {
  const { plan, labels, circles } = layout;
  const circle = circles[disc.id] ?? null;
  const ring = circle === null ? -1 : CIRCLES.indexOf(circle);
  const marked = crisis?.target === disc.id ? 1 : crisis?.victim === disc.id ? 0.5 : 0;
  const placed = ring >= 0 && ring < reached ? plan.at.get(disc.id) : undefined;
  if (!placed) {
    const spot = plan.waiting.get(disc.id);
    // A part of another state takes no place of its own.
    if (!spot) return { ...disc, alpha: 0, labelAlpha: 0, place: null, marked };
    return { ...disc, x: spot.x, y: spot.y, r: spot.r, alpha: 0.75, labelAlpha: 0, place: null, marked };
  }
  const label = labels.get(disc.id) ?? { x: placed.x, y: placed.y, side: 'none' };
  return {
    ...disc,
    x: placed.x,
    y: placed.y,
    r: placed.r,
    alpha: 1,
    hollow: disc.hollow,
    labelDx: label.x - placed.x,
    labelDy: label.y - placed.y,
    labelAlpha: label.side === 'none' ? 0 : 1,
    place: circle,
    marked,
  };
}
