import { describe, expect, it } from 'vitest';
import {
  aCrisis,
  aDyad,
  aMovement,
  anInstitution,
  aPeople,
  aState,
  aWorld,
  type WorldParts,
} from '../../world/build';
import { ethnicCleansing } from './ethnicCleansing';
import { financialCrash } from './financialCrash';
import { institutionExit } from './institutionExit';
import { populistLandslide } from './populistLandslide';
import { proliferation } from './proliferation';
import { secession } from './secession';
import { endedAs, harmedBy, rateAt, struckBy, withPrimary } from './tryout';

const big = aState({ id: 'big', force: 100, wealth: 100, cohesion: 90, legitimacy: 90 });

describe('K-2 ethnic cleansing', () => {
  const world = (over: WorldParts = {}, state = {}, people = {}) =>
    aWorld({
      states: [
        big,
        aState({
          id: 'old',
          borders: ['nxt'],
          legitimacy: 20,
          cohesion: 30,
          rights: 20,
          population: 20,
          ...state,
        }),
        aState({ id: 'nxt', borders: ['old'] }),
      ],
      peoples: [
        aPeople({
          id: 'few',
          shares: { old: 4 },
          grievance: 70,
          autonomy: 20,
          security: 20,
          guarantor: 'old',
          ...people,
        }),
      ],
      ...over,
    });

  it('strikes where a government has lost its hold and a people is exposed', () => {
    const base = rateAt(ethnicCleansing, world(), 'old');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(ethnicCleansing, world({}, { legitimacy: 80 }), 'old')).toBeLessThan(base);
    expect(rateAt(ethnicCleansing, world({}, { rights: 80 }), 'old')).toBeLessThan(base);
    expect(rateAt(ethnicCleansing, world({}, {}, { security: 80 }), 'old')).toBeLessThan(base);
    expect(
      rateAt(ethnicCleansing, world({ system: { primary: { internationalLaw: 95 } } }), 'old'),
    ).toBeLessThan(base);
    expect(
      rateAt(ethnicCleansing, world({ system: { primary: { nationalism: 90 } } }), 'old'),
    ).toBeGreaterThan(base);
    expect(rateAt(ethnicCleansing, world({}, {}, { home: 'old' }), 'old')).toBe(0);
    expect(rateAt(ethnicCleansing, world({}, {}, { grievance: 10 }), 'old')).toBe(0);
  });

  it('drives people over the border: fewer here, more there, and some nowhere', () => {
    const at = struckBy(ethnicCleansing, world(), 'old');
    const now = harmedBy(ethnicCleansing, at);
    const after = now.peoples.few!;
    expect(now.states.old!.population).toBeLessThan(20);
    expect(now.states.nxt!.population).toBeGreaterThan(20);
    expect(after.shares.old).toBeLessThan(4);
    expect(after.shares.nxt).toBeGreaterThan(0);
    expect(after.shares.old! + after.shares.nxt!).toBeLessThan(4);
    expect(after.security).toBeLessThan(20);
  });

  it('is plainer where the target had accepted the rule', () => {
    const rights = anInstitution({ id: 'hrc', domain: 'rights', authority: 60, members: ['old'] });
    const bound = struckBy(ethnicCleansing, world({ institutions: [rights] }), 'old').crisis;
    const outside = struckBy(
      ethnicCleansing,
      world({ institutions: [{ ...rights, members: {} }] }),
      'old',
    ).crisis;
    expect(bound.clarity).toBeGreaterThan(outside.clarity);
  });

  it('reversed, the people is safe and its tormentor no longer its guarantor', () => {
    const at = struckBy(ethnicCleansing, world(), 'old');
    const after = endedAs(ethnicCleansing, at, '.reversed').peoples.few!;
    expect(after.security).toBeGreaterThan(50);
    expect(after.guarantor).toBeNull();
    expect(endedAs(ethnicCleansing, at, 'failed').peoples.few!.claim).toBeGreaterThan(
      at.world.peoples.few!.claim,
    );
  });
});

