import { describe, expect, it } from 'vitest';
import { aCrisis, aDyad, aPeople, aState, aWorld, rules } from '../../world/build';
import { Turning, told } from './turning';

describe('stories of places', () => {
  const circle = [[0], [1], [2], [3], [4], [5], [0], [1], [2], [3], [4], [5]];

  it('go forward at every step where they follow the circle, and by chance far less often', () => {
    const { forward, shuffled, steps } = told([circle, circle], 1);
    expect([forward, steps]).toEqual([22, 22]);
    expect(shuffled).toBeLessThan(13);
    expect(shuffled).toBeGreaterThan(4);
  });

  it('do not go forward where they run backward', () => {
    expect(told([[...circle].reverse()], 1).forward).toBe(0);
  });

  it('count what comes together as one event, and places with a single one not at all', () => {
    expect(told([[[0, 1, 2], [3]]], 1)).toMatchObject({ forward: 1, steps: 1 });
    expect(told([[[0, 1]], []], 1)).toEqual({ forward: 0, shuffled: 0, steps: 0 });
  });

  it('of two events are forward by chance as often as half of the orders are', () => {
    expect(told([[[1], [3]]], 5).shuffled).toBeGreaterThan(0.2);
    expect(told([[[1], [3]]], 5).shuffled).toBeLessThan(0.8);
  });
});

describe('what is seen of the circle in a world', () => {
  const at = (turn: number, over: { ruled?: boolean; grievance?: number; strife?: number } = {}) =>
    aWorld({
      turn,
      states: [
        aState({ id: 'big', force: 90 }),
        aState({ id: 'mid', standing: 'annexed', ruler: 'big', autonomy: 0 }),
        aState({ id: 'wee', strife: over.strife ?? 0 }),
      ],
      dyads: over.ruled ? [rules('big', 'wee', 60)] : [aDyad('big', 'wee')],
      peoples: [aPeople({ id: 'weefolk', home: 'wee', grievance: over.grievance ?? 10 })],
      crises: turn === 1 ? [aCrisis({ id: 'c', kind: 'annexation', place: 'wee', since: 1 })] : [],
    });

  it('is war, conquest, empire, oppression, rebellion, secession, each when it begins', () => {
    const turning = new Turning();
    turning.look(at(0));
    turning.look(at(1));
    turning.look(at(2, { ruled: true }));
    turning.look(at(3, { ruled: true, grievance: 60 }));
    turning.look(at(4, { ruled: true, grievance: 60, strife: 70 }));
    turning.look(at(5, { ruled: true, grievance: 60, strife: 70 }));
    turning.look(at(6));
    expect(turning.result(1)).toMatchObject({ forward: 4, steps: 4 });
  });

  it('does not count how things stand at the start', () => {
    const turning = new Turning();
    turning.look(at(2, { ruled: true, grievance: 60 }));
    turning.look(at(3));
    expect(turning.result(1)).toMatchObject({ forward: 0, steps: 0 });
  });
});
