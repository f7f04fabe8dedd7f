import { describe, expect, it } from 'vitest';
import { aDyad, aMovement, anInstitution, aPeople, aState, aTreaty, aWorld } from '../../world/build';
import type { Circle } from '../../world/circles';
import type { World } from '../../world/world';
import { annexation } from './annexation';
import { applied, never, only, tryContext } from './tryout';

const because = { rule: 'crisis.annexation.breaks' };

/** A strong autocracy in debt beside a small rich neighbour, and a great power far away. */
function threeStates(over: Parameters<typeof aWorld>[0] = {}): World {
  return aWorld({
    states: [
      aState({ id: 'str', borders: ['wea'], force: 40, debt: 60, accountability: 5 }),
      aState({ id: 'wea', borders: ['str'], force: 6, wealth: 20 }),
      aState({ id: 'far', force: 100, wealth: 100 }),
    ],
    dyads: [
      aDyad('str', 'wea', { amity: -50, recognition: 'deFacto' }),
      aDyad('far', 'str'),
      aDyad('far', 'wea'),
    ],
    peoples: [aPeople({ id: 'weaks', home: 'wea', autonomy: 80, security: 60 })],
    ...over,
  });
}

/** The great power far away rules them so far. */
function ruledBoth(strong: number, weak = strong) {
  const ruled = { superior: 'far', recognition: 'none' } as const;
  return {
    system: { centre: { state: 'far', hold: 60 } },
    dyads: [
      aDyad('str', 'wea', { amity: -50, recognition: 'deFacto' }),
      aDyad('far', 'str', strong > 0 ? { ...ruled, subordination: strong } : {}),
      aDyad('far', 'wea', weak > 0 ? { ...ruled, subordination: weak } : {}),
    ],
  };
}

function rateOn(world: World, place = 'wea'): number {
  return annexation.hazards(tryContext(world)).find((at) => at.place === place)?.rate ?? 0;
}

/** The conquest, broken and answered so. */
function conquest(circles: Record<string, Circle> = {}, leader: string | null = null) {
  const world = threeStates();
  const at = annexation.hazards(tryContext(world))[0]!;
  const { crisis, effects } = annexation.breaks(tryContext(world), at, 'annexation-1-wea', because);
  const answered = { ...crisis, leader, circles };
  const broken = applied(world, effects);
  return { world, broken: { ...broken, crises: { [crisis.id]: answered } }, crisis: answered };
}

describe('K-1 where it could happen', () => {
  it('is a strong mistrustful neighbour of a weak state, never the other way round', () => {
    const hazards = annexation.hazards(tryContext(threeStates()));
    expect(hazards.map((at) => [at.target, at.place])).toEqual([['str', 'wea']]);
  });

  it.each([
    ['recognition as an equal', { dyads: [aDyad('str', 'wea', { amity: -50, recognition: 'equal' })] }],
    ['friendship', { dyads: [aDyad('str', 'wea', { amity: 10, recognition: 'deFacto' })] }],
    ['a firm rule of sovereignty', { system: { primary: { sovereignty: 95 } } }],
    ['strong law', { system: { primary: { internationalLaw: 95 } } }],
    ['strong diplomacy', { system: { primary: { diplomacy: 95 } } }],
    ['a centre that is nobody’s', { system: { centre: { state: null, hold: 80 } } }],
    ['a ruler of both', ruledBoth(60)],
    ['peace as the habit', { system: { primary: { war: 5 } } }],
    ['a firm balance of power', { system: { primary: { balanceOfPower: 95 } } }],
    [
      'living by each other',
      { dyads: [aDyad('str', 'wea', { amity: -50, recognition: 'deFacto', interdependence: 60 })] },
    ],
    ['civil society in both', { movements: [aMovement({ id: 'civ', reach: { str: 70, wea: 70 } })] }],
    ['a pact with the strong', { treaties: [aTreaty({ id: 't', parties: ['far', 'wea'] })] }],
  ] as const)('is held back by %s', (_what, over) => {
    expect(rateOn(threeStates(over))).toBeLessThan(rateOn(threeStates()));
  });

  it('is held back the more the more a centre holds both, and not by one that holds only the weak', () => {
    expect(rateOn(threeStates(ruledBoth(90)))).toBeLessThan(rateOn(threeStates(ruledBoth(60))));
    expect(rateOn(threeStates(ruledBoth(0, 90)))).toBe(rateOn(threeStates(ruledBoth(0, 0))));
  });

  it('is not held back by a pact that names the attacker too', () => {
    const pact = { treaties: [aTreaty({ id: 't', parties: ['far', 'str', 'wea'] })] };
    expect(rateOn(threeStates(pact))).toBe(rateOn(threeStates()));
  });
});

