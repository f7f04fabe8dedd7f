import { describe, expect, it } from 'vitest';
import { aDyad, anInstitution, aPeople, aState, aTreaty, rules, type WorldParts } from '../../world/build';
import type { State } from '../../world/state';
import { change } from '../tried';
import { drifted, two } from './stage';

describe('D-1 security dilemma (Buzan)', () => {
  const fear = (parts: WorldParts, dyad: Parameters<typeof aDyad>[2] = {}, force = 60) =>
    change(
      drifted('securityDilemma', {
        states: two({ force }, { force }),
        dyads: [aDyad('aaa', 'bbb', { amity: -20, recognition: 'none', interdependence: 0, ...dyad })],
        ...parts,
      }),
      'dyad',
      'aaa~bbb',
      'amity',
    );

  it('costs amity, the more the more arms there are', () => {
    expect(fear({})).toBeLessThan(0);
    expect(fear({}, {}, 60)).toBeLessThan(fear({}, {}, 20));
  });
  it('is damped by recognition, contact, talk and shared bodies', () => {
    const bodies = ['a', 'b', 'c'].map((id) => anInstitution({ id, members: ['aaa', 'bbb'] }));
    expect(fear({}, { recognition: 'equal' })).toBeGreaterThan(fear({}));
    expect(fear({}, { interdependence: 80 })).toBeGreaterThan(fear({}));
    expect(fear({ system: { primary: { diplomacy: 100 } } })).toBeGreaterThan(
      fear({ system: { primary: { diplomacy: 0 } } }),
    );
    expect(fear({ institutions: bodies })).toBeGreaterThan(fear({}));
  });
  it('is taken away by one centre, as far as it holds', () => {
    const under = (hold: number) => fear({ system: { centre: { state: null, hold } } });
    expect(under(60)).toBeGreaterThan(fear({}));
    expect(under(95)).toBeGreaterThan(under(60));
  });
  it('leaves friends alone', () => {
    expect(fear({}, { amity: 60 })).toBeCloseTo(0);
  });
  it('makes the frightened arm', () => {
    const parts = {
      states: two({ force: 10, wealth: 50 }, { force: 90 }),
      dyads: [aDyad('aaa', 'bbb', { amity: -60 })],
    };
    expect(change(drifted('securityDilemma', parts), 'state', 'aaa', 'force')).toBeGreaterThan(0);
  });
});

describe('D-2 balance of power (Buzan)', () => {
  const states = [aState({ id: 'big', force: 90 }), aState({ id: 'one' }), aState({ id: 'two' })];
  const hated = [aDyad('big', 'one', { amity: -70 }), aDyad('big', 'two', { amity: -70 })];

  it('draws those together who fear the same power, even enemies', () => {
    const effects = drifted('balanceOfPower', {
      states,
      dyads: [...hated, aDyad('one', 'two', { amity: -5 })],
    });
    expect(change(effects, 'dyad', 'one~two', 'amity')).toBeGreaterThan(0);
  });
  it('does not where only one of them fears it', () => {
    const dyads = [
      aDyad('big', 'one', { amity: -70 }),
      aDyad('big', 'two', { amity: 70 }),
      aDyad('one', 'two', { amity: -5 }),
    ];
    expect(change(drifted('balanceOfPower', { states, dyads }), 'dyad', 'one~two', 'amity')).toBeCloseTo(0);
  });
  it('is managed by great powers in society, at the cost of small outsiders', () => {
    const great = { force: 70, wealth: 70 };
    const parts = {
      states: [...two(great, great), aState({ id: 'out', force: 5, wealth: 5 })],
      dyads: [aDyad('aaa', 'bbb', { amity: -5 }), aDyad('aaa', 'out', { recognition: 'none' })],
    };
    const effects = drifted('balanceOfPower', parts);
    expect(change(effects, 'dyad', 'aaa~bbb', 'amity')).toBeGreaterThan(0);
    expect(change(effects, 'state', 'out', 'autonomy')).toBeLessThan(0);
  });
});

