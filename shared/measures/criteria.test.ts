import { describe, expect, it } from 'vitest';
import {
  aCrisis,
  aDyad,
  aMovement,
  anInstitution,
  aPeople,
  aWar,
  aWorld,
  everyDyad,
  someStates,
  type WorldParts,
} from '../world/build';
import { measure } from './measure';
import type { Measures } from './measures';
import type { Reading } from './reading';
import { worldOf } from './seven-worlds';

const ids = ['s00', 's01', 's02', 's03', 's04', 's05'];
const made = (parts: WorldParts = {}): Measures => measure(aWorld({ states: someStates(6), ...parts }));
const component = (of: Reading, name: string): number =>
  of.parts.find((p) => p.key.endsWith(`.${name}`))?.value ?? Number.NaN;

describe('M-5 peace', () => {
  it('falls with every further war and with every state drawn in, and never rises', () => {
    const wars = [
      [],
      [aWar(['s00'], ['s01'])],
      [aWar(['s00'], ['s01', 's02'])],
      [aWar(['s00'], ['s01', 's02']), aWar(['s03'], ['s04'])],
    ].map((w) => component(made({ wars: w }).peace, 'between'));
    expect(wars[0]).toBe(100);
    for (let i = 1; i < wars.length; i++) expect(wars[i] as number).toBeLessThan(wars[i - 1] as number);
  });

  it('counts violence within states, by the state or by uncivil movements', () => {
    const calm = made().peace;
    const torn = made({ states: someStates(6, (i) => (i === 2 ? { strife: 80 } : {})) }).peace;
    const reach = Object.fromEntries(ids.map((id) => [id, 70]));
    const terror = made({
      movements: [aMovement({ id: 'm', cause: 'uncivil', temper: 95, strength: 80, reach })],
    }).peace;
    expect(component(torn, 'within')).toBeLessThan(component(calm, 'within'));
    expect(component(terror, 'within')).toBeLessThan(component(calm, 'within'));
    expect(torn.parts[1]?.from[0]).toEqual({ on: 'state', id: 's02', field: 'strife' });
  });

  it('counts the threat of either', () => {
    const hostile = made({ dyads: [aDyad('s00', 's01', { amity: -90 })] }).peace;
    expect(component(hostile, 'threatBetween')).toBeLessThan(100);
    expect(hostile.parts[2]?.from).toEqual([{ on: 'dyad', id: 's00~s01', field: 'amity' }]);
    const people = (grievance: number) => [aPeople({ id: 'p', home: 's00', grievance })];
    expect(component(made({ peoples: people(90) }).peace, 'threatWithin')).toBeLessThan(
      component(made({ peoples: people(10) }).peace, 'threatWithin'),
    );
  });
});

describe('M-6 distributive justice', () => {
  it('is lower where states are unequal, where people within them are, and where protection is', () => {
    const even = made().justice;
    const rich = made({ states: someStates(6, (i) => (i === 0 ? { wealth: 100 } : { wealth: 15 })) }).justice;
    const classes = made({ states: someStates(6, () => ({ inequality: 80 })) }).justice;
    const exposed = made({
      states: someStates(6, (i) => (i < 3 ? { technology: 5, cohesion: 10 } : {})),
    }).justice;
    expect(component(even, 'between')).toBe(100);
    expect(component(rich, 'between')).toBeLessThan(45);
    expect(component(classes, 'within')).toBe(20);
    expect(component(exposed, 'protection')).toBeLessThan(component(even, 'protection'));
  });

  it('lets a warmer climate undo protection', () => {
    const at = (warming: number) => component(made({ system: { warming } }).justice, 'protection');
    expect(at(90)).toBeLessThan(at(10));
  });
});

describe('M-7 cultural pluralism', () => {
  const people = (autonomy: number, security = 50, shares?: Record<string, number>) =>
    made({ peoples: [aPeople({ id: 'p', home: 's00', autonomy, security, ...(shares ? { shares } : {}) })] })
      .pluralism;

  it('asks whether peoples survive, govern themselves, and do so safely', () => {
    expect(component(people(60), 'survival')).toBe(100);
    expect(component(people(15), 'survival')).toBe(50);
    expect(component(people(60, 50, {}), 'survival')).toBe(0);
    expect(component(people(60, 20), 'security')).toBe(20);
  });

  it('finds more models where states differ, and none where no state decides for itself', () => {
    const models = (parts: WorldParts) => component(made(parts).pluralism, 'models');
    const alike = models({ states: someStates(6) });
    const differing = models({ states: someStates(6, (i) => ({ accountability: i * 20, rights: i * 20 })) });
    expect(differing).toBeGreaterThan(alike);
    expect(models({ states: someStates(6, () => ({ autonomy: 0 })) })).toBe(0);
  });
});