describe('K-1 what a ruler need not conquer', () => {
  const ruledTo = (subordination: number) =>
    rateOn(
      threeStates({
        dyads: [
          aDyad('str', 'wea', { amity: -50, recognition: 'none', superior: 'str', subordination }),
          aDyad('far', 'str'),
          aDyad('far', 'wea'),
        ],
      }),
    );

  it('is what it rules: the less the more, and a dominion never', () => {
    expect(ruledTo(30)).toBeLessThan(ruledTo(5));
    expect(ruledTo(30)).toBeGreaterThan(0);
    expect(ruledTo(80)).toBe(0);
  });
});

describe('D-47 whose arms it takes', () => {
  const ruling = (superior: string) => {
    const { states, dyads } = threeStates();
    return aWorld({
      states: [...Object.values(states), aState({ id: 'sub', force: 30 })],
      dyads: [
        ...Object.values(dyads),
        aDyad(superior, 'sub', { superior, recognition: 'none', subordination: 70 }),
      ],
    });
  };
  it('those of all whom the strong rules, and of all whom the weak does', () => {
    expect(rateOn(ruling('str'))).toBeGreaterThan(rateOn(ruling('far')));
    expect(rateOn(ruling('wea'))).toBeLessThan(rateOn(ruling('far')));
  });
});

describe('K-1 what bodies of states do for a member', () => {
  const union = (members: string[], over: { depth?: number; authority?: number } = {}) => ({
    institutions: [
      anInstitution({ id: 'union', domain: 'regional', scope: 'regional', authority: 80, members, ...over }),
    ],
  });
  const council = (members: string[], enforcement: number) => ({
    institutions: [anInstitution({ id: 'council', domain: 'security', authority: 80, members, enforcement })],
  });
  const free = rateOn(threeStates());

  it('a union keeps the peace among its members, the tighter the more', () => {
    const within = (depth: number) => rateOn(threeStates(union(['str', 'wea'], { depth })));
    expect(within(30)).toBeLessThan(free);
    expect(within(90)).toBeLessThan(within(30));
  });
  it('it stands by a member against others, as far as it is obeyed', () => {
    const guarded = rateOn(threeStates(union(['far', 'wea'])));
    expect(guarded).toBeLessThan(free);
    expect(rateOn(threeStates(union(['far', 'wea'], { authority: 10 })))).toBeGreaterThan(guarded);
    expect(rateOn(threeStates(union(['far', 'str'])))).toBe(free);
  });
  it('a council guards its members with a force of its own, and without one by its word alone', () => {
    expect(rateOn(threeStates(council(['wea'], 80)))).toBeLessThan(free);
    expect(rateOn(threeStates(council(['wea'], 0)))).toBe(free);
    expect(rateOn(threeStates(council(['far', 'str'], 80)))).toBe(free);
  });
});

describe('what it does', () => {
  it('W-9 takes the state and moves its people, and deletes neither', () => {
    const { broken } = conquest();
    expect(broken.states.wea).toMatchObject({ standing: 'annexed', ruler: 'str', autonomy: 0 });
    expect(broken.peoples.weaks).toMatchObject({ home: 'wea', guarantor: 'str' });
    expect(broken.peoples.weaks!.autonomy).toBeLessThan(20);
    expect(broken.wars['war-annexation-1-wea']).toMatchObject({ attackers: ['str'], defenders: ['wea'] });
    expect(broken.dyads['str~wea']).toMatchObject({
      recognition: 'none',
      superior: 'str',
      subordination: 100,
    });
    expect(broken.dyads['far~str']!.amity).toBeLessThan(0);
  });

  it('goes on hurting the people while it stands', () => {
    const { broken, crisis } = conquest();
    const after = applied(broken, annexation.harm(tryContext(broken), crisis, because));
    expect(after.peoples.weaks!.grievance).toBeGreaterThan(broken.peoples.weaks!.grievance);
    expect(after.system.primary.sovereignty).toBeLessThan(broken.system.primary.sovereignty);
  });
});

