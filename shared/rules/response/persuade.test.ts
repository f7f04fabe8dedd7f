import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCrisis, aDyad, anInstitution, aState, aWorld } from '../../world/build';
import type { World } from '../../world/world';
import { asLuck } from '../chance';
import { placeState } from '../coalition/place';
import { applied, never, tryContext } from '../crises/tryout';
import { caseOf, features } from './features';
import { PERSUASIONS, persuade, persuasionCost, persuasionsFor } from './persuade';

const crisis = aCrisis({ id: 'c', place: 'vic', target: 'bad', mandate: 0, clarity: 8, cost: 5 });
const because = { rule: 'response.diplomacy' };

function world(
  over: { mood?: number; veto?: number; vetoAmity?: number; debt?: number; amity?: number } = {},
): World {
  const { mood = 20, veto = 20, vetoAmity = 20, debt = 70, amity = 30 } = over;
  return aWorld({
    states: [
      aState({ id: 'big', force: 100, wealth: 100, opinion: 40 }),
      aState({ id: 'vet', force: 50, wealth: 50, opinion: veto }),
      ...['m1', 'm2', 'm3'].map((id) => aState({ id, wealth: 20, opinion: mood, debt })),
      aState({ id: 'bad', force: 30 }),
      aState({ id: 'vic', force: 5 }),
    ],
    dyads: [
      aDyad('big', 'vet', { amity: vetoAmity }),
      ...['m1', 'm2', 'm3'].map((id) => aDyad('big', id, { amity })),
    ],
    institutions: [
      anInstitution({
        id: 'council',
        decision: 'veto',
        vetoes: ['big', 'vet'],
        members: ['big', 'vet', 'm1', 'm2', 'm3'],
      }),
    ],
    crises: [crisis],
  });
}

const willingness = (at: World, id: string) => {
  const now = at.crises.c!;
  return placeState(features(at, now, id, 'big').inputs, caseOf(now)).willingness;
};

describe('persuasion', () => {
  it.each(['diplomacy', 'sidePayment', 'debtRelief'] as const)(
    'R-12 %s never makes its target less willing',
    (act) => {
      fc.assert(
        fc.property(
          fc.integer({ min: -100, max: 100 }),
          fc.integer({ min: 0, max: 100 }),
          fc.integer({ min: -100, max: 100 }),
          (mood, debt, amity) => {
            const before = world({ mood, debt, amity });
            const target = { on: 'state', id: 'm1' } as const;
            const effects = persuade(tryContext(before), 'big', { act, crisis: 'c', target }, because);
            const after = applied(before, effects);
            expect(willingness(after, 'm1')).toBeGreaterThanOrEqual(willingness(before, 'm1'));
            expect(willingness(after, 'm2')).toBe(willingness(before, 'm2'));
          },
        ),
      );
    },
  );

  it.each(['diplomacy', 'sidePayment', 'debtRelief'] as const)('%s moves a middling state', (act) => {
    const before = world();
    const target = { on: 'state', id: 'm1' } as const;
    const after = applied(before, persuade(tryContext(before), 'big', { act, crisis: 'c', target }, because));
    expect(willingness(after, 'm1')).toBeGreaterThan(willingness(before, 'm1') + 0.2);
  });

  it('R-12 money and forgiveness cost the giver and ease the taker', () => {
    const before = world();
    const target = { on: 'state', id: 'm1' } as const;
    const relieved = applied(
      before,
      persuade(tryContext(before), 'big', { act: 'debtRelief', crisis: 'c', target }, because),
    );
    expect(relieved.states.m1!.debt).toBeLessThan(before.states.m1!.debt);
    expect(relieved.states.big!.wealth).toBeLessThan(before.states.big!.wealth);
  });

  it('R-13 payments never make a subject of a sovereign equal', () => {
    let now = world();
    for (let i = 0; i < 12; i++) {
      const target = { on: 'state', id: 'm1' } as const;
      now = applied(
        now,
        persuade(tryContext(now), 'big', { act: 'sidePayment', crisis: 'c', target }, because),
      );
    }
    expect(now.dyads['big~m1']!.subordination).toBeLessThan(40);
  });

  it('R-14 the target of the action persuades the other way', () => {
    const before = world();
    const target = { on: 'state', id: 'm1' } as const;
    const effects = persuade(tryContext(before), 'bad', { act: 'diplomacy', crisis: 'c', target }, because);
    expect(willingness(applied(before, effects), 'm1')).toBeLessThan(willingness(before, 'm1'));
  });

  it('R-15 is offered a dozen ways or so, each with its price, and none to the weak who have nothing to give', () => {
    const offers = persuasionsFor(world(), 'big', crisis);
    expect(offers.length).toBeGreaterThan(4);
    expect(offers.length).toBeLessThanOrEqual(13);
    expect(new Set(offers.map(({ act }) => act))).toEqual(new Set(PERSUASIONS));
    for (const offer of offers) expect(offer.cost).toBe(persuasionCost(world(), 'big', offer));
    for (const { target } of offers) expect(['big', 'bad', 'vic']).not.toContain(target.id);
    const base = world();
    const poor = { ...base, states: { ...base.states, vic: { ...base.states.vic!, wealth: 0 } } };
    expect(persuasionsFor(poor, 'vic', crisis).map(({ act }) => act)).not.toContain('sidePayment');
  });

  it('does nothing with an act or a target that is not there', () => {
    const at = tryContext(world());
    expect(
      persuade(at, 'big', { act: 'threaten', crisis: 'c', target: { on: 'state', id: 'm1' } }, because),
    ).toEqual([]);
    expect(
      persuade(at, 'big', { act: 'diplomacy', crisis: 'c', target: { on: 'state', id: 'nil' } }, because),
    ).toEqual([]);
    expect(
      persuade(at, 'big', { act: 'diplomacy', crisis: 'nil', target: { on: 'state', id: 'm1' } }, because),
    ).toEqual([]);
  });
});

