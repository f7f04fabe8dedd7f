import { describe, expect, it } from 'vitest';
import { advance, why } from '../../shared/engine';
import { incomes } from '../../shared/engine/assessment';
import { asLuck } from '../../shared/rules/chance';
import { policyParameters } from '../../shared/rules/parameters/policies';
import { seatParameters as P } from '../../shared/rules/parameters/seats';
import { Deed } from '../../shared/rules/policies/deed';
import { AT_B, aScene, carriedOut } from '../../shared/rules/policies/stage';
import { change } from '../../shared/rules/tried';
import { legalOrders } from '../../shared/views/legal';
import { visibleEntries } from '../../shared/views/redact';
import { viewFor } from '../../shared/views/viewFor';
import { aDyad, aMix, aState } from '../../shared/world/build';
import { lookups } from '../../shared/world/lookups';
import { added, aGame, at, gulfGame, orders, played, refused, responses, sent } from './scene';

const deepen = at('deepenInstitution', 'institution:un');
const channel = at('openChannel', 'state:ccc');
const costOf = (game: ReturnType<typeof aGame>, seat: string) => {
  const { record } = played(game);
  return added(record, 'engine.cost', `seat:${seat}`, 'capital');
};

describe('capital', () => {
  it('S-1 is the same for all at the start, and so is credibility', () => {
    for (const seat of Object.values(aGame().world.seats)) {
      expect([seat.capital, seat.credibility]).toEqual([P.startCapital.value, P.startCredibility.value]);
    }
  });

  it('S-2 gathers by power and by legitimacy at home, up to a ceiling', () => {
    const { world } = aGame();
    const full = P.baseIncome.value + P.powerIncome.value + (P.legitimacyIncome.value * 60) / 100;
    expect(incomes(world).aaa).toBe(Math.round(full));
    const unloved = { ...world.states.aaa!, legitimacy: 0 };
    expect(incomes({ ...world, states: { ...world.states, aaa: unloved } }).aaa).toBe(6);
    expect(incomes(world).bbb).toBeLessThan(incomes(world).aaa ?? 0);
    expect(incomes(world).bbb).toBeGreaterThanOrEqual(P.baseIncome.value);
    const { game } = played(aGame());
    expect(game.world.seats.aaa?.capital).toBe(P.maxCapital.value);
    expect(game.world.seats.bbb?.capital).toBe(
      Math.min(P.maxCapital.value, P.startCapital.value + (incomes(world).bbb ?? 0)),
    );
  });

  it('S-4 is never spent below a point for an order', () => {
    const order = at('partnership', 'state:aaa', { with: ['aaa'] });
    const pledged = sent(aGame(), { kind: 'sponsor', seat: 'aaa', actor: 'bbb', order });
    expect(costOf(sent(pledged, orders('bbb', order)), 'bbb')).toBe(-1);
  });

  it('S-8 is freed everywhere by a new crisis', () => {
    const asked = advance(gulfGame('usa', 'irq', 'jpn')).game;
    const before = gulfGame('usa', 'irq', 'jpn').world.seats;
    for (const [id, seat] of Object.entries(asked.world.seats)) {
      const room = P.maxCapital.value - (before[id]?.capital ?? 0);
      expect(seat.capital - (before[id]?.capital ?? 0)).toBe(Math.min(P.emergencyCapital.value, room));
    }
  });

  it('S-10 that is gone when an order comes to be carried out refuses it then', () => {
    let game = sent(aGame(), orders('aaa', deepen, at('openTrade', 'state:bbb')));
    game = sent(game, { kind: 'changeOrder', seat: 'aaa', order: 'sovereign' });
    const { record } = played(game);
    expect(record.orders.map(({ result, note }) => [result, note?.key])).toEqual([
      ['done', undefined],
      ['refused', 'outcome.capitalGone'],
    ]);
  });
});

