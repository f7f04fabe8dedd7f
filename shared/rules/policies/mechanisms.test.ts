import { describe, expect, it } from 'vitest';
import {
  aCrisis,
  aDyad,
  aMix,
  anInstitution,
  aPeople,
  aState,
  aTreaty,
  aWar,
  rules,
  type WorldParts,
} from '../../world/build';
import type { OrderId } from '../../world/ids';
import type { Target } from '../rule';
import { change } from '../tried';
import { policyById } from '.';
import { AT_B, aScene, carriedOut, HOME, UN } from './stage';

describe('how policies work', () => {
  it('A-3 makes less of an act in a borrowed repertoire', () => {
    const native = change(carriedOut(aScene(), 'decarbonise', HOME), 'state', 'aaa', 'carbon');
    const borrowed = change(
      carriedOut(aScene(), 'decarbonise', HOME, { skill: 0.7 }),
      'state',
      'aaa',
      'carbon',
    );
    expect(borrowed).toBeCloseTo(0.7 * native, 9);
  });

  it('A-4 lets an institution sponsored across orders come to belong to all, and be the more legitimate', () => {
    const alone = carriedOut(aScene(), 'deepenInstitution', UN);
    const joint = carriedOut(aScene(), 'deepenInstitution', UN, { sponsors: ['liberal', 'sovereign'] });
    expect(change(alone, 'institution', 'un', 'ownership.liberal')).toBeGreaterThan(0);
    expect(change(joint, 'institution', 'un', 'ownership.liberal')).toBeLessThan(0);
    expect(change(joint, 'institution', 'un', 'legitimacy')).toBeGreaterThan(
      change(alone, 'institution', 'un', 'legitimacy'),
    );
    expect(change(joint, 'order', 'sovereign', 'legitimacy')).toBeGreaterThan(0);
    expect(change(joint, 'order', 'liberal', 'supremacy')).toBeLessThan(0);
  });

  it('A-4 takes legitimacy from what is deepened as one order’s own', () => {
    const owned = anInstitution({ id: 'un', members: ['aaa', 'ccc'], ownership: aMix(90, 0, 0, 0) });
    const effects = carriedOut(aScene({ institutions: [owned] }), 'deepenInstitution', UN);
    expect(change(effects, 'institution', 'un', 'legitimacy')).toBeLessThan(0);
    expect(change(effects, 'order', 'liberal', 'supremacy')).toBeGreaterThan(0);
  });

  it('P-7 spares a sanction under mandate the blame, and enforces the law by it', () => {
    const crises = [aCrisis({ id: 'war', place: 'ccc', target: 'bbb', mandate: 8 })];
    const effects = carriedOut(aScene({ crises }), 'sanction', AT_B);
    expect(change(effects, 'system', 'system', 'primary.internationalLaw')).toBeGreaterThan(0);
    expect(change(effects, 'order', 'liberal', 'supremacy')).toBe(0);
    expect(change(effects, 'dyad', 'aaa~ccc', 'amity')).toBe(0);
  });

  it('A-6 ends a pact broken by a hostile act, at a price in credibility', () => {
    const treaties = [aTreaty({ id: 'pact', parties: ['aaa', 'bbb'], kind: 'nonaggression' })];
    const effects = carriedOut(aScene({ treaties }), 'sanction', AT_B);
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'end', on: 'treaty', id: 'pact' }));
    expect(change(effects, 'seat', 'aaa', 'credibility')).toBeLessThan(0);
  });

  it('P-17 alarms an unrecognised neighbour more than a recognised one when arming, and a friend not at all', () => {
    const alarm = (over: Parameters<typeof aDyad>[2]) =>
      change(
        carriedOut(aScene({ dyads: [aDyad('aaa', 'bbb', over)] }), 'arm', HOME),
        'dyad',
        'aaa~bbb',
        'amity',
      );
    expect(alarm({ amity: -40, recognition: 'none' })).toBeLessThan(
      alarm({ amity: -40, recognition: 'equal' }),
    );
    expect(alarm({ amity: 60 })).toBe(0);
  });

  it('A-7 never subordinates a sovereign equal beyond what equality bears', () => {
    const dyads = [aDyad('aaa', 'bbb', { subordination: 39, superior: 'aaa', amity: 0 })];
    const step = change(
      carriedOut(aScene({ dyads }), 'bilateralDeal', AT_B),
      'dyad',
      'aaa~bbb',
      'subordination',
    );
    expect(step).toBeGreaterThan(0);
    expect(39 + step).toBeLessThanOrEqual(40);
  });

  it('P-21 takes membership and veto with it when a member leaves', () => {
    const effects = carriedOut(aScene(), 'exitInstitution', UN);
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'set', field: 'members.aaa', value: null }),
    );
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'set', field: 'vetoes', value: [] }));
  });

  it('P-24 lets whoever weighs much press a body by its purse, though it has no say there; P-21 its leaving is felt', () => {
    const votes = { aaa: 0, bbb: 50, ccc: 50 };
    const great = aScene({
      institutions: [
        anInstitution({ id: 'un', members: ['aaa', 'bbb', 'ccc'], votes, offices: votes, authority: 60 }),
      ],
      states: [aState({ id: 'aaa', force: 60, wealth: 60 }), aState({ id: 'bbb' }), aState({ id: 'ccc' })],
    });
    expect(policyById('withholdDues')?.targets(great, 'aaa')).toEqual([UN]);
    const small = {
      ...great,
      states: { ...great.states, aaa: aState({ id: 'aaa', force: 1, wealth: 1 }) },
    };
    expect(policyById('withholdDues')?.targets(small, 'aaa')).toEqual([]);
    const felt = (world: typeof great) =>
      change(carriedOut(world, 'exitInstitution', UN), 'institution', 'un', 'authority');
    expect(felt(great)).toBeLessThan(felt(small));
  });

  it('P-31 moves recognition one step at a time and never to a subject', () => {
    const dyads = [
      aDyad('aaa', 'bbb', { recognition: 'none' }),
      rules('aaa', 'ccc', 60),
      aDyad('bbb', 'ddd', { recognition: 'none' }),
    ];
    const world = aScene({ dyads });
    expect(policyById('recognise')?.targets(world, 'aaa')).toEqual([AT_B]);
    const effects = carriedOut(world, 'recognise', AT_B);
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'set', field: 'recognition', value: 'deFacto' }),
    );
    expect(change(effects, 'state', 'bbb', 'commitment')).toBeGreaterThan(0);
  });

  it('P-28 ends a war of two by mediation that succeeds, and only then', () => {
    const parts: WorldParts = {
      dyads: [aDyad('aaa', 'bbb'), aDyad('aaa', 'ccc'), aDyad('bbb', 'ccc', { amity: -70 })],
      wars: [aWar(['bbb'], ['ccc'])],
    };
    const quarrel: Target = { on: 'dyad', id: 'bbb~ccc' };
    expect(policyById('mediate')?.targets(aScene(parts), 'aaa')).toEqual([quarrel]);
    expect(
      carriedOut(aScene(parts), 'mediate', quarrel).some((e) => e.kind === 'end' && e.on === 'war'),
    ).toBe(true);
    expect(
      carriedOut(aScene(parts), 'mediate', quarrel, { luck: 'worst' }).some((e) => e.kind === 'end'),
    ).toBe(false);
  });

  it('P-32 reforms by moving votes, offices and ownership, never authority', () => {
    const un = anInstitution({
      id: 'un',
      members: ['aaa', 'bbb'],
      votes: { aaa: 10, bbb: 90 },
      offices: { aaa: 10, bbb: 90 },
      ownership: aMix(5, 0, 0, 60),
    });
    const effects = carriedOut(aScene({ institutions: [un] }), 'reformInstitution', UN);
    expect(change(effects, 'institution', 'un', 'votes.aaa')).toBeGreaterThan(0);
    expect(change(effects, 'institution', 'un', 'offices.bbb')).toBeLessThan(0);
    expect(change(effects, 'institution', 'un', 'ownership.sovereign')).toBeLessThan(0);
    expect(change(effects, 'institution', 'un', 'legitimacy')).toBeGreaterThan(0);
    expect(change(effects, 'institution', 'un', 'authority')).toBe(0);
    expect(change(effects, 'dyad', 'aaa~bbb', 'amity')).toBeLessThan(0);
  });

  it('P-32 offers reform only to members that count for less inside than outside', () => {
    const un = anInstitution({
      id: 'un',
      members: ['aaa', 'bbb'],
      votes: { aaa: 99, bbb: 1 },
      offices: { aaa: 99, bbb: 1 },
    });
    expect(policyById('reformInstitution')?.targets(aScene({ institutions: [un] }), 'aaa')).toEqual([]);
  });

  it('P-26 founds a union of friendly neighbours, once, and smaller claims the more orders sponsor it', () => {
    const dyads = [
      aDyad('aaa', 'bbb', { amity: 50 }),
      aDyad('aaa', 'ccc', { amity: 50 }),
      aDyad('aaa', 'ddd', { amity: -50 }),
    ];
    const world = aScene({ dyads, institutions: [] });
    const target = policyById('foundUnion')?.targets(world, 'aaa')[0];
    expect(target).toEqual({ on: 'region', id: 'somewhere' });
    const unionBy = (sponsors: readonly OrderId[]) => {
      for (const e of carriedOut(world, 'foundUnion', target ?? HOME, { sponsors })) {
        if (e.kind === 'create' && e.on === 'institution' && 'ownership' in e.entity) return e.entity;
      }
      throw new Error('nothing was founded');
    };
    expect(Object.keys(unionBy(['liberal']).members)).toEqual(['aaa', 'bbb', 'ccc']);
    expect(unionBy(['liberal', 'sovereign']).ownership.liberal).toBeLessThan(
      unionBy(['liberal']).ownership.liberal,
    );
    const alone = aScene({ dyads: [aDyad('aaa', 'bbb', { amity: 50 })], institutions: [] });
    expect(policyById('foundUnion')?.targets(alone, 'aaa')).toEqual([]);
  });

  it('P-25 outflanks an owned bank by an alternative, and leaves a common one alone', () => {
    const loss = (share: number) => {
      const bank = anInstitution({
        id: 'bank',
        domain: 'finance',
        members: ['ccc'],
        ownership: aMix(share, 0, 0, 0),
      });
      const dyads = [aDyad('aaa', 'bbb', { amity: 50 }), aDyad('aaa', 'ccc', { amity: 50 })];
      return change(
        carriedOut(aScene({ institutions: [bank], dyads }), 'foundAlternative', HOME),
        'institution',
        'bank',
        'authority',
      );
    };
    expect(loss(80)).toBeLessThan(0);
    expect(loss(0)).toBeCloseTo(0);
  });

  it('P-2 founds a global body only for a field that nobody governs well', () => {
    const ids = ['bbb', 'ccc', 'ddd', 'eee'];
    const states = ['aaa', ...ids].map((id) => aState({ id }));
    const dyads = ids.map((id) => aDyad('aaa', id, { amity: 40 }));
    const world = aScene({
      states,
      dyads,
      institutions: [anInstitution({ id: 'un', domain: 'security', members: ids })],
    });
    const made = carriedOut(world, 'foundInstitution', HOME).find((e) => e.kind === 'create');
    expect(made?.kind === 'create' && 'domain' in made.entity && made.entity.domain).toBe('assembly');
  });

  it('P-34 costs a veto the more, the plainer and graver the wrong', () => {
    const price = (clarity: number) => {
      const crises = [
        aCrisis({ id: 'war', place: 'ccc', target: 'bbb', victim: 'ccc', mandate: 6, forum: 'un', clarity }),
      ];
      const effects = carriedOut(aScene({ crises }), 'veto', { on: 'crisis', id: 'war' });
      expect(change(effects, 'crisis', 'war', 'mandate')).toBeLessThan(0);
      expect(change(effects, 'dyad', 'aaa~bbb', 'amity')).toBeGreaterThan(0);
      expect(change(effects, 'dyad', 'aaa~ccc', 'amity')).toBeLessThan(0);
      return change(effects, 'order', 'liberal', 'legitimacy');
    };
    expect(price(9)).toBeLessThan(price(2));
  });

  it('P-15 lets solidarity loosen dependence on another, who minds', () => {
    const dyads = [aDyad('aaa', 'bbb', { amity: 10 }), rules('ddd', 'bbb', 30), aDyad('aaa', 'ddd')];
    const effects = carriedOut(aScene({ dyads }), 'solidarity', AT_B);
    expect(change(effects, 'dyad', 'bbb~ddd', 'subordination')).toBeLessThan(0);
    expect(change(effects, 'dyad', 'aaa~ddd', 'amity')).toBeLessThan(0);
  });

  it('P-27 relieves a people by autonomy in proportion to how much of it lives here', () => {
    const relief = (here: number) => {
      const people = aPeople({
        id: 'folk',
        home: 'bbb',
        shares: { aaa: here, bbb: 10 - here },
        grievance: 60,
      });
      const effects = carriedOut(aScene({ peoples: [people] }), 'grantAutonomy', {
        on: 'people',
        id: 'folk',
      });
      return change(effects, 'people', 'folk', 'grievance');
    };
    expect(relief(8)).toBeLessThan(relief(2));
    expect(relief(2)).toBeLessThan(0);
  });
});
