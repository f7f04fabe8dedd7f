import { describe, expect, it } from 'vitest';
import { aCrisis, aDyad, aState, aWar, aWorld, type WorldParts } from '../../world/build';
import type { Circle } from '../../world/circles';
import type { World } from '../../world/world';
import { applied, tryContext } from '../crises/tryout';
import { barredCircles, circleCost } from './barred';
import { formCoalition } from './form';

const crisis = aCrisis({
  id: 'c',
  place: 'vic',
  target: 'bad',
  victim: 'vic',
  mandate: 9,
  clarity: 9,
  cost: 5,
});

/** A great power and its friends, a second power, a target with one friend, and a victim that has been taken. */
function world(over: WorldParts = {}, mood = 40): World {
  const friendly = { amity: 75 };
  return aWorld({
    states: [
      aState({ id: 'big', force: 100, wealth: 100, opinion: mood, bars: 0 }),
      aState({ id: 'two', force: 60, wealth: 60, opinion: mood, bars: 10, commitment: 80 }),
      aState({ id: 'pal', force: 30, wealth: 50, opinion: mood, bars: 10, commitment: 80 }),
      aState({ id: 'law', force: 40, wealth: 70, opinion: mood, bars: 100, commitment: 80 }),
      aState({ id: 'bad', force: 30, wealth: 20 }),
      aState({ id: 'ally', force: 30, wealth: 20, opinion: -60 }),
      aState({ id: 'vic', force: 12, standing: 'annexed', ruler: 'bad' }),
    ],
    dyads: [
      aDyad('big', 'two', friendly),
      aDyad('big', 'pal', friendly),
      aDyad('big', 'law', friendly),
      aDyad('two', 'pal', friendly),
      aDyad('big', 'bad', { amity: -40 }),
      aDyad('big', 'ally', { amity: -80 }),
      aDyad('bad', 'ally', { amity: 95 }),
      aDyad('bad', 'vic', { amity: -80, recognition: 'none', subordination: 100, superior: 'bad' }),
      aDyad('big', 'vic', { amity: 50 }),
    ],
    crises: [crisis],
    ...over,
  });
}

const form = (at: World, chosen: Record<string, Circle> = {}, over: Partial<typeof crisis> = {}) =>
  formCoalition(tryContext(at), { ...crisis, ...over }, chosen);

describe('the circles', () => {
  it('R-1 form around the strongest of the willing', () => {
    const { leader, circles, reasons: told } = form(world());
    const reasons = told();
    expect(leader).toBe('big');
    expect(circles).toMatchObject({ big: 'lead', pal: 'fight', bad: 'resist', vic: 'fight', law: 'pay' });
    expect(['oppose', 'resist']).toContain(circles.ally);
    expect(Object.keys(circles).sort()).toEqual(Object.keys(world().states).sort());
    expect(reasons.pal).toMatchObject({ chosen: false });
    expect(reasons.pal!.terms.map(({ term }) => term)).toContain('alignLeader');
  });

  it('are written to the crisis and its war', () => {
    const at = world({ wars: [aWar(['bad'], ['vic'], { id: 'war-c', crisis: 'c' })] });
    const formed = form(at);
    const after = applied(at, formed.effects);
    expect(after.crises.c).toMatchObject({ leader: 'big', circles: formed.circles });
    expect(after.wars['war-c']!.defenders).toContain('big');
    expect(after.wars['war-c']!.attackers).toContain('bad');
  });

  it('R-2 keep the places that seats chose, where they are open to them', () => {
    const { circles, reasons: told } = form(world(), { pal: 'neutral', law: 'fight', two: 'support' });
    const reasons = told();
    expect(circles).toMatchObject({ pal: 'neutral', two: 'support', law: 'pay' });
    expect(reasons.pal!.chosen).toBe(true);
    expect(reasons.law!.chosen).toBe(false);
  });

  it('R-11 a second state that chose to lead fights under the first', () => {
    expect(form(world(), { big: 'lead', two: 'lead' }).circles).toMatchObject({ big: 'lead', two: 'fight' });
  });
});

