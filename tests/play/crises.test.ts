import { describe, expect, it } from 'vitest';
import { asLuck } from '../../shared/rules/chance';
import { aftermath } from '../../shared/rules/crises/aftermath';
import { chanceIn, odds } from '../../shared/rules/crises/weigh';
import { change } from '../../shared/rules/tried';
import { aCrisis, anInstitution, aState, aWorld, everyDyad } from '../../shared/world/build';
import { lookups } from '../../shared/world/lookups';

describe('chance in crises', () => {
  it('X-2 of breaking is r·y / (1 + r·y)', () => {
    expect([chanceIn(1, 1), chanceIn(0.5, 2), chanceIn(5, 0.6), chanceIn(1, 0), chanceIn(1, -3)]).toEqual([
      0.5, 0.5, 0.75, 0, 0,
    ]);
  });

  it('X-9 of undoing a wrong is means / (means + resistance)', () => {
    expect([odds(3, 1), odds(1, 3), odds(2, 0), odds(0, 0), odds(2, -4)]).toEqual([0.75, 0.25, 1, 0, 1]);
  });
});

describe('after a crisis', () => {
  const ids = ['lea', 'fig', 'pay', 'sup', 'opp', 'tar'];
  const world = aWorld({
    states: ids.map((id) => aState({ id })),
    dyads: everyDyad(ids),
    institutions: [anInstitution({ id: 'council', members: ids })],
  });
  const circles = {
    lea: 'lead',
    fig: 'fight',
    pay: 'pay',
    sup: 'support',
    opp: 'oppose',
    tar: 'resist',
  } as const;
  const crisis = aCrisis({
    id: 'c',
    place: 'tar',
    target: 'tar',
    victim: 'fig',
    leader: 'lea',
    forum: 'council',
    mandate: 10,
    cost: 10,
    severity: 100,
    circles,
  });
  const ctx = { world, look: lookups(world), turn: 1, years: 1, chance: asLuck('likely'), moment: {} };
  const aftermathOf = (ending: 'reversed' | 'failed') =>
    aftermath(ctx, crisis, ending, true, { rule: 'crisis.test' });

  it('X-12 those who acted have paid, in what they gave', () => {
    const effects = aftermathOf('reversed');
    const force = (id: string) => change(effects, 'state', id, 'force');
    const wealth = (id: string) => change(effects, 'state', id, 'wealth');
    expect(force('lea')).toBeLessThan(0);
    expect(force('fig')).toBeLessThan(0);
    expect([force('pay'), force('sup'), wealth('sup'), wealth('opp')]).toEqual([0, 0, 0, 0]);
    expect(wealth('pay')).toBeLessThan(0);
    expect(change(effects, 'state', 'lea', 'opinion')).toBeGreaterThan(0);
    expect(change(aftermathOf('failed'), 'state', 'lea', 'opinion')).toBeLessThan(0);
  });

  it('X-12 those who stood together are closer, and the body that was used is stronger', () => {
    const effects = aftermathOf('reversed');
    const bond = (pair: string) => change(effects, 'dyad', pair, 'amity');
    expect(bond('fig~lea')).toBeGreaterThan(bond('lea~pay'));
    expect(bond('lea~pay')).toBeGreaterThan(bond('lea~sup'));
    expect(bond('lea~opp')).toBeLessThan(0);
    expect(change(effects, 'institution', 'council', 'authority')).toBeGreaterThan(0);
    expect(change(aftermathOf('failed'), 'institution', 'council', 'authority')).toBeLessThan(0);
  });
});