describe('asking the Council', () => {
  const ask = (at: World, chance = never) => {
    const target = { on: 'institution', id: 'council' } as const;
    return applied(
      at,
      persuade(tryContext(at, chance), 'big', { act: 'mandate', crisis: 'c', target }, because),
    );
  };

  it('R-16 gives a mandate where members are willing, and the body and the asker’s order gain', () => {
    const before = world({ amity: 60 });
    const after = ask(before);
    expect(after.crises.c!.mandate).toBeGreaterThanOrEqual(7);
    expect(after.crises.c!.forum).toBe('council');
    expect(after.institutions.council!.authority).toBeGreaterThan(before.institutions.council!.authority);
    expect(willingness(after, 'm1')).toBeGreaterThan(willingness(before, 'm1'));
  });

  it('R-17 is stopped by a veto, which parts the two and leaves a contested mandate at most', () => {
    const before = world({ amity: 60, veto: -100, vetoAmity: -80 });
    const after = ask(before);
    expect(after.crises.c!.mandate).toBeLessThan(5);
    expect(after.institutions.council!.authority).toBeLessThan(before.institutions.council!.authority);
    expect(after.dyads['big~vet']!.amity).toBeLessThan(-80);
  });

  it('R-17 an unwilling veto abstains or stops it, as luck has it', () => {
    const before = world({ amity: 60, veto: -60, vetoAmity: -40 });
    expect(ask(before, asLuck('best')).crises.c!.mandate).toBeGreaterThanOrEqual(7);
    expect(ask(before, asLuck('worst')).crises.c!.mandate).toBeLessThan(5);
  });

  it('R-16 gives none without a majority', () => {
    const after = ask(world({ amity: -60, mood: -80 }));
    expect(after.crises.c).toMatchObject({ mandate: 0, forum: 'council' });
  });

  it('R-18 is not offered to one outside the body, nor twice', () => {
    const acts = (id: string, over = {}) =>
      persuasionsFor(world(), id, { ...crisis, ...over }).map(({ act }) => act);
    expect(acts('big')).toContain('mandate');
    expect(acts('bad')).not.toContain('mandate');
    expect(acts('big', { mandate: 9 })).not.toContain('mandate');
  });
});