describe('D-3 two roads to society (Buzan)', () => {
  const recognised = (parts: {
    a?: Partial<State>;
    b?: Partial<State>;
    capacity?: number;
    dyad?: Parameters<typeof aDyad>[2];
  }) =>
    drifted(
      'contact',
      {
        states: two(parts.a, parts.b),
        system: { interactionCapacity: parts.capacity ?? 90, primary: { sovereignty: 60 } },
        dyads: [aDyad('aaa', 'bbb', { recognition: 'none', interdependence: 0, amity: 20, ...parts.dyad })],
      },
      'likely',
    ).find((e) => e.kind === 'set' && e.field === 'recognition');

  it('recognises by use where contact is dense, without a shared culture', () => {
    const apart = { a: { culture: 'x' }, b: { culture: 'y' } };
    expect(recognised({ ...apart, dyad: { interdependence: 90, amity: 90 } })).toMatchObject({
      value: 'deFacto',
    });
    expect(recognised(apart)).toBeUndefined();
  });
  it('needs less contact where culture is shared', () => {
    const warm = { interdependence: 25, amity: 80 };
    expect(recognised({ a: { culture: 'x' }, b: { culture: 'x' }, dyad: warm })).toBeDefined();
    expect(recognised({ a: { culture: 'x' }, b: { culture: 'y' }, dyad: warm })).toBeUndefined();
  });
  it('never recognises a subject, nor across enmity', () => {
    const dense = { interdependence: 90, amity: 90 };
    expect(recognised({ dyad: { ...dense, subordination: 60, superior: 'aaa' } })).toBeUndefined();
    expect(recognised({ dyad: { ...dense, amity: -80 } })).toBeUndefined();
  });
  it('lets contact grow between open neighbours and wither between enemies', () => {
    const step = (open: number, amity: number) => {
      const parts = {
        states: two({ openness: open }, { openness: open }),
        dyads: [aDyad('aaa', 'bbb', { amity, interdependence: 15 })],
      };
      return change(drifted('contact', parts), 'dyad', 'aaa~bbb', 'interdependence');
    };
    expect(step(90, 40)).toBeGreaterThan(0);
    expect(step(50, -90)).toBeLessThan(0);
  });
});

describe('sentiments and pacts (Buzan)', () => {
  it('D-4 return from either side to what holds two societies together', () => {
    const step = (amity: number) =>
      change(
        drifted('sentiments', { states: two(), dyads: [aDyad('aaa', 'bbb', { amity })] }),
        'dyad',
        'aaa~bbb',
        'amity',
      );
    expect(step(-90)).toBeGreaterThan(0);
    expect(step(95)).toBeLessThan(0);
  });
  it('D-5 warm partners while a pact is kept, and end it between enemies', () => {
    const parts = (amity: number) => ({
      states: two(),
      dyads: [aDyad('aaa', 'bbb', { amity })],
      treaties: [aTreaty({ id: 'pact', kind: 'trade', parties: ['aaa', 'bbb'] })],
    });
    expect(change(drifted('pacts', parts(0)), 'dyad', 'aaa~bbb', 'interdependence')).toBeGreaterThan(0);
    expect(drifted('pacts', parts(-90))).toMatchObject([{ kind: 'end', on: 'treaty', id: 'pact' }]);
  });
});

describe('D-6 rule over others (Walzer, Watson in Buzan)', () => {
  const ruled = (superior: number) =>
    drifted('ruleOverOthers', {
      states: two({ force: superior, wealth: superior }, { force: 30, wealth: 30 }),
      dyads: [rules('aaa', 'bbb', 80)],
      peoples: [
        aPeople({ id: 'folk', home: null, shares: { aaa: 10 }, autonomy: 10, security: 20, grievance: 20 }),
      ],
    });
  it('costs the ruler and is resented', () => {
    expect(change(ruled(90), 'state', 'aaa', 'wealth')).toBeLessThan(0);
    expect(change(ruled(90), 'dyad', 'aaa~bbb', 'amity')).toBeLessThan(0);
    expect(change(ruled(90), 'state', 'bbb', 'autonomy')).toBeLessThan(0);
  });
  it('loosens where the ruler weakens', () => {
    const weak = change(ruled(25), 'dyad', 'aaa~bbb', 'subordination');
    expect(weak).toBeLessThan(change(ruled(90), 'dyad', 'aaa~bbb', 'subordination'));
  });
  it('breeds grievance in a people without autonomy, and forgets it in one at home', () => {
    expect(change(ruled(90), 'people', 'folk', 'grievance')).toBeGreaterThan(0);
    const free = { states: two(), peoples: [aPeople({ id: 'folk', home: 'aaa', grievance: 60 })] };
    expect(change(drifted('ruleOverOthers', free), 'people', 'folk', 'grievance')).toBeLessThan(0);
  });
  it('makes less safe what the one centre grants than what another as kind does', () => {
    const safety = (centre: string | null) =>
      change(
        drifted('ruleOverOthers', {
          states: two({ rights: 60, cohesion: 60 }),
          peoples: [aPeople({ id: 'folk', guarantor: 'aaa', shares: { bbb: 10 }, security: 50 })],
          system: { centre: { state: centre, hold: 70, disposition: 60 } },
        }),
        'people',
        'folk',
        'security',
      );
    expect(safety(null)).toBeGreaterThan(0);
    expect(safety('aaa')).toBeLessThan(0);
  });
});
