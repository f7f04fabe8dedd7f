import { describe, expect, it } from 'vitest';
import {
  aDyad,
  anInstitution,
  aPeople,
  aState,
  aWar,
  aWorld,
  rules,
  type WorldParts,
} from '../../world/build';
import type { Institution } from '../../world/institution';
import { tryContext } from '../crises/tryout';
import type { Effect } from '../effect';
import { realms } from './centre';
import { change, drifted, two } from './stage';

/** What effects set a field to; undefined where they leave it. */
function put(effects: readonly Effect[], id: string, field: string): unknown {
  return effects.flatMap((e) => (e.kind === 'set' && e.id === id && e.field === field ? [e.value] : []))[0];
}

const lawless = { primary: { sovereignty: 10, balanceOfPower: 10 } };
const none = { state: null as string | null, hold: 0, disposition: 50 };

describe('D-22 power over the weak (Watson in Buzan)', () => {
  const gain = (parts: WorldParts) =>
    change(drifted('subjection', { system: lawless, ...parts }), 'dyad', 'aaa~bbb', 'subordination');
  const armed = two({ force: 80 }, { force: 20 });

  it('draws the near and weak in, unless they are recognised as equals or well armed', () => {
    const begun = (recognition: 'none' | 'equal', force: number) =>
      put(
        drifted('subjection', {
          system: lawless,
          states: two({ force: 80 }, { force }),
          dyads: [aDyad('aaa', 'bbb', { recognition })],
        }),
        'aaa~bbb',
        'superior',
      );
    expect(begun('none', 20)).toBe('aaa');
    expect(begun('equal', 20)).toBeUndefined();
    expect(begun('none', 70)).toBeUndefined();
  });
  it('deepens with arms, and more slowly under law, a balance and a republic', () => {
    const dyads = [rules('aaa', 'bbb', 50)];
    const free = gain({ states: armed, dyads });
    expect(free).toBeGreaterThan(0);
    expect(gain({ states: two({ force: 80 }, { force: 70 }), dyads })).toBeLessThan(free);
    expect(gain({ states: two({ force: 80, accountability: 100 }, { force: 20 }), dyads })).toBeLessThan(
      free,
    );
    for (const primary of [
      { sovereignty: 90, balanceOfPower: 10 },
      { sovereignty: 10, balanceOfPower: 90 },
    ])
      expect(gain({ states: armed, dyads, system: { primary } })).toBeLessThan(free);
    const centre = { state: 'aaa', hold: 80, disposition: 50 };
    expect(gain({ states: armed, dyads, system: { ...lawless, centre } })).toBeGreaterThan(free);
  });
  it('stops short of what an equal can bear, until equality goes', () => {
    const dyads = [rules('aaa', 'bbb', 35.5)];
    const effects = drifted('subjection', { system: lawless, states: armed, dyads });
    expect(change(effects, 'dyad', 'aaa~bbb', 'subordination')).toBeLessThanOrEqual(0.5);
    expect(put(effects, 'aaa~bbb', 'recognition')).toBe('deFacto');
    const lucky = drifted('subjection', { system: lawless, states: armed, dyads }, 'worst');
    expect(put(lucky, 'aaa~bbb', 'recognition')).toBeUndefined();
  });
});

