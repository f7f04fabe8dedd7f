import { describe, expect, it } from 'vitest';
import { checkWorld } from '../../shared/scenarios/check';
import { inOrder } from '../../shared/world/lookups';
import { playedGame } from '../played';

const games = [
  playedGame('gulf-1990', 1, 16),
  playedGame('gulf-1990', 3, 16),
  playedGame('immature-anarchy', 5, 16),
];

describe('after every turn of games whose players try anything', () => {
  it('W-10 the world is whole', () => {
    const faults = games.flatMap(({ ends }) => ends.flatMap((world) => checkWorld(world)));
    expect(faults).toEqual([]);
  });

  it('W-8 nobody is an equal and a subject at once', () => {
    for (const { ends } of games) {
      for (const world of ends) {
        const both = inOrder(world.dyads).filter((d) => d.recognition === 'equal' && d.subordination >= 40);
        expect(both.map((d) => d.id)).toEqual([]);
      }
    }
  });

  it('W-9 no people is gone', () => {
    for (const { worlds, ends } of games) {
      const first = Object.keys(worlds[0]?.peoples ?? {});
      expect(first.length).toBeGreaterThan(20);
      for (const world of ends) expect(Object.keys(world.peoples)).toEqual(first);
    }
  });
});
