import { advance, newGame } from '@shared/engine';
import { scenario } from '@shared/scenarios/catalogue';
import { describe, expect, it } from 'vitest';
import { ruling } from '../../host/ruling';
import { headOf } from '../../host/setup';
import { sizedGulf } from './sized';

const { card } = scenario('gulf-1990');
const wish = { seat: null, order: null, seed: 1, difficulty: 'even' as const, turns: 2 };
const { setup } = headOf(card, wish, ruling.version, 'bench', '');

describe('the Gulf with more states or fewer', () => {
  it.each([card.states, 40, 60])('has %i, whole enough to be played', (states) => {
    const playable = sizedGulf(states);
    const world = playable.start(1);
    expect(Object.keys(world.states)).toHaveLength(states);
    const known = new Set(Object.keys(world.states));
    for (const { a, b } of Object.values(world.dyads))
      expect([known.has(a), known.has(b)]).toEqual([true, true]);
    for (const { members, votes, offices } of Object.values(world.institutions))
      for (const id of Object.keys({ ...members, ...votes, ...offices })) expect(known).toContain(id);
    let game = newGame(playable, setup);
    while (game.awaits !== 'over') game = advance(game).game;
    expect(game.world.turn).toBe(2);
  });
});
