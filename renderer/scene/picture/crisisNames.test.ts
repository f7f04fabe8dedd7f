import { scenario } from '@shared/scenarios/catalogue';
import { aCrisis } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { inventedWorld } from '../dev/invented';
import { somePlaces } from '../dev/made';
import { sightOf } from '../dev/sight';
import { touchesDisc } from '../layout/geometry';
import { boxOf } from '../layout/labelSpots';
import { crosses } from '../layout/stems';
import { type CrisisLayout, crisisLayout } from './crisis';
import type { Sight } from './types';

const SIZES = [
  [684, 596],
  [885, 628],
  [1175, 847],
  [1810, 1326],
] as const;
const gulf = scenario('gulf-1990').start(1);
const many = inventedWorld(60, 20);
const gulfCrisis = aCrisis({ id: 'c', place: 'kwt', target: 'irq', victim: 'kwt' });
const manyCrisis = aCrisis({ id: 'c', place: 's09', target: 's05' });

/** Names outside their own discs, as boxes. */
function namesIn({ labels }: CrisisLayout) {
  return [...labels].flatMap(([id, label]) =>
    label.side === 'none' || label.side === 'inside'
      ? []
      : [{ id, box: boxOf(label, label.width, label.height) }],
  );
}

describe.each(SIZES)('names in a crisis at %i × %i', (width, height) => {
  const sight: Sight = { ...sightOf(width, height), measure: (said, size) => said.length * size * 0.53 };

  it.each([
    ['the Gulf', gulf, gulfCrisis, 'irq', 'usa'],
    ['the Gulf under Japan', gulf, gulfCrisis, 'irq', 'jpn'],
    ['sixty states', many, manyCrisis, 's05', 's00'],
  ] as const)('keep clear of the stroke: %s', (_name, world, crisis, target, leader) => {
    const layout = crisisLayout(
      world,
      { places: somePlaces(world, leader, { [target]: 'resist' }) },
      crisis,
      sight,
    );
    const [stroke] = layout.deeds.filter(({ kind }) => kind === 'strike');
    if (!stroke) throw new Error('nobody is struck at');
    const half = 1.1 * Math.max(1.4, 2 * sight.frame.scale);
    for (const { id, box } of namesIn(layout))
      stroke.way.slice(1).forEach((to, i) => {
        const from = stroke.way[i] ?? to;
        expect(crosses({ from, to }, box, half), id).toBe(false);
      });
  });

  it('keep clear of the broken ring of whoever organises an answer short of war', () => {
    for (const [world, crisis, target] of [
      [gulf, gulfCrisis, 'irq'],
      [many, manyCrisis, 's05'],
    ] as const)
      for (const organiser of Object.keys(world.states)
        .filter((id) => id !== target)
        .slice(0, 4)) {
        const places = somePlaces(world, null, { [organiser]: 'fight', [target]: 'resist' });
        const leadership = { key: 'leadership.scaled', params: { state: `state:${organiser}` } };
        const layout = crisisLayout(world, { places, leadership }, crisis, sight);
        const at = layout.plan.at.get(organiser);
        if (!at) throw new Error(`${organiser} has no place`);
        for (const { id, box } of namesIn(layout))
          expect(touchesDisc(box, { ...at, r: at.r + 6.2 }), `${id} at ${organiser}`).toBe(false);
      }
  });
});
