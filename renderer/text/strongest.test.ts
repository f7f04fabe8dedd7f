import { aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { firstOf, strongestFirst } from './strongest';
import { textFor } from './useText';

const world = aWorld({
  states: [
    aState({ id: 'a', name: 'Albania', force: 2, wealth: 1 }),
    aState({ id: 'b', name: 'Belgium', force: 5, wealth: 8 }),
    aState({ id: 'c', name: 'China', force: 60, wealth: 30 }),
    aState({ id: 'd', name: 'Denmark', force: 5, wealth: 8 }),
  ],
});

describe('a list of states', () => {
  it('names the strongest first, and equals in the order of names', () => {
    const names = strongestFirst(['a', 'd', 'b', 'c'], world, textFor(world));
    expect(names).toEqual(['China', 'Belgium', 'Denmark', 'Albania']);
  });

  it('keeps the weak of whom it knows nothing at its end', () => {
    expect(strongestFirst(['gone', 'a'], world, textFor(world))[0]).toBe('Albania');
  });

  it('is cut where there is no more room, and says by how many', () => {
    expect(firstOf(['China', 'Belgium', 'Denmark'], 2)).toBe('China, Belgium +1');
    expect(firstOf(['China', 'Belgium'], 2)).toBe('China, Belgium');
  });
});