describe('leadership', () => {
  it('R-8 a seat that chose to lead is heard before stronger states', () => {
    const { leader, offered } = form(world(), { two: 'lead' });
    expect([leader, offered]).toEqual(['two', 'two']);
  });

  it('R-10 is withdrawn without following, and nobody leads', () => {
    const alone = world({ dyads: [] }, -60);
    const formed = form(alone, { big: 'lead' }, { mandate: 0, clarity: 3, cost: 9 });
    expect(formed.leader).toBeNull();
    expect(formed.offered).toBe('big');
    expect(formed.leadership.key).toBe('leadership.withdrawn');
    expect(Object.values(formed.circles)).not.toContain('lead');
    expect(Object.values(formed.circles)).not.toContain('pay');
  });

  it('R-8 passes to the next would-be leader when the first steps back', () => {
    const formed = form(world(), { big: 'neutral' });
    expect(formed.leader).toBe('two');
    expect(formed.circles.big).toBe('neutral');
  });

  it('R-10 may find no one at all', () => {
    const formed = form(world({}, -100), {}, { mandate: 0, clarity: 2 });
    expect(formed.leader).toBeNull();
    expect(formed.offered).toBeNull();
    expect(formed.leadership.key).toBe('leadership.none');
  });

  it('R-9 goes on by means short of force when support is narrow', () => {
    const hostile = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => aState({ id, opinion: -90, commitment: 90 }));
    const base = world();
    const at: World = {
      ...base,
      states: { ...base.states, ...Object.fromEntries(hostile.map((s) => [s.id, s])) },
    };
    const formed = form(at, { big: 'lead' }, { mandate: 2 });
    expect(formed.leadership.key).toBe('leadership.scaled');
    expect(formed.leader).toBe('big');
    expect(formed.circles.big).toBe('pay');
    expect(Object.entries(formed.circles).filter(([, circle]) => circle === 'fight')).toEqual([
      ['vic', 'fight'],
    ]);
  });
});

it('R-20 needs no leave to help where no arms are asked', () => {
  const offered = (kind: string) => form(world(), {}, { kind, target: null, mandate: 0, clarity: 6 }).leader;
  expect(offered('financialCrash')).toBe('big');
  expect(offered('annexation')).toBeNull();
});

describe('places that are barred', () => {
  const bars = (state: string, over: Partial<typeof crisis> = {}) =>
    barredCircles(world(), { ...crisis, ...over }, state);

  it('R-6 the target can resist or give way, and not lead against itself', () => {
    expect(Object.keys(bars('bad')).sort()).toEqual(['fight', 'lead', 'oppose', 'pay', 'support']);
  });
  it('R-6 a constitution bars fighting, not paying', () => {
    expect(bars('law').fight?.key).toBe('barred.constitution');
    expect(bars('law').pay).toBeUndefined();
  });
  it('R-6 only friends of the target resist', () => {
    expect(bars('pal').resist?.key).toBe('barred.notFriend');
    expect(bars('ally').resist).toBeUndefined();
    expect(bars('ally', { target: null }).resist?.key).toBe('barred.noTarget');
  });
  it('R-6 the wronged do not turn against their own cause, and the annexed do not lead', () => {
    expect(Object.keys(bars('vic'))).toEqual(expect.arrayContaining(['lead', 'oppose', 'resist']));
    expect(bars('vic').fight).toBeUndefined();
  });
  it('R-6 the weak do not lead', () => {
    const base = world();
    const at = { ...base, states: { ...base.states, tiny: aState({ id: 'tiny', force: 2, wealth: 2 }) } };
    expect(Object.keys(barredCircles(at, crisis, 'tiny'))).toEqual(expect.arrayContaining(['lead', 'pay']));
    expect(barredCircles(at, crisis, 'pal').lead).toBeUndefined();
  });
  it('R-7 places cost the more the further in, and more where custom frowns on force', () => {
    const cost = (circle: Circle, state = 'pal') => circleCost(world(), crisis, state, circle);
    expect(cost('lead')).toBeGreaterThan(cost('fight'));
    expect(cost('fight')).toBeGreaterThan(cost('pay'));
    expect(cost('neutral')).toBe(0);
    expect(cost('fight', 'law')).toBeGreaterThan(cost('fight', 'pal'));
    expect(cost('fight', 'vic')).toBe(0);
  });
});