describe('D-23 empires rise and fall (Walzer)', () => {
  const states = ['aaa', 'bbb', 'ccc', 'ddd'].map((id) => aState({ id }));
  const peoples = [aPeople({ id: 'bbbs', home: 'bbb', guarantor: 'bbb' })];
  const over = (degree: number) => ['bbb', 'ccc', 'ddd'].map((id) => rules('aaa', id, degree));
  const run = (degree: number, centre = none, more: WorldParts = {}) =>
    drifted('empire', { states, peoples, dyads: over(degree), system: { centre }, ...more });

  it('makes whoever rules most of the others the centre, with a disposition that is drawn', () => {
    expect(put(run(30), 'system', 'centre.state')).toBeUndefined();
    expect(put(run(75), 'system', 'centre.state')).toBe('aaa');
    expect(put(run(75), 'system', 'centre.hold')).toBe(75);
    expect(put(run(75), 'bbbs', 'guarantor')).toBe('aaa');
    const drawn = (luck: 'best' | 'worst') =>
      put(
        drifted('empire', { states, dyads: over(75), system: { centre: none } }, luck),
        'system',
        'centre.disposition',
      ) as number;
    expect(drawn('best')).toBeGreaterThan(90);
    expect(drawn('worst')).toBeLessThan(10);
  });
  it('counts what was annexed whole', () => {
    const taken = states.map((s) => ({ ...s, standing: s.id === 'aaa' ? s.standing : ('annexed' as const) }));
    const annexed = taken.map((s) => ({ ...s, ruler: s.id === 'aaa' ? null : 'aaa' }));
    const effects = drifted('empire', { states: annexed, system: { centre: none } });
    expect(put(effects, 'system', 'centre.state')).toBe('aaa');
  });
  it('holds as far as it rules, less where those ruled resist, and draws no second disposition', () => {
    const centre = { state: 'aaa', hold: 90, disposition: 20 };
    const hold = (effects: readonly Effect[]) => change(effects, 'system', 'system', 'centre.hold');
    const willing = over(80).map((d) => ({ ...d, amity: 50 }));
    const hating = over(80).map((d) => ({ ...d, amity: -90 }));
    const calm = run(80, centre, { dyads: willing });
    expect(hold(calm)).toBeLessThan(0);
    expect(hold(run(80, centre, { dyads: hating }))).toBeLessThan(hold(calm));
    expect(put(calm, 'system', 'centre.disposition')).toBeUndefined();
    expect(change(calm, 'system', 'system', 'primary.sovereignty')).toBeLessThan(0);
  });
  it('is lost with its realm, and peoples are in the hands of their own states again', () => {
    const centre = { state: 'aaa', hold: 60, disposition: 20 };
    const under = [aPeople({ id: 'bbbs', home: 'bbb', guarantor: 'aaa' })];
    const lost = run(15, centre, { peoples: under });
    expect(put(lost, 'system', 'centre.state')).toBeNull();
    expect(put(lost, 'system', 'centre.hold')).toBe(0);
    expect(put(lost, 'bbbs', 'guarantor')).toBe('bbb');
  });
});

describe('D-24 from union to federation (Walzer)', () => {
  const ids = ['aaa', 'bbb', 'ccc'];
  const states = ids.map((id) => aState({ id }));
  const union = (depth: number, enforcement: number) => [
    anInstitution({ id: 'union', members: ids, depth, authority: 90, legitimacy: 80, enforcement }),
  ];
  const peoples = [
    aPeople({ id: 'bbbs', home: 'bbb', guarantor: 'bbb' }),
    aPeople({ id: 'stateless', guarantor: 'bbb', shares: { bbb: 1 } }),
  ];
  const run = (parts: WorldParts, luck: 'best' | 'worst' = 'best') =>
    drifted('federation', { states, peoples, system: { centre: none }, ...parts }, luck);

  it('is founded where enough was ceded, and recognises peoples that have a state by then', () => {
    const founded = run({ institutions: union(90, 80) });
    expect(put(founded, 'system', 'centre.hold')).toBeGreaterThanOrEqual(50);
    expect(put(founded, 'system', 'centre.disposition')).toBe(95);
    expect(put(founded, 'bbbs', 'guarantor')).toBeNull();
    expect(put(founded, 'stateless', 'guarantor')).toBeUndefined();
    expect(run({ institutions: union(90, 80) }, 'worst')).toEqual([]);
  });
  it('is not where rights are kept back, nor under an empire', () => {
    expect(run({ institutions: union(40, 80) })).toEqual([]);
    const centre = { state: 'aaa', hold: 70, disposition: 50 };
    expect(run({ institutions: union(90, 80), system: { centre } })).toEqual([]);
  });
  it('holds as far as rights are ceded or, standing before each person, as it is believed in', () => {
    const step = (hold: number, parts: WorldParts) =>
      change(run({ system: { centre: { ...none, hold } }, ...parts }), 'system', 'system', 'centre.hold');
    expect(step(60, { institutions: union(95, 90) })).toBeGreaterThan(0);
    expect(step(60, {})).toBeLessThan(0);
    const loyal = (legitimacy: number, strife: number) =>
      step(95, { states: ids.map((id) => aState({ id, legitimacy, strife })) });
    expect(loyal(95, 0)).toBeGreaterThan(0);
    expect(loyal(20, 0)).toBeLessThan(0);
    expect(loyal(95, 60)).toBeLessThan(loyal(95, 0));
  });
});

