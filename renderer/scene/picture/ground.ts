import type { World } from '@shared/world/world';
import { crowdNames } from '../layout/crowdNames';
import type { Point } from '../layout/geometry';
import { groundPlan, plaquePlan } from '../layout/ground';
import { moreWidth } from './more';
import type { Crowd, Plaque, Sight, Tower } from './types';

/** Movements and corporations, and the names that find room under them. */
export function groundOf(
  world: World,
  sight: Sight,
  lean: (y: number) => number,
): { crowds: Crowd[]; towers: Tower[] } {
  const { frame, measure } = sight;
  const plan = groundPlan(world, frame, sight.density);
  const shift = lean(frame.pavement);
  const names = crowdNames(
    plan.crowds.map(({ id, x, width }) => ({
      ...{ id, x, width },
      name: world.movements[id]?.name ?? id,
      strength: world.movements[id]?.strength ?? 0,
    })),
    { left: frame.ground.x, right: frame.ground.x + frame.ground.w, gap: frame.font.small * 0.85 },
    (line) => measure(line, frame.font.small),
  );
  const crowds = plan.crowds.map((spot): Crowd => {
    const one = world.movements[spot.id];
    const name = names.get(spot.id);
    return {
      id: spot.id,
      label: one?.name ?? spot.id,
      x: spot.x + shift,
      y: frame.pavement,
      alpha: 1,
      cause: one?.cause ?? 'rights',
      width: spot.width,
      height: spot.height,
      spacing: spot.spacing,
      strength: one?.strength ?? 0,
      temper: one?.temper ?? 0,
      lines: name?.lines.join('\n') ?? '',
      labelX: (name?.x ?? spot.x) + shift,
      labelAlpha: name ? 1 : 0,
    };
  });
  const towers = plan.towers.map((spot): Tower => {
    const one = world.corporations[spot.id];
    return {
      id: spot.id,
      label: one?.name ?? spot.id,
      x: spot.x + shift,
      y: frame.pavement,
      alpha: 1,
      width: spot.width,
      height: spot.full * (0.16 + 0.84 * ((one?.strength ?? 0) / 100)),
      strength: one?.strength ?? 0,
      independence: one?.independence ?? 0,
      labelAlpha: 0,
    };
  });
  return { crowds, towers };
}

/** Peoples on the plinth, and where it is said how many of them go without a name. */
export function plaquesOf(world: World, sight: Sight): { plaques: Plaque[]; more: Point } {
  const { frame, measure } = sight;
  const { spots, end } = plaquePlan(world, frame, measure, moreWidth(sight));
  const plaques = spots.map((spot): Plaque => {
    const one = world.peoples[spot.id];
    return {
      id: spot.id,
      label: one?.name ?? spot.id,
      x: spot.x,
      y: spot.y,
      alpha: 1,
      w: spot.w,
      h: spot.h,
      autonomy: one?.autonomy ?? 0,
      grievance: one?.grievance ?? 0,
      claim: one?.claim ?? 0,
      labelAlpha: spot.named ? 1 : 0,
    };
  });
  return { plaques, more: { x: end, y: frame.foundation.y + frame.scale * 4 + frame.font.tiny } };
}
