import { overlaps, type Rect, touchesDisc } from '../layout/geometry';
import { boxOf, type Wanting } from '../layout/labelSpots';
import type { PlacedLabel } from '../layout/labels';
import type { elsewhereIn } from './answer';
import type { RingsPicture } from './types';

/** Half the room that the angles beside a disc take, and how far from its rim their middle is, in pixels. */
const HALF = 7;
export const ANGLES_OFF = 10;

const SLANT = Math.SQRT1_2;
/** Above before all else: names mostly stand below. */
const WAYS = [
  [0, -1],
  [SLANT, -SLANT],
  [-SLANT, -SLANT],
  [1, 0],
  [-1, 0],
  [SLANT, SLANT],
  [-SLANT, SLANT],
  [0, 1],
] as const;

/**
 * On which side of its disc the angles stand of whoever is elsewhere than was foreseen: the first that covers no name
 * and no other disc, else the one that covers the fewest.
 */
export function besideElsewhere(
  moved: ReturnType<typeof elsewhereIn>,
  discs: readonly Wanting[],
  labels: ReadonlyMap<string, PlacedLabel>,
  taken: readonly Rect[],
  scale: number,
): RingsPicture['elsewhere'] {
  const names = [...labels.values()].filter(({ side }) => side !== 'none' && side !== 'inside');
  const boxes = [...taken, ...names.map((name) => boxOf(name, name.width, name.height))];
  return moved.flatMap(({ id, nearer }) => {
    const own = discs.find((disc) => disc.id === id);
    if (!own) return [];
    const off = own.r + own.clear + ANGLES_OFF * scale;
    const tried = WAYS.map(([dx, dy]) => {
      const spot = boxOf({ x: own.x + dx * off, y: own.y + dy * off }, 2 * HALF * scale, 2 * HALF * scale);
      const covered =
        boxes.filter((box) => overlaps(box, spot)).length +
        discs.filter((disc) => disc !== own && touchesDisc(spot, disc)).length;
      return { id, nearer, dx, dy, covered };
    });
    const { covered: _, ...best } = tried.reduce((least, one) => (one.covered < least.covered ? one : least));
    return [best];
  });
}