describe('how it ends', () => {
  const coalition = { far: 'lead', str: 'resist', wea: 'fight' } as const;

  it('reversed: the state and its people stand again, the war is over, the rule is firmer', () => {
    const { broken, crisis } = conquest(coalition, 'far');
    const { outcome, effects } = annexation.resolve(tryContext(broken, only('.reversed')), crisis, because);
    const after = applied(broken, effects);
    expect(outcome).toBe('reversed');
    expect(after.states.wea).toMatchObject({ standing: 'sovereign', ruler: null, autonomy: 85 });
    expect(after.peoples.weaks!.autonomy).toBeCloseTo(80, 6);
    expect(after.peoples.weaks!.guarantor).toBe('wea');
    expect(after.wars).toEqual({});
    expect(after.dyads['str~wea']).toMatchObject({ superior: null, subordination: 0 });
    expect(after.system.primary.sovereignty).toBeGreaterThan(broken.system.primary.sovereignty);
    expect(after.states.str!.force).toBeLessThan(broken.states.str!.force);
    expect(after.states.far!.force).toBeLessThan(broken.states.far!.force);
    expect(after.crises[crisis.id]).toMatchObject({ stage: 'closed', outcome: 'reversed' });
  });

  it('contained: the conquest stands, but the conqueror pays for it', () => {
    const { broken, crisis } = conquest(coalition, 'far');
    const { outcome, effects } = annexation.resolve(tryContext(broken, only('.held')), crisis, because);
    const after = applied(broken, effects);
    expect(outcome).toBe('contained');
    expect(after.states.wea!.standing).toBe('annexed');
    expect(after.states.str!.wealth).toBeLessThan(broken.states.str!.wealth);
  });

  it('failed: the conquest stands, and so does the precedent', () => {
    const { broken, crisis } = conquest(coalition, 'far');
    const { outcome, effects } = annexation.resolve(tryContext(broken, never), crisis, because);
    const after = applied(broken, effects);
    expect(outcome).toBe('failed');
    expect(after.system.primary.territoriality).toBeLessThan(broken.system.primary.territoriality);
    expect(after.crises[crisis.id]!.stage).toBe('closed');
  });

  it('X-10 unanswered: nobody is assigned, and it runs on', () => {
    const { broken, crisis } = conquest({ far: 'support', str: 'resist', wea: 'fight' });
    const { outcome, effects } = annexation.resolve(tryContext(broken, only('.reversed')), crisis, because);
    const after = applied(broken, effects);
    expect(outcome).toBe('unanswered');
    expect(after.crises[crisis.id]!.stage).toBe('running');
    expect(after.wars['war-annexation-1-wea']).toBeDefined();
    expect(after.states.far!.force).toBe(broken.states.far!.force);
  });

  it('X-13 a mandate lets the leader gain legitimacy; without one its order claims supremacy', () => {
    const given = conquest(coalition, 'far');
    const leader = 'liberal';
    const world = {
      ...given.broken,
      states: {
        ...given.broken.states,
        far: {
          ...given.broken.states.far!,
          mix: { liberal: 70, transformative: 10, mercantilist: 10, sovereign: 10 },
        },
      },
    };
    const end = (mandate: number) =>
      applied(
        world,
        annexation.resolve(tryContext(world, only('.reversed')), { ...given.crisis, mandate }, because)
          .effects,
      ).orders[leader];
    expect(end(10).legitimacy).toBeGreaterThan(world.orders[leader].legitimacy);
    expect(end(0).legitimacy).toBeLessThan(world.orders[leader].legitimacy);
    expect(end(0).supremacy).toBeGreaterThan(end(10).supremacy);
    expect(end(0).tracks.intervention).toBeGreaterThan(world.orders[leader].tracks.intervention ?? 0);
  });

  it('X-14 a target that accepts the Council’s word is not fought', () => {
    const { broken, crisis } = conquest({ far: 'lead', str: 'neutral' }, 'far');
    let asked = 0;
    const happens = (name: string, odds: number) => {
      if (name.endsWith('.reversed')) asked = odds;
      return true;
    };
    const chance = { ...never, happens };
    annexation.resolve(tryContext(broken, chance), crisis, because);
    expect(asked).toBe(1);
  });
});