describe('another order’s repertoire', () => {
  it('S-3 costs more, works less well and costs credibility', () => {
    const own = played(sent(aGame(), orders('bbb', at('partnership', 'state:aaa')))).record;
    const borrowed = played(sent(aGame(), orders('aaa', at('partnership', 'state:bbb')))).record;
    expect(added(own, 'engine.cost', 'seat:bbb', 'capital')).toBe(-1);
    expect(added(borrowed, 'engine.cost', 'seat:aaa', 'capital')).toBe(-1 - P.borrowedCost.value);
    expect(added(own, 'engine.borrowed', 'seat:bbb', 'credibility')).toBe(0);
    expect(added(borrowed, 'engine.borrowed', 'seat:aaa', 'credibility')).toBe(-P.borrowedCredibility.value);
    const warmth = (record: typeof own) => added(record, 'policy.partnership', 'dyad:aaa~bbb', 'amity');
    expect(warmth(borrowed)).toBeCloseTo(warmth(own) * P.borrowedSkill.value, 2);
  });
});

describe('sponsors', () => {
  const together = (sponsor: string, order: typeof deepen) => {
    const joint = { ...order, with: [sponsor] };
    const pledged = sent(aGame(), { kind: 'sponsor', seat: sponsor, actor: 'aaa', order: joint });
    return played(sent(pledged, orders('aaa', joint))).record;
  };

  it('S-5 make an act cheaper for its actor, and pay something', () => {
    const alone = costOf(sent(aGame(), orders('aaa', deepen)), 'aaa');
    const record = together('bbb', deepen);
    expect(added(record, 'engine.cost', 'seat:aaa', 'capital')).toBe(alone + P.sponsorSaving.value);
    expect(added(record, 'engine.sponsored', 'seat:bbb', 'capital')).toBe(-P.sponsorCost.value);
  });

  it('S-6 of another order bring both credibility, and lend the skill that is theirs', () => {
    const record = together('bbb', channel);
    expect(added(record, 'engine.borrowed', 'seat:aaa', 'credibility')).toBe(0);
    for (const seat of ['seat:aaa', 'seat:bbb'])
      expect(added(record, 'engine.sponsored', seat, 'credibility')).toBe(P.sponsorCredibility.value);
    const alone = played(sent(aGame(), orders('aaa', channel))).record;
    expect(added(alone, 'engine.borrowed', 'seat:aaa', 'credibility')).toBe(-P.borrowedCredibility.value);
    const warmth = (of: typeof record) => added(of, 'policy.openChannel', 'dyad:aaa~ccc', 'amity');
    expect(warmth(record)).toBeGreaterThan(warmth(alone));
  });
});

describe('a change of order', () => {
  it('S-7 costs capital and credibility; acts of the turn still count by the old order, the score by the new', () => {
    let game = sent(aGame(), { kind: 'changeOrder', seat: 'aaa', order: 'sovereign' });
    game = sent(game, orders('aaa', channel));
    const { game: next, record } = played(game);
    expect(next.world.seats.aaa?.order).toBe('sovereign');
    expect(next.world.seats.aaa?.listedOrder).toBe('liberal');
    expect(added(record, 'engine.changeOrder', 'seat:aaa', 'capital')).toBe(-P.changeOrderCost.value);
    expect(added(record, 'engine.changeOrder', 'seat:aaa', 'credibility')).toBe(
      -P.changeOrderCredibility.value,
    );
    expect(P.changeOrderCredibility.value).toBeGreaterThan(P.borrowedCredibility.value);
    expect(added(record, 'engine.borrowed', 'seat:aaa', 'credibility')).toBe(-P.borrowedCredibility.value);
    const unturned = played(sent(aGame(), orders('aaa', channel))).record;
    const keys = (of: typeof record) => of.scores.aaa?.parts.map((part) => part.key);
    expect(keys(record)).not.toEqual(keys(unturned));
    expect(keys(record)).toEqual(keys(played(next).record));
  });

  it('V-8 is why a score counts from where it does, told to the seat itself and hidden from others', () => {
    const start = aGame();
    const first = played(start);
    const { game: next, record } = played(
      sent(first.game, { kind: 'changeOrder', seat: 'aaa', order: 'sovereign' }),
    );
    const worldAt = (turn: number) => ([start, first.game][turn] ?? next).world;
    const story = { start: start.world, records: [first.record, record], worldAt };
    const counted = next.world.seats.aaa?.start ?? {};
    const moved = Object.keys(counted).filter((key) => counted[key] !== start.world.seats.aaa?.start[key]);
    expect(moved.length).toBeGreaterThan(0);
    for (const key of moved) {
      const subject = { on: 'seat', id: 'aaa', field: `start.${key}` } as const;
      const { value, changes } = why(story, 2, subject, 'aaa');
      expect(changes.map(({ rule, entry }) => [rule?.id, entry?.after])).toEqual([
        ['engine.changeOrder', value],
      ]);
      expect(why(story, 2, subject, 'ccc').changes.map(({ rule }) => rule)).toEqual([null]);
    }
    const told = visibleEntries(next.world, 'ccc', record.entries);
    expect(told.some(({ on, field }) => on === 'seat' && field === 'start')).toBe(false);
  });
});

