import { describe, expect, it } from 'vitest';
import cases from '../data/cases/gulf-1991.json';
import { amityBetween, dyadBetween } from '../world/lookups';
import { scenario, scenarioIds, UnknownScenario } from './catalogue';
import { checkWorld } from './check';
import { briefOf } from './tryout';

describe('N-3 Gulf, 1990', () => {
  const { card, schedule, start, history } = scenario('gulf-1990');
  const world = start(1);

  it('agrees with itself', () => {
    expect(checkWorld(world)).toEqual([]);
  });

  it('holds every state of the case, each paired with the leader and the target', () => {
    for (const { id } of cases.states) {
      expect(world.states[id], id).toBeDefined();
      if (id !== 'usa') expect(dyadBetween(world, id, 'usa'), `${id} and usa`).toBeDefined();
      if (id !== 'irq') expect(dyadBetween(world, id, 'irq'), `${id} and irq`).toBeDefined();
    }
  });

  it('takes what the codebook judged of the eve of the crisis where it says so', () => {
    for (const { id, norm, restraint, opinion } of cases.states) {
      const { commitment, bars, opinion: mood } = world.states[id]!;
      expect([commitment, bars, mood], id).toEqual([norm * 10, restraint * 10, opinion * 20]);
    }
  });

  it('knows no quarrel or friendship that the codebook would not know too', () => {
    // Amity is made of pacts, votes and judged ties, not copied: within one step of five of the codebook's.
    for (const { id, alignLeader, alignTarget } of cases.states) {
      if (id !== 'usa')
        expect(Math.abs(amityBetween(world, id, 'usa') - alignLeader * 20), id).toBeLessThanOrEqual(20);
      if (id !== 'irq')
        expect(Math.abs(amityBetween(world, id, 'irq') - alignTarget * 20), id).toBeLessThanOrEqual(20);
    }
  });

  it('offers at least twelve seats, four of them by default and each of another order', () => {
    expect(card.seats.length).toBeGreaterThanOrEqual(12);
    const solo = card.seats.filter((seat) => seat.solo);
    expect(solo.map((seat) => seat.order).sort()).toEqual([
      'liberal',
      'mercantilist',
      'sovereign',
      'transformative',
    ]);
    expect(new Set(solo.map((seat) => seat.id)).size).toBe(4);
  });

  it('has words for everything on its card', () => {
    const words = [
      card.title,
      card.summary,
      ...card.briefing,
      ...card.seats.flatMap((seat) => [seat.name, briefOf(seat)]),
    ];
    for (const text of words) expect(text).not.toMatch(/^\[|^\s*$|[{}]/);
    expect(card.briefing.length).toBeGreaterThanOrEqual(4);
    for (const seat of card.seats) {
      const sentences = briefOf(seat).split(/[.?!] /).length;
      expect(sentences, seat.id).toBeGreaterThanOrEqual(3);
      expect(sentences, seat.id).toBeLessThanOrEqual(4);
    }
  });

  it('says what history did at each step of the crisis of the schedule, and of no other', () => {
    const [entry] = schedule;
    expect(entry).toMatchObject({ turn: 1, kind: 'annexation', place: 'kwt', target: 'irq', victim: 'kwt' });
    expect(entry?.note).toContain('Security Council');
    const crisis = { kind: 'annexation', place: 'kwt', scheduled: true, since: 1 };
    const keys = [1, 2, 3, 9].map((turn) => history(crisis, turn)?.key);
    expect(new Set(keys.slice(0, 3)).size).toBe(3);
    expect(keys[3]).toBe(keys[2]);
    expect(history({ ...crisis, scheduled: false }, 1)).toBeNull();
    expect(history({ ...crisis, kind: 'pandemic' }, 1)).toBeNull();
  });

  it('starts anew each time', () => {
    const spoilt = start(1);
    const iraq = spoilt.states.irq;
    if (iraq) iraq.force = 0;
    expect(start(1).states.irq?.force).toBe(world.states.irq?.force);
    expect(start(1).states.irq?.force).toBeGreaterThan(0);
  });
});

describe('an unknown scenario', () => {
  it('is refused with the names of the known ones', () => {
    expect(() => scenario('gulf-2003')).toThrow(UnknownScenario);
    for (const id of scenarioIds()) expect(() => scenario('constructor')).toThrow(id);
  });
});
