import { describe, expect, it } from 'vitest';
import {
  aCorporation,
  aMix,
  aMovement,
  anInstitution,
  aPeople,
  aState,
  aWar,
  everyDyad,
} from '../../world/build';
import type { Movement } from '../../world/ground';
import type { PrimaryInstitution } from '../../world/ids';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { change } from '../tried';
import { drifted, two } from './stage';

describe('growth and climate', () => {
  it('D-7 lets the able grow at the others’ cost, and technology spread to the open', () => {
    const effects = drifted('growth', {
      states: two({ technology: 90 }, { technology: 30, strife: 60, openness: 20 }),
    });
    expect(change(effects, 'state', 'aaa', 'wealth')).toBeGreaterThan(0);
    expect(change(effects, 'state', 'bbb', 'wealth')).toBeLessThan(0);
    const learnt = (openness: number) =>
      change(
        drifted('growth', { states: two({ technology: 90 }, { technology: 30, openness }) }),
        'state',
        'bbb',
        'technology',
      );
    expect(learnt(90)).toBeGreaterThan(learnt(10));
  });
  it('D-12 heats the climate the more, the more carbon the economy burns', () => {
    const warming = (carbon: number) =>
      change(drifted('climate', { states: two({ carbon }, { carbon }) }), 'system', 'system', 'warming');
    expect(warming(90)).toBeGreaterThan(warming(20));
    expect(warming(0)).toBeLessThan(0);
  });
});

describe('the ground floor (Sakwa, Walzer)', () => {
  const reach = (id: string, state: Partial<State>, movement: Movement) =>
    change(
      drifted(id, { states: [aState({ id: 'aaa', ...state })], movements: [movement] }),
      'movement',
      movement.id,
      'reach.aaa',
    );

  it('D-9 feeds populists on inequality and openness together', () => {
    const nation = aMovement({ id: 'nation', cause: 'populist', reach: { aaa: 10 } });
    const both = reach('groundFloor', { inequality: 70, openness: 80 }, nation);
    expect(both).toBeGreaterThan(reach('groundFloor', { inequality: 70, openness: 10 }, nation));
    expect(both).toBeGreaterThan(reach('groundFloor', { inequality: 20, openness: 80 }, nation));
  });
  it('D-9 feeds the violent on repression', () => {
    const bombs = aMovement({ id: 'bombs', cause: 'uncivil', reach: { aaa: 10 } });
    expect(reach('groundFloor', { rights: 5 }, bombs)).toBeGreaterThan(
      reach('groundFloor', { rights: 90 }, bombs),
    );
  });
  it('D-9 turns a loud populist street into mercantilism and less openness', () => {
    const movements = [
      aMovement({
        id: 'nation',
        cause: 'populist',
        strength: 80,
        reach: { aaa: 80 },
        leaning: aMix(0, 5, 80, 15),
      }),
    ];
    const effects = drifted('groundFloor', { states: [aState({ id: 'aaa' })], movements });
    expect(change(effects, 'state', 'aaa', 'mix.mercantilist')).toBeGreaterThan(0);
    expect(change(effects, 'state', 'aaa', 'openness')).toBeLessThan(0);
  });
  it('D-9 feeds the repertoire that a movement leans to, whatever its cause', () => {
    const mixed = (leaning: ReturnType<typeof aMix>, order: string) => {
      const movements = [
        aMovement({ id: 'green', cause: 'climate', strength: 90, reach: { aaa: 90 }, leaning }),
      ];
      const effects = drifted('groundFloor', { states: [aState({ id: 'aaa' })], movements });
      return change(effects, 'state', 'aaa', `mix.${order}`);
    };
    expect(mixed(aMix(80, 20, 0, 0), 'liberal')).toBeGreaterThan(0);
    expect(mixed(aMix(80, 20, 0, 0), 'mercantilist')).toBeLessThan(0);
    expect(mixed(aMix(0, 20, 0, 80), 'sovereign')).toBeGreaterThan(0);
  });
  it('D-10 lets civil society gather where there is harm, late', () => {
    const rights = aMovement({ id: 'rights', cause: 'rights', reach: { aaa: 5 } });
    const step = reach('civilSociety', { rights: 10 }, rights);
    expect(step).toBeGreaterThan(0);
    // After five years it is still well short of where the harm would carry it.
    expect(5 + step).toBeLessThan(0.7 * 54);
  });
  it('D-10 relieves, and enforces nothing where nobody hears it', () => {
    const movements = [aMovement({ id: 'rights', strength: 80, reach: { aaa: 80 } })];
    const done = (accountability: number) =>
      drifted('civilSociety', { states: [aState({ id: 'aaa', strife: 40, accountability })], movements });
    expect(change(done(0), 'state', 'aaa', 'strife')).toBeLessThan(0);
    expect(change(done(0), 'state', 'aaa', 'rights')).toBeCloseTo(0);
    expect(change(done(90), 'state', 'aaa', 'rights')).toBeGreaterThan(0);
  });
  it('D-11 lets corporations grow with openness and be tamed by a strong centre', () => {
    const firm = (openness: number, hold: number) =>
      change(
        drifted('corporations', {
          states: [aState({ id: 'aaa', openness })],
          corporations: [aCorporation({ id: 'oil', home: 'aaa' })],
          system: { centre: { state: 'aaa', hold } },
        }),
        'corporation',
        'oil',
        'strength',
      );
    expect(firm(90, 0)).toBeGreaterThan(firm(10, 0));
    expect(firm(90, 95)).toBeLessThan(0);
  });
  it('D-8 brings violence where rulers are not believed or a people is aggrieved', () => {
    const strife = (legitimacy: number, grievance: number) =>
      change(
        drifted('domesticLife', {
          states: [aState({ id: 'aaa', legitimacy })],
          peoples: [aPeople({ id: 'folk', home: null, shares: { aaa: 10 }, grievance })],
        }),
        'state',
        'aaa',
        'strife',
      );
    expect(strife(10, 0)).toBeGreaterThan(strife(80, 0));
    expect(strife(80, 90)).toBeGreaterThan(strife(80, 0));
  });
  it('D-8 gives fewer rights to those whom another state rules, but not to members of one constitution', () => {
    const rights = (autonomy: number, centre: Partial<World['system']['centre']> = {}) => {
      const states = [aState({ id: 'aaa', accountability: 80, rights: 50, autonomy }), aState({ id: 'bbb' })];
      const effects = drifted('domesticLife', { states, system: { centre } });
      return change(effects, 'state', 'aaa', 'rights');
    };
    expect(rights(100)).toBeGreaterThan(0);
    expect(rights(20)).toBeLessThan(rights(60));
    expect(rights(60)).toBeLessThan(rights(100));
    expect(rights(20, { state: null, hold: 90 })).toBe(rights(100, { state: null, hold: 90 }));
    expect(rights(20, { state: 'bbb', hold: 90 })).toBe(rights(20));
  });
});