describe('a government in exile', () => {
  it('S-9 plays on: it answers, gathers capital, cannot lead, and has no orders to give', () => {
    let game = advance(gulfGame('usa', 'kwt')).game;
    expect(game.world.states.kwt?.standing).toBe('annexed');
    expect(legalOrders(viewFor(game.world, 'kwt'), 'kwt')).toEqual([]);
    const [crisis = ''] = Object.keys(game.world.crises);
    expect(refused(game, responses('kwt', { crisis, circle: 'lead', persuade: [] }))).toBe('barredCircle');
    game = sent(game, responses('kwt', { crisis, circle: 'fight', persuade: [] }));
    // The leader stays out, so that the conquest stands.
    game = sent(game, responses('usa', { crisis, circle: 'neutral', persuade: [] }));
    const { game: next, record } = played(game);
    expect(record.responses).toMatchObject([{ seat: 'kwt', result: 'done' }, { seat: 'usa' }]);
    expect(record.crises[0]?.circles.kwt).toBe('fight');
    expect(next.world.seats.kwt?.income).toBeGreaterThanOrEqual(P.baseIncome.value);
    expect(sent(next, orders('kwt')).orders.kwt).toEqual([]);
  });
});

describe('what holds for acts', () => {
  const scene = (amity: number, lean: number) =>
    aScene({
      states: [
        aState({ id: 'aaa', accountability: 80, mix: aMix(60, 10, 10, 20), borders: ['bbb'] }),
        aState({ id: 'bbb', accountability: 20, borders: ['aaa'] }),
        aState({ id: 'ccc', mix: aMix(100 - lean, 0, 0, lean) }),
      ],
      dyads: [aDyad('aaa', 'bbb'), aDyad('aaa', 'ccc'), aDyad('bbb', 'ccc', { amity })],
    });
  const minded = (policy: string, amity: number, lean: number) =>
    change(carriedOut(scene(amity, lean), policy, AT_B), 'dyad', 'aaa~ccc', 'amity');

  it('A-5 friends of the target mind, and states guided by the order that is offended', () => {
    const { friendAmity, mindingMix } = policyParameters;
    expect(minded('sanction', friendAmity.value, 0)).toBeLessThan(0);
    expect(minded('sanction', friendAmity.value - 1, 0)).toBe(0);
    expect(minded('promoteDemocracy', 0, mindingMix.value)).toBeLessThan(0);
    expect(minded('promoteDemocracy', 0, mindingMix.value - 1)).toBe(0);
  });

  it('A-10 nothing is certain and nothing hopeless', () => {
    const world = aScene();
    const ctx = { world, look: lookups(world), turn: 1, years: 1, chance: asLuck('likely'), moment: {} };
    const actor = { seat: 'aaa', state: 'aaa', order: 'liberal', skill: 1, sponsors: ['liberal'] } as const;
    const deed = new Deed(ctx, actor, { rule: 'policy.test' });
    expect([deed.odds(7), deed.odds(-7)]).toEqual([
      policyParameters.oddsCeiling.value,
      policyParameters.oddsFloor.value,
    ]);
  });
});