describe('D-25 life under one constitution (Walzer)', () => {
  const states = [
    aState({ id: 'aaa', rights: 80, accountability: 90, wealth: 80, force: 80 }),
    aState({ id: 'bbb', rights: 20, accountability: 10, wealth: 20, force: 20 }),
    aState({ id: 'ccc', rights: 50, wealth: 40, force: 30 }),
  ];
  const union = anInstitution({ id: 'union', members: ['aaa', 'bbb', 'ccc'], depth: 50, authority: 80 });
  const run = (hold: number, parts: WorldParts = {}) =>
    drifted('members', {
      states,
      institutions: [union],
      system: { centre: { ...none, hold, disposition: 40 } },
      ...parts,
    });

  it('says nothing where no common centre stands', () => {
    expect(run(40)).toEqual([]);
    expect(run(70, { system: { centre: { state: 'aaa', hold: 70, disposition: 40 } } })).toEqual([]);
  });
  it('makes members alike and shares out wealth, but gives offices to those who have resources', () => {
    const effects = run(70);
    const of = (id: string, field: string) => change(effects, 'state', id, field);
    expect(of('bbb', 'rights')).toBeGreaterThan(0);
    expect(of('bbb', 'rights')).toBeGreaterThan(of('aaa', 'rights'));
    expect(of('bbb', 'accountability')).toBeGreaterThan(0);
    expect(of('bbb', 'wealth')).toBeGreaterThan(0);
    expect(of('aaa', 'wealth')).toBeLessThan(0);
    expect(change(effects, 'institution', 'union', 'offices.aaa')).toBeGreaterThan(0);
    expect(change(effects, 'institution', 'union', 'offices.bbb')).toBeLessThan(0);
    expect(change(effects, 'institution', 'union', 'members.bbb')).toBeGreaterThan(0);
    expect(change(effects, 'institution', 'union', 'enforcement')).toBeGreaterThan(0);
  });
  it('promises rights above what members give, the less the nearer the centre comes to a person', () => {
    // What both gain over moving toward each other, a share of what each is pulled.
    const raised = (hold: number) =>
      (change(run(hold), 'state', 'aaa', 'rights') + change(run(hold), 'state', 'bbb', 'rights')) / hold;
    expect(raised(55)).toBeGreaterThan(raised(95));
    expect(raised(95)).toBeGreaterThan(0);
  });
  it('keeps a place for the recognised, and leaves little public to anyone as the centre grows strong', () => {
    const peoples = [
      aPeople({ id: 'sure', home: 'bbb', guarantor: null, security: 50, autonomy: 60 }),
      aPeople({ id: 'late', guarantor: 'aaa', shares: { bbb: 1 }, security: 50, autonomy: 60 }),
    ];
    const at = (hold: number, id: string, field: string) =>
      change(run(hold, { peoples }), 'people', id, field);
    expect(at(55, 'sure', 'security')).toBeGreaterThan(0);
    expect(at(55, 'late', 'security')).toBeLessThan(0);
    expect(at(55, 'sure', 'autonomy')).toBe(0);
    expect(at(95, 'sure', 'autonomy')).toBeLessThan(0);
    expect(at(95, 'sure', 'security')).toBeLessThan(0);
  });
});

