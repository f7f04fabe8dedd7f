import type { World } from '@shared/world/world';
import { broken } from '../layout/gallery';
import { overlaps, type Point, type Rect } from '../layout/geometry';
import { groundPlan, plaquePlan } from '../layout/ground';
import { moreWidth } from './more';
import type { Crowd, Plaque, Sight, Tower } from './types';

/** How far the name of a crowd may stand beside its middle, in widths of the crowd: it is still under it. */
const ASIDE = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3] as const;

/** Movements and corporations, and the names that find room under them. */
export function groundOf(
  world: World,
  sight: Sight,
  lean: (y: number) => number,
): { crowds: Crowd[]; towers: Tower[] } {
  const { frame, measure } = sight;
  const plan = groundPlan(world, frame, sight.density);
  const shift = lean(frame.pavement);
  const taken: Rect[] = [];
  // A name stands on one line or two, whichever has room; the strongest are asked first.
  const lines = new Map<string, string>();
  const asides = new Map<string, number>();
  const ranked = [...plan.crowds].sort(
    (a, b) =>
      (world.movements[b.id]?.strength ?? 0) - (world.movements[a.id]?.strength ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  for (const spot of ranked) {
    const text = world.movements[spot.id]?.name ?? spot.id;
    const ways =
      measure(text, frame.font.small) > spot.width * 1.1 ? [broken(text), [text]] : [[text], broken(text)];
    const tries = ASIDE.flatMap((aside) => ways.map((way) => ({ way, aside: aside * spot.width })));
    for (const { way, aside } of tries) {
      const w = Math.max(...way.map((line) => measure(line, frame.font.small)));
      const box = { x: spot.x + aside - w / 2, y: 0, w, h: 1 };
      const free = box.x > frame.ground.x && box.x + w < frame.ground.x + frame.ground.w;
      if (!free || taken.some((other) => overlaps(box, other, frame.font.small * 0.7))) continue;
      taken.push(box);
      lines.set(spot.id, way.join('\n'));
      asides.set(spot.id, aside);
      break;
    }
  }
  const crowds = plan.crowds.map((spot): Crowd => {
    const one = world.movements[spot.id];
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
      lines: lines.get(spot.id) ?? '',
      labelX: spot.x + shift + (asides.get(spot.id) ?? 0),
      labelAlpha: lines.has(spot.id) ? 1 : 0,
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
