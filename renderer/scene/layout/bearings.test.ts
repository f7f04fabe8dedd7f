import { measure } from '@shared/measures/measure';
import { scenario } from '@shared/scenarios/catalogue';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import { describe, expect, it } from 'vitest';
import { busyTurn } from '../dev/made';
import { sightOf } from '../dev/sight';
import { section } from '../picture/section';
import { bearingOf, bearingsOf } from './bearings';
import { floorPlan } from './floor';
import { hash } from './geometry';

const gulf = scenario('gulf-1990').start(1);
const whole = 2 * Math.PI;
/** Difference of two angles in degrees, −180 … 180. */
const apart = (a: number, b: number) => ((((a - b) / whole) * 360 + 540 + 3600) % 360) - 180;

/** How far states stand from their bearings, in degrees, the greatest last. */
function straying(world: World, width: number, height: number): number[] {
  const bearings = bearingsOf(world);
  const { discs, house } = section(world, measure(world), sightOf(width, height));
  return discs
    .map(({ id, x, y }) => {
      const angle = Math.atan2((y - house.floorY) / house.floorRy, (x - house.floorX) / house.floorRx);
      return Math.abs(apart(angle, bearings.get(id) ?? 0));
    })
    .sort((a, b) => a - b);
}

describe('bearings', () => {
  it('go around in the order of the map, north at the top and west to the left', () => {
    const bearings = bearingsOf(gulf);
    const turned = (from: number, angle: number) => (angle - from + 2 * whole) % whole;
    const sorted = inOrder(gulf.states).sort((a, b) => bearingOf(a) - bearingOf(b));
    const from = bearings.get(sorted[0]?.id ?? '') ?? 0;
    const around = sorted.map(({ id }) => turned(from, bearings.get(id) ?? 0));
    expect(around).toEqual([...around].sort((a, b) => a - b));
    const at = (id: string) => bearings.get(id) ?? 0;
    expect(Math.sin(at('pol'))).toBeLessThan(-0.8);
    expect(Math.sin(at('zaf'))).toBeGreaterThan(0.4);
    expect(Math.cos(at('usa'))).toBeLessThan(-0.8);
    expect(Math.cos(at('irq'))).toBeGreaterThan(0.8);
  });

  it('are the same in every game of a scenario, whatever happens in it', () => {
    const late = busyTurn(busyTurn(scenario('gulf-1990').start(9)).after).after;
    expect(bearingsOf(late)).toEqual(bearingsOf(gulf));
  });

  it.each([
    [1024, 768],
    [1175, 847],
    [1810, 1326],
  ])('are kept on the floor at %i × %i but for the press of neighbours', (width, height) => {
    for (const world of [gulf, busyTurn(gulf).after]) {
      const off = straying(world, width, height);
      expect(off[Math.floor(off.length / 2)]).toBeLessThan(10);
      expect(off.filter((one) => one > 45).length).toBeLessThanOrEqual(2);
    }
  });

  it.each([
    [1024, 768],
    [1600, 1000],
    [2560, 1440],
  ])(
    'bring everyone back to nearly the same place at %i × %i when powers change a little',
    (width, height) => {
      const sight = sightOf(width, height);
      const measures = measure(gulf);
      const placesAt = (change: (id: string) => number) => {
        const states = Object.fromEntries(
          inOrder(gulf.states).map((one) => [one.id, { ...one, wealth: one.wealth + change(one.id) }]),
        );
        return floorPlan({ ...gulf, states }, measures, sight.frame, sight.measure).at;
      };
      const before = placesAt(() => 0);
      const shifts = [1, 2, 3, 4].flatMap((n) =>
        [...placesAt((id) => (hash(id, n) * 2 - 1) * 3)].map(([id, { x, y }]) => {
          const was = before.get(id) ?? { x, y };
          return Math.hypot(x - was.x, y - was.y) / sight.frame.disc;
        }),
      );
      const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
      // A state that jumps over its neighbours goes a hundred and more.
      expect(mean).toBeLessThan(4.5);
      expect(Math.max(...shifts)).toBeLessThan(70);
    },
  );

  it.each([
    [885, 628],
    [1175, 847],
    [1810, 1326],
  ])(
    'leave the others nearly where they stood at %i × %i when one state changes its circle',
    (width, height) => {
      const sight = sightOf(width, height);
      const measures = measure(gulf);
      const { circleOf, commitmentOf } = measures.society;
      const placesWith = (id: string, circle: 0 | 1 | 2 | 3) => {
        const society = {
          ...measures.society,
          circleOf: { ...circleOf, [id]: circle },
          commitmentOf: { ...commitmentOf, [id]: 87 - circle * 25 },
        };
        return floorPlan(gulf, { ...measures, society }, sight.frame, sight.measure).at;
      };
      const shifts = inOrder(gulf.states).flatMap(({ id }) => {
        const circle = circleOf[id] ?? 3;
        const [before, after] = [placesWith(id, circle), placesWith(id, circle === 1 ? 0 : 1)];
        return [...before].flatMap(([other, { x, y }]) => {
          const now = after.get(other);
          return other === id || !now ? [] : [Math.hypot(now.x - x, now.y - y) / sight.frame.disc];
        });
      });
      const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
      expect(mean).toBeLessThan(3.7);
      const far = shifts.filter((shift) => shift > 40).length / shifts.length;
      expect(far).toBeLessThan(0.015);
    },
  );
});
