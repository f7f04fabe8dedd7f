import { describe, expect, it } from 'vitest';
import { aCrisis, aDyad, aPeople, aState, aWorld, rules, type WorldParts } from '../../world/build';
import type { Circle } from '../../world/circles';
import type { World } from '../../world/world';
import { asLuck } from '../chance';
import { applied, only, tryContext } from '../crises/tryout';
import { hasToAct } from './centre';
import { expectedCircles, formCoalition } from './form';

const crisis = aCrisis({
  id: 'c',
  kind: 'ethnicCleansing',
  place: 'bad',
  target: 'bad',
  victim: 'few',
  severity: 60,
  mandate: 0,
  clarity: 3,
  cost: 9,
});
const nobody = (hold: number, disposition = 50) => ({ centre: { state: null, hold, disposition } });
const ruled = (hold: number, by = 'big') => ({ centre: { state: by, hold, disposition: 50 } });

/** Strangers without any wish to act, and one that drives out a people. */
function world(over: WorldParts = {}): World {
  return aWorld({
    states: [
      aState({ id: 'big', force: 100, wealth: 100, opinion: -60 }),
      aState({ id: 'mid', force: 60, wealth: 60, opinion: -60 }),
      aState({ id: 'bad', force: 30, wealth: 20, rights: 40, strife: 40, autonomy: 60 }),
    ],
    peoples: [aPeople({ id: 'few', home: null, shares: { bad: 1 }, security: 30 })],
    dyads: [aDyad('big', 'mid'), aDyad('big', 'bad'), aDyad('mid', 'bad')],
    crises: [crisis],
    ...over,
  });
}

/** Where the centre finds the will. */
const form = (at: World, chosen: Record<string, Circle> = {}, over: Partial<typeof crisis> = {}) =>
  formCoalition(tryContext(at, only('centre')), { ...crisis, ...over }, chosen);
/** Where the odds themselves decide. */
const likely = (at: World) =>
  formCoalition({ ...tryContext(at), chance: asLuck('likely') }, crisis, {}).leader;

describe('R-23 a single centre has to act', () => {
  it('and orders the strongest to, where nobody would lead of itself', () => {
    expect(form(world()).leader).toBeNull();
    const formed = form(world({ system: nobody(90) }));
    expect(formed).toMatchObject({ leader: 'big', offered: 'big' });
    expect(formed.circles.big).toBe('lead');
    expect(formed.leadership).toEqual({ key: 'leadership.ordered', params: { state: 'state:big', has: 90 } });
  });
  it('whatever its government would rather do, and never the one that does the wrong', () => {
    expect(form(world({ system: nobody(90) }), { big: 'neutral' }).leader).toBe('big');
    const strongest = world({
      system: nobody(90),
      states: [aState({ id: 'bad', force: 100, wealth: 100 }), aState({ id: 'mid', opinion: -60 })],
      dyads: [aDyad('bad', 'mid')],
    });
    expect(form(strongest).leader).toBe('mid');
  });
  it('a ruler acts where it rules, unless its own seat will not', () => {
    const under = (degree: number) =>
      world({
        system: ruled(90),
        dyads: [rules('big', 'bad', degree), aDyad('big', 'mid'), aDyad('mid', 'bad')],
      });
    expect(likely(under(90))).toBe('big');
    expect(likely(under(10))).toBeNull();
    expect(form(under(90), { big: 'neutral' }).leader).toBeNull();
    expect(form(under(90), {}, { target: 'big', place: 'big' }).leader).toBeNull();
    expect(hasToAct(under(90), crisis, 'big')).toBe(true);
    expect(hasToAct(under(90), crisis, 'mid')).toBe(false);
    expect(hasToAct(under(90), { ...crisis, kind: 'pandemic' }, 'big')).toBe(false);
  });
  it('as far as it holds, and only with arms', () => {
    expect(likely(world({ system: nobody(95) }))).toBe('big');
    expect(likely(world({ system: nobody(52) }))).toBeNull();
    expect(form(world({ system: nobody(30) })).leader).toBeNull();
    expect(form(world({ system: nobody(90) }), {}, { kind: 'financialCrash' }).leadership.key).not.toBe(
      'leadership.ordered',
    );
  });
  it('which is not what governments expect of each other', () => {
    expect(
      expectedCircles(tryContext(world({ system: nobody(90) }), only('centre')), crisis, {}).leader,
    ).toBeNull();
  });
});

describe('R-24 what a centre does where it acts', () => {
  const acted = (disposition: number) => {
    const at = world({ system: nobody(90, disposition) });
    return applied(at, form(at).effects);
  };

  it('brings rights, calm and safety where it is wise, and takes them where it is cruel', () => {
    expect(acted(90).states.bad!.rights).toBeGreaterThan(40);
    expect(acted(90).states.bad!.strife).toBeLessThan(40);
    expect(acted(90).peoples.few!.security).toBeGreaterThan(30);
    expect(acted(10).states.bad!.rights).toBeLessThan(40);
    expect(acted(10).states.bad!.strife).toBeGreaterThan(40);
    expect(acted(10).peoples.few!.security).toBeLessThan(30);
  });
  it('takes freedom of action from the place either way', () => {
    for (const disposition of [10, 50, 90]) expect(acted(disposition).states.bad!.autonomy).toBeLessThan(60);
  });
  it('and nothing of the kind where states act of their own will', () => {
    const at = world();
    expect(applied(at, form(at).effects).states.bad).toEqual(at.states.bad);
  });
});