describe('K-7 secession', () => {
  const world = (standing: 'own' | 'ruled', people = {}) =>
    aWorld({
      states: [
        big,
        aState({ id: 'old', legitimacy: 20, cohesion: 20, population: 20 }),
        ...(standing === 'ruled'
          ? [aState({ id: 'sub', standing: 'annexed', ruler: 'old', autonomy: 0 })]
          : []),
      ],
      peoples: [
        aPeople({
          id: 'ppl',
          home: standing === 'ruled' ? 'sub' : null,
          shares: standing === 'ruled' ? { sub: 3 } : { old: 5 },
          claim: 80,
          grievance: 80,
          autonomy: 20,
          guarantor: 'old',
          ...people,
        }),
      ],
      dyads:
        standing === 'ruled'
          ? [aDyad('old', 'sub', { subordination: 100, superior: 'old', recognition: 'none' })]
          : [],
    });

  it('comes of claim and grievance, and not of a people with a state of its own', () => {
    const base = rateAt(secession, world('own'), 'old');
    expect(rateAt(secession, world('own', { grievance: 20 }), 'old')).toBeLessThan(base);
    expect(rateAt(secession, world('own', { claim: 10 }), 'old')).toBe(0);
    expect(rateAt(secession, world('own', { home: 'big' }), 'old')).toBe(0);
  });

  it('makes a state of one where it is admitted', () => {
    const after = endedAs(secession, struckBy(secession, world('own'), 'old'), '.reversed');
    expect(after.states.ppl).toMatchObject({ standing: 'sovereign', population: 5, autonomy: 100 });
    expect(after.states.old!.population).toBe(15);
    expect(after.states.old!.force).toBeLessThan(30);
    expect(after.peoples.ppl).toMatchObject({ home: 'ppl', guarantor: 'ppl', shares: { ppl: 5 } });
    expect(after.dyads['old~ppl']).toMatchObject({ recognition: 'deFacto' });
  });

  it('raises an old state again where one was ruled by another', () => {
    const after = endedAs(secession, struckBy(secession, world('ruled'), 'sub'), '.reversed');
    expect(after.states.sub).toMatchObject({ standing: 'sovereign', ruler: null, autonomy: 85 });
    expect(after.dyads['old~sub']).toMatchObject({
      subordination: 0,
      superior: null,
      recognition: 'deFacto',
    });
    expect(Object.keys(after.states)).toHaveLength(3);
  });

  it('ends in home rule where it is contained, and in less than before where it is put down', () => {
    const at = struckBy(secession, world('own'), 'old');
    expect(endedAs(secession, at, '.held').peoples.ppl!.autonomy).toBeGreaterThan(20);
    expect(endedAs(secession, at, 'failed').peoples.ppl!.autonomy).toBeLessThan(20);
    expect(Object.keys(endedAs(secession, at, 'failed').states)).toHaveLength(2);
  });
});

describe('K-3 financial crash', () => {
  const world = (state = {}, authority = 40) =>
    aWorld({
      states: [
        big,
        aState({ id: 'deb', openness: 70, debt: 80, ...state }),
        aState({ id: 'par' }),
        aState({ id: 'off' }),
      ],
      dyads: [aDyad('deb', 'par', { interdependence: 80 }), aDyad('deb', 'off', { interdependence: 5 })],
      institutions: [
        anInstitution({ id: 'fund', domain: 'finance', authority, enforcement: 60, members: ['big', 'deb'] }),
      ],
    });

  it('comes of debt and openness, and less where a strong body stands behind debts', () => {
    const base = rateAt(financialCrash, world(), 'deb');
    expect(rateAt(financialCrash, world({ debt: 40 }), 'deb')).toBeLessThan(base);
    expect(rateAt(financialCrash, world({ openness: 40 }), 'deb')).toBeLessThan(base);
    expect(rateAt(financialCrash, world({}, 95), 'deb')).toBeLessThan(base);
  });

  it('spreads along interdependence', () => {
    const at = struckBy(financialCrash, world(), 'deb');
    const after = harmedBy(financialCrash, at);
    expect(after.states.par!.wealth).toBeLessThan(at.world.states.par!.wealth);
    expect(after.states.off!.wealth).toBe(at.world.states.off!.wealth);
  });

  it('relief builds the body that gives it; a lost decade leaves inequality', () => {
    const at = struckBy(financialCrash, world(), 'deb');
    const relieved = endedAs(financialCrash, at, '.reversed');
    expect(relieved.institutions.fund!.authority).toBeGreaterThan(40);
    expect(relieved.states.deb!.debt).toBeLessThan(at.world.states.deb!.debt);
    expect(endedAs(financialCrash, at, 'failed').states.deb!.inequality).toBeGreaterThan(40);
  });
});

describe('K-5 populist landslide', () => {
  const world = (state = {}, reach = 70) =>
    aWorld({
      states: [
        big,
        aState({ id: 'vot', inequality: 60, openness: 70, accountability: 80, ...state }),
        aState({ id: 'nxt' }),
      ],
      movements: [aMovement({ id: 'pop', cause: 'populist', strength: 70, reach: { vot: reach, nxt: 30 } })],
      institutions: [anInstitution({ id: 'body', members: ['vot', 'nxt'] })],
    });

  it('comes of inequality times openness where the movement reaches and people vote', () => {
    const base = rateAt(populistLandslide, world(), 'vot');
    expect(rateAt(populistLandslide, world({ inequality: 20 }), 'vot')).toBeLessThan(base);
    expect(rateAt(populistLandslide, world({ openness: 20 }), 'vot')).toBeLessThan(base);
    expect(rateAt(populistLandslide, world({}, 20), 'vot')).toBeLessThan(base);
    expect(rateAt(populistLandslide, world({ accountability: 0 }), 'vot')).toBe(0);
    expect(rateAt(populistLandslide, world(), 'big')).toBe(0);
  });

  it('turns the state inward, loosens its memberships and is copied where it is heard', () => {
    const at = struckBy(populistLandslide, world(), 'vot');
    expect(at.world.states.vot!.mix.mercantilist).toBeGreaterThan(25);
    expect(at.world.states.vot!.openness).toBeLessThan(70);
    const after = harmedBy(populistLandslide, at);
    expect(after.institutions.body!.members.vot).toBeLessThan(60);
    expect(after.movements.pop!.reach.nxt).toBeGreaterThan(30);
  });

  it('ebbs where burdens are shared', () => {
    const after = endedAs(populistLandslide, struckBy(populistLandslide, world(), 'vot'), '.reversed');
    expect(after.states.vot!.inequality).toBeLessThan(60);
    expect(after.movements.pop!.reach.vot).toBeLessThan(70);
  });
});