describe('D-26 the caprice of a strong centre (Walzer)', () => {
  const rights = (disposition: number, hold = 80, state: string | null = 'aaa') =>
    change(
      drifted('caprice', {
        states: two(),
        dyads: [rules('aaa', 'bbb', 80)],
        system: { centre: { state, hold, disposition } },
      }),
      'state',
      'bbb',
      'rights',
    );

  it('gives rights where it is wise and takes them where it is cruel', () => {
    expect(rights(90)).toBeGreaterThan(0);
    expect(rights(10)).toBeLessThan(0);
    expect(rights(10, 80, null)).toBeLessThan(0);
    expect(rights(50)).toBeCloseTo(0);
  });
  it('leaves alone whom it does not hold', () => {
    expect(rights(10, 20)).toBe(0);
  });
});

describe('D-27 what rule leaves behind (Watson in Buzan)', () => {
  const mixed = { liberal: 10, transformative: 10, mercantilist: 10, sovereign: 70 };
  const states = two(
    { culture: 'river', mix: { ...mixed, liberal: 70, sovereign: 10 } },
    { culture: 'hill', mix: mixed },
  );
  const run = (degree: number, luck: 'best' | 'worst' = 'best') =>
    drifted('legacy', { states, dyads: [rules('aaa', 'bbb', degree)] }, luck);

  it('makes the ruled like their rulers, in the end in culture too', () => {
    expect(change(run(90), 'state', 'bbb', 'mix.liberal')).toBeGreaterThan(0);
    expect(put(run(90), 'bbb', 'culture')).toBe('river');
    expect(put(run(90, 'worst'), 'bbb', 'culture')).toBeUndefined();
    expect(change(run(90), 'system', 'system', 'worldSociety')).toBeGreaterThan(0);
  });
  it('does nothing where rule is light', () => {
    expect(run(10)).toEqual([]);
  });
});

describe('D-28 regional unions are knit (Walzer)', () => {
  const ids = ['aaa', 'bbb', 'ccc'];
  const states = ids.map((id) => aState({ id, region: 'here' }));
  const union = (of: string[]) =>
    anInstitution({
      id: 'union',
      domain: 'regional',
      scope: 'regional',
      region: 'here',
      members: of,
      depth: 50,
    });
  const ties = (amity: number) =>
    [aDyad('aaa', 'bbb', { amity }), aDyad('aaa', 'ccc', { amity }), aDyad('bbb', 'ccc', { amity })].map(
      (d) => ({
        ...d,
        interdependence: 60,
      }),
    );
  const run = (of: string[], amity: number) =>
    drifted('unions', { states, institutions: [union(of)], dyads: ties(amity) });

  it('binds friends deeper and leaves strangers where they are', () => {
    expect(change(run(ids, 40), 'institution', 'union', 'members.aaa')).toBeGreaterThan(0);
    expect(change(run(ids, -80), 'institution', 'union', 'members.aaa')).toBe(0);
  });
  it('takes in a neighbour on good terms with all', () => {
    expect(put(run(['aaa', 'bbb'], 40), 'union', 'members.ccc')).toBeGreaterThan(0);
    expect(put(run(['aaa', 'bbb'], 40), 'union', 'votes.ccc')).toBeCloseTo(100 / 3);
    expect(put(run(['aaa', 'bbb'], -30), 'union', 'members.ccc')).toBeUndefined();
  });
});