describe('the top storey (Buzan, Walzer)', () => {
  it('D-13 lets commitment go beyond a basic level only where publics have come together', () => {
    const ids = ['aaa', 'bbb'];
    const step = (worldSociety: number) =>
      change(
        drifted('circles', {
          states: two({ commitment: 55 }, { commitment: 55 }),
          dyads: everyDyad(ids),
          institutions: [anInstitution({ id: 'un', members: ids, depth: 90 })],
          system: { worldSociety },
        }),
        'state',
        'aaa',
        'commitment',
      );
    expect(step(90)).toBeGreaterThan(0);
    expect(step(0)).toBeLessThan(0);
  });
  it('D-14 builds an institution that is used and lets one decay that is not', () => {
    const authority = (depth: number) =>
      change(
        drifted('useBuilds', {
          states: two(),
          institutions: [anInstitution({ id: 'un', members: ['aaa', 'bbb'], depth })],
        }),
        'institution',
        'un',
        'authority',
      );
    expect(authority(95)).toBeGreaterThan(0);
    expect(authority(5)).toBeLessThan(0);
  });
  it('D-14 believes less in an institution that one order owns', () => {
    const belief = (share: number) => {
      const un = anInstitution({ id: 'un', members: ['aaa', 'bbb'], ownership: aMix(share, 0, 0, 0) });
      return change(
        drifted('useBuilds', { states: two(), institutions: [un] }),
        'institution',
        'un',
        'legitimacy',
      );
    };
    expect(belief(95)).toBeLessThan(belief(5));
  });
});