describe('K-6 proliferation', () => {
  const world = (state = {}, authority = 30) =>
    aWorld({
      states: [
        big,
        aState({ id: 'fea', technology: 60, accountability: 20, force: 25, borders: ['nxt'], ...state }),
        aState({ id: 'nxt' }),
      ],
      dyads: [aDyad('big', 'fea', { amity: -70 }), aDyad('fea', 'nxt', { amity: -10 })],
      institutions: [
        anInstitution({ id: 'npt', domain: 'nonproliferation', authority, members: ['fea', 'nxt'] }),
      ],
    });

  it('comes of fear and ability, and a strong regime slows it', () => {
    const base = rateAt(proliferation, world(), 'fea');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(proliferation, world({}, 90), 'fea')).toBeLessThan(base);
    expect(rateAt(proliferation, world({ technology: 10 }), 'fea')).toBe(0);
    expect(rateAt(proliferation, { ...world(), dyads: {} }, 'fea')).toBe(0);
  });

  it('comes less where law among states is strong, whoever watches', () => {
    const rate = (internationalLaw: number) =>
      rateAt(proliferation, withPrimary(world(), { internationalLaw }), 'fea');
    expect(rate(90)).toBeLessThan(rate(10));
  });

  it('is tried once', () => {
    const crises = { c: aCrisis({ id: 'c', kind: 'proliferation', place: 'fea', stage: 'closed' }) };
    expect(rateAt(proliferation, { ...world(), crises }, 'fea')).toBe(0);
  });

  it('is not tried by a great power without which the body for security cannot act: it has the weapon', () => {
    const base = world();
    const council = anInstitution({ id: 'council', domain: 'security', members: ['fea', 'nxt'] });
    const sitting = { ...base, institutions: { ...base.institutions, council } };
    expect(rateAt(proliferation, sitting, 'fea')).toBe(rateAt(proliferation, base, 'fea'));
    council.vetoes = ['fea'];
    expect(rateAt(proliferation, sitting, 'fea')).toBe(0);
  });

  it('arms the state and its neighbours while it goes on; undone, the regime is stronger', () => {
    const at = struckBy(proliferation, world(), 'fea');
    const after = harmedBy(proliferation, at);
    expect(after.states.fea!.force).toBeGreaterThan(25);
    expect(after.states.nxt!.force).toBeGreaterThan(30);
    expect(endedAs(proliferation, at, '.reversed').institutions.npt!.authority).toBeGreaterThan(
      at.world.institutions.npt!.authority,
    );
  });
});

describe('K-4 exit from an institution', () => {
  const world = (depth = 10, mercantilist = 60) =>
    aWorld({
      states: [
        big,
        aState({
          id: 'lea',
          force: 60,
          wealth: 60,
          mix: {
            liberal: 40 - mercantilist / 2,
            transformative: 0,
            mercantilist,
            sovereign: 60 - mercantilist / 2,
          },
        }),
        aState({ id: 'sta' }),
      ],
      institutions: [
        anInstitution({ id: 'body', vetoes: ['lea'], members: { big: 80, lea: depth, sta: 70 } }),
      ],
    });

  it('comes of shallow commitment and a turn to the market with winners', () => {
    const base = rateAt(institutionExit, world(), 'lea');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(institutionExit, world(40), 'lea')).toBeLessThan(base);
    expect(rateAt(institutionExit, world(10, 20), 'lea')).toBeLessThan(base);
    expect(rateAt(institutionExit, world(90), 'lea')).toBe(0);
  });

  it('comes less where diplomacy works', () => {
    const rate = (diplomacy: number) => rateAt(institutionExit, withPrimary(world(), { diplomacy }), 'lea');
    expect(rate(90)).toBeLessThan(rate(10));
  });

  it('takes the member out with its votes, offices and veto, and loosens the others', () => {
    const at = struckBy(institutionExit, world(), 'lea');
    const body = at.world.institutions.body!;
    expect(body.members.lea).toBeUndefined();
    expect(body.votes.lea).toBeUndefined();
    expect(body.vetoes).toEqual([]);
    const after = harmedBy(institutionExit, at);
    expect(after.institutions.body!.members.sta).toBeLessThan(70);
  });

  it('reversed, it comes back to a body that belongs a little more to all', () => {
    const at = struckBy(institutionExit, world(), 'lea');
    const after = endedAs(institutionExit, at, '.reversed').institutions.body!;
    expect(after.members.lea).toBe(40);
    expect(after.ownership.liberal).toBeLessThan(at.world.institutions.body!.ownership.liberal);
  });
});
