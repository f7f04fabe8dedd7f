import { describe, expect, it } from 'vitest';
import coded from '../../data/cases/gulf-1991.json';
import { aCrisis, aState, aWorld } from '../../world/build';
import type { Circle } from '../../world/circles';
import { placing } from './placing';

const observed = Object.fromEntries(coded.states.map(({ id, observed: circle }) => [id, circle as Circle]));
const worldOf = (circles: Record<string, Circle>, leader: string | null, since = 1) =>
  aWorld({
    states: [aState({ id: 'irq' }), aState({ id: 'kwt' })],
    crises: [
      aCrisis({ id: 'earlier', place: 'irq', since: since - 1, circles: { irq: 'neutral' } }),
      aCrisis({ id: 'gulf', place: 'kwt', since, circles, leader }),
      aCrisis({ id: 'unanswered', place: 'kwt', since: since + 1 }),
    ],
  });

describe('how states stand in the latest crisis that was answered', () => {
  it('agrees wholly with the coded case where all stand as they stood', () => {
    const world = worldOf(observed, 'usa');
    expect(placing(world, 'agreement')).toBe(1);
    expect(placing(world, 'circles')).toBe(7);
    expect(placing(world, 'led')).toBe(1);
    expect(placing(world, 'followed')).toBe(
      Object.values(observed).filter((circle) => circle === 'fight' || circle === 'pay').length,
    );
  });

  it('agrees no more than chance where all stand alike, and has no leader where none went on', () => {
    const alike = Object.fromEntries(coded.states.map(({ id }) => [id, 'neutral' as Circle]));
    const world = worldOf(alike, null);
    expect(placing(world, 'agreement')).toBeCloseTo(0, 12);
    expect(placing(world, 'circles')).toBe(1);
    expect(placing(world, 'led')).toBe(0);
  });

  it('are read in what was meant to break rather than in what broke of itself', () => {
    const circles: Record<string, Circle> = { irq: 'resist', kwt: 'fight' };
    const world = worldOf({ irq: 'neutral' }, null);
    const meant = aCrisis({ id: 'meant', place: 'kwt', since: 0, scheduled: true, circles, leader: 'kwt' });
    expect(placing({ ...world, crises: { ...world.crises, meant } }, 'circles')).toBe(2);
  });

  it('is nothing where nothing was answered', () => {
    for (const name of ['circles', 'agreement', 'led', 'followed'] as const)
      expect(placing(aWorld({ states: [aState({ id: 'irq' })] }), name)).toBe(0);
  });
});
