import { describe, expect, it } from 'vitest';
import { anInstitution, aPeople, aState, rules, type WorldParts } from '../../world/build';
import type { Effect } from '../effect';
import { change, put } from '../tried';
import { drifted, two } from './stage';

const none = { state: null as string | null, hold: 0, disposition: 50 };

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