describe('the orders (Sakwa)', () => {
  const cast = {
    states: [
      aState({ id: 'led', force: 90, wealth: 90, mix: aMix(80, 5, 5, 10) }),
      aState({ id: 'one', mix: aMix(5, 5, 5, 85) }),
      aState({ id: 'two', mix: aMix(5, 5, 5, 85) }),
    ],
    dyads: everyDyad(['led', 'one', 'two']),
  };
  it('D-15 breed resistance by supremacy, and none by universality', () => {
    const calm = drifted('supremacy', {
      ...cast,
      orders: { liberal: { universality: 95, supremacy: 20, power: 80 } },
    });
    expect(change(calm, 'dyad', 'led~one', 'amity')).toBeCloseTo(0);
    const fight = drifted('supremacy', {
      ...cast,
      orders: { liberal: { universality: 20, supremacy: 90, power: 80 } },
    });
    expect(change(fight, 'dyad', 'led~one', 'amity')).toBeLessThan(0);
    expect(change(fight, 'dyad', 'one~two', 'amity')).toBeGreaterThan(0);
    expect(change(fight, 'order', 'liberal', 'legitimacy')).toBeLessThan(0);
    expect(change(calm, 'system', 'system', 'primary.diplomacy')).toBe(0);
    expect(change(fight, 'system', 'system', 'primary.diplomacy')).toBeLessThan(0);
  });
  it('D-44 outflank the bodies that such an order owns, as far as they are not guided by it', () => {
    const withdrawn = (id: string, supremacy: number, liberal = 80) =>
      change(
        drifted('outflanking', {
          ...cast,
          orders: { liberal: { supremacy, power: 80 } },
          institutions: [
            anInstitution({
              id: 'body',
              members: ['led', 'one'],
              depth: 70,
              ownership: { liberal, transformative: 0, mercantilist: 0, sovereign: 0 },
            }),
          ],
        }),
        'institution',
        'body',
        `members.${id}`,
      );
    expect(withdrawn('one', 90)).toBeLessThan(0);
    expect(withdrawn('led', 90)).toBe(0);
    expect(withdrawn('one', 30)).toBe(0);
    expect(withdrawn('one', 90, 0)).toBe(0);
    expect(withdrawn('one', 90, 30)).toBeGreaterThan(withdrawn('one', 90));
  });
  it('D-16 radicalise without a credible rival, and sober with one', () => {
    const track = (rival: number) =>
      change(
        drifted('radicalisation', {
          orders: {
            liberal: { power: 90 },
            sovereign: { power: rival, legitimacy: 90 },
            transformative: { power: 5 },
            mercantilist: { power: 5 },
          },
        }),
        'order',
        'liberal',
        'tracks.intervention',
      );
    expect(track(10)).toBeGreaterThan(0);
    expect(track(90)).toBeLessThan(0);
  });
  it('D-17 are as powerful as the states they guide', () => {
    const effects = drifted('orderStanding', {
      ...cast,
      orders: { liberal: { power: 20 }, transformative: { power: 90 } },
    });
    expect(change(effects, 'order', 'liberal', 'power')).toBeGreaterThan(0);
    expect(change(effects, 'order', 'transformative', 'power')).toBeLessThan(0);
  });
  it('D-18 lose restraint by two roads: law and balance to too much power, diplomacy and sovereignty to too much claim', () => {
    const lost = (power: number, legitimacy: number) => {
      const rest = { power: 1, legitimacy: 50 };
      const effects = drifted('restraint', {
        orders: { liberal: { power, legitimacy }, transformative: rest, mercantilist: rest, sovereign: rest },
      });
      const of = (name: PrimaryInstitution) => change(effects, 'system', 'system', `primary.${name}`);
      return {
        law: of('internationalLaw'),
        balance: of('balanceOfPower'),
        diplomacy: of('diplomacy'),
        sovereignty: of('sovereignty'),
      };
    };
    const even = lost(60, 60);
    const strong = lost(95, 10);
    const loud = lost(30, 95);
    expect(strong.law).toBeLessThan(even.law);
    expect(strong.balance).toBeLessThan(even.balance);
    expect(strong.diplomacy).toBeCloseTo(even.diplomacy);
    expect(strong.sovereignty).toBeCloseTo(even.sovereignty);
    expect(loud.diplomacy).toBeLessThan(even.diplomacy);
    expect(loud.sovereignty).toBeLessThan(even.sovereignty);
    expect(loud.law).toBeCloseTo(even.law);
    expect(loud.balance).toBeCloseTo(even.balance);
  });
  it('D-18 see war become a habit by wars', () => {
    const habit = (wars: number) => {
      const list = wars > 0 ? [aWar(['aaa'], ['bbb'])] : [];
      return change(drifted('restraint', { states: two(), wars: list }), 'system', 'system', 'primary.war');
    };
    expect(habit(1)).toBeGreaterThan(habit(0));
  });
});