describe('D-45 one region’s union is another’s model (Walzer)', () => {
  const there = ['aaa', 'bbb'].map((id) => aState({ id, region: 'there' }));
  const here = ['ccc', 'ddd', 'eee'].map((id) =>
    aState({ id, region: 'here', force: id === 'ddd' ? 60 : 30 }),
  );
  const model = (authority: number) =>
    anInstitution({
      id: 'model',
      domain: 'regional',
      scope: 'regional',
      region: 'there',
      members: ['aaa', 'bbb'],
      authority,
      legitimacy: 80,
    });
  const founded = (bodies: Institution[], amity = 30, luck: 'best' | 'worst' = 'best') => {
    const dyads = [
      aDyad('ccc', 'ddd', { amity }),
      aDyad('ccc', 'eee', { amity }),
      aDyad('ddd', 'eee', { amity }),
    ];
    const parts = { states: [...there, ...here], institutions: bodies, dyads };
    return drifted('example', parts, luck).flatMap((e) =>
      e.kind === 'create' && e.on === 'institution' ? [e.entity as Institution] : [],
    );
  };

  it('friends in a region without a union found one, the strongest first', () => {
    const [union, ...more] = founded([model(70)]);
    expect(more).toEqual([]);
    expect(union).toMatchObject({ domain: 'regional', scope: 'regional', region: 'here', founder: null });
    expect(Object.keys(union?.members ?? {}).sort()).toEqual(['ccc', 'ddd', 'eee']);
    expect(union?.members.ddd).toBeGreaterThan(union?.members.ccc ?? 100);
  });
  it('takes a model that works, and the occasion', () => {
    expect(founded([])).toEqual([]);
    expect(founded([model(10)])).toEqual([]);
    expect(founded([model(70)], 30, 'worst')).toEqual([]);
  });
  it('is not for strangers, nor for those who have a union already', () => {
    expect(founded([model(70)], 0)).toEqual([]);
    const own = { ...model(70), id: 'own', region: 'here', members: { ccc: 50, ddd: 50 } };
    expect(founded([model(70), own])).toEqual([]);
  });
});

describe('D-48 war leads to conquest (Walzer)', () => {
  const armed = (a: number, b: number) => two({ force: a }, { force: b });
  const fought = (parts: WorldParts, luck: 'best' | 'worst' = 'best') =>
    drifted('victory', { system: lawless, wars: [aWar(['aaa'], ['bbb'])], ...parts }, luck);
  const known = (recognition: 'none' | 'equal') => [aDyad('aaa', 'bbb', { recognition })];

  it('the beaten come under whoever was stronger, whoever began', () => {
    const won = fought({ states: armed(80, 30), dyads: known('none') });
    expect(put(won, 'aaa~bbb', 'superior')).toBe('aaa');
    expect(put(won, 'aaa~bbb', 'subordination')).toBeGreaterThan(40);
    expect(put(fought({ states: armed(30, 80), dyads: known('none') }), 'aaa~bbb', 'superior')).toBe('bbb');
    expect(fought({ states: armed(80, 30), dyads: known('none') }, 'worst')).toEqual([]);
  });
  it('presses an equal no further than an equal bears, and takes a war', () => {
    const won = fought({ states: armed(80, 30), dyads: known('equal') });
    expect(put(won, 'aaa~bbb', 'subordination')).toBeLessThan(40);
    expect(fought({ states: armed(80, 30), dyads: known('none'), wars: [] })).toEqual([]);
  });
  it('deepens what the victor rules already, and frees nobody by losing', () => {
    const states = armed(80, 30);
    const more = fought({ states, dyads: [{ ...rules('aaa', 'bbb', 30), recognition: 'none' as const }] });
    expect(change(more, 'dyad', 'aaa~bbb', 'subordination')).toBeGreaterThan(0);
    expect(fought({ states, dyads: [rules('aaa', 'bbb', 90)] })).toEqual([]);
  });
});

describe('D-49 rule is mediated (Walzer)', () => {
  it('whoever rules a ruler rules through it', () => {
    const states = ['aaa', 'bbb', 'ccc'].map((id) => aState({ id }));
    const share = (dyads: WorldParts['dyads']) => {
      const world = aWorld({ states, dyads });
      return realms(tryContext(world)).find(({ ruler }) => ruler === 'aaa')?.share ?? 0;
    };
    const direct = share([rules('aaa', 'bbb', 60)]);
    expect(share([rules('aaa', 'bbb', 60), rules('bbb', 'ccc', 50)])).toBeCloseTo(direct * 1.5);
    expect(share([rules('aaa', 'bbb', 60), rules('aaa', 'ccc', 60), rules('bbb', 'ccc', 50)])).toBeCloseTo(
      direct * 2,
    );
  });
});