describe('M-8 individual freedom', () => {
  it('sees someone shut in by their own group: autonomy without rights', () => {
    const group = (rights: number, autonomy: number) =>
      component(
        made({
          states: someStates(6, () => ({ rights })),
          peoples: [aPeople({ id: 'p', home: 's00', autonomy })],
        }).freedom,
        'group',
      );
    expect(group(20, 90)).toBeLessThan(group(20, 30));
    expect(group(20, 90)).toBeLessThan(group(90, 90));
  });

  it('lets a court and associations beyond the group be appealed to', () => {
    const base: WorldParts = {
      states: someStates(6, () => ({ rights: 20 })),
      peoples: [aPeople({ id: 'p', home: 's00', autonomy: 80 })],
    };
    const court = anInstitution({ id: 'court', domain: 'law', members: ids, depth: 80, authority: 80 });
    expect(component(made({ ...base, institutions: [court] }).freedom, 'group')).toBeGreaterThan(
      component(made(base).freedom, 'group'),
    );
  });

  it('fears a centre by its hold, less so a wise or accountable one', () => {
    const centre = (hold: number, disposition: number) =>
      component(made({ system: { centre: { state: null, hold, disposition } } }).freedom, 'centre');
    expect(centre(0, 50)).toBe(100);
    expect(centre(80, 50)).toBeLessThan(centre(40, 50));
    expect(centre(80, 10)).toBeLessThan(centre(80, 90));
  });
});

describe('M-9 the criteria pull against each other', () => {
  it('an empire is less free and less plural than the third degree, though both can be at peace', () => {
    const empire = measure(worldOf('empire'));
    const third = measure(worldOf('thirdDegree'));
    expect(empire.freedom.value).toBeLessThan(third.freedom.value);
    expect(measure(worldOf('globalState')).pluralism.value).toBeLessThan(empire.pluralism.value);
  });
});

describe('M-10 the three failures', () => {
  it('peacekeeping fails when an awful crisis runs on unanswered, and not while it is being answered', () => {
    const at = (stage: 'open' | 'running' | 'closed') =>
      made({ crises: [aCrisis({ id: 'c', place: 's01', severity: 90, stage })] }).failures.peacekeeping;
    expect(at('running').failing).toBe(true);
    expect(at('running').reasons[0]).toMatchObject({ params: { crisis: 'crisis:c', state: 'state:s01' } });
    expect(at('open').failing).toBe(false);
    expect(at('closed').value).toBe(0);
  });

  it('equality and liberty fail by what is unequal and by who is below a minimum', () => {
    const unequal = made({
      states: someStates(6, (i) => ({ wealth: i === 0 ? 100 : 5, inequality: 75, technology: 10 })),
    }).failures.equality;
    expect(unequal.failing).toBe(true);
    expect(made().failures.equality.failing).toBe(false);
    const unfree = made({ states: someStates(6, (i) => ({ rights: i < 4 ? 10 : 80 })) }).failures.liberty;
    expect(unfree.failing).toBe(true);
    expect(unfree.reasons[0]?.params?.state).toBe('state:s00');
    expect(made().failures.liberty).toMatchObject({ failing: false, value: 0 });
  });
});

describe('M-11 order', () => {
  it('tells concentration, the sign of the gap, how many orders count, and who owns the top', () => {
    const one = made({
      states: someStates(6, (i) => (i === 0 ? { force: 100, wealth: 100 } : { force: 0, wealth: 0 })),
    });
    expect(one.order.concentration).toBe(100);
    expect(made().order.concentration).toBe(0);
    const orders = made({
      orders: {
        liberal: { legitimacy: 30, power: 90 },
        transformative: { power: 0 },
        mercantilist: { power: 0 },
        sovereign: { power: 0, legitimacy: 70 },
      },
      institutions: [
        anInstitution({
          id: 'bank',
          members: ids,
          ownership: { liberal: 60, transformative: 0, mercantilist: 0, sovereign: 10 },
        }),
      ],
    }).order;
    expect(orders.gap).toMatchObject({ liberal: -60, sovereign: 70 });
    expect(orders.effectiveOrders).toBe(1);
    expect(orders.ownership).toEqual({ liberal: 60, transformative: 0, mercantilist: 0, sovereign: 10 });
  });

  it('leaves out of disorder what experiments ask about: supremacy, plural orders, the gap', () => {
    const base = made().order.disorder;
    const tuned = made({
      orders: { liberal: { supremacy: 100, power: 100, legitimacy: 0, universality: 100 } },
    });
    expect(tuned.order.disorder).toEqual(base);
    const disputed = made({ dyads: everyDyad(ids, { recognition: 'none' }), wars: [aWar(['s00'], ['s01'])] });
    expect(disputed.order.disorder.value).toBeGreaterThan(base.value);
  });
});
