import { describe, expect, it } from 'vitest';
import { aDyad, aMix, aMovement, anInstitution, aState, aTreaty, type WorldParts } from '../../world/build';
import type { Effect } from '../effect';
import { change } from '../tried';
import { doorBetween } from './door';
import { drifted, two } from './stage';

const put = (effects: readonly Effect[], id: string, field: string): unknown =>
  effects.flatMap((e) => (e.kind === 'set' && e.id === id && e.field === field ? [e.value] : []))[0];
const created = (effects: readonly Effect[], on: string) =>
  effects.flatMap((e) => (e.kind === 'create' && e.on === on ? [e.entity] : []));
const ended = (effects: readonly Effect[], on: string) =>
  effects.flatMap((e) => (e.kind === 'end' && e.on === on ? [e.id] : []));

describe('D-31 shoving and shaping (Waltz in Buzan)', () => {
  const model = { force: 90, wealth: 90, accountability: 90, mix: aMix(70, 10, 10, 10) };
  const run = (interdependence: number, over: Partial<typeof model> = {}) =>
    drifted('shaping', {
      states: two({ ...model, ...over }, { accountability: 20, mix: aMix(10, 10, 10, 70) }),
      dyads: [aDyad('aaa', 'bbb', { interdependence })],
    });

  it('makes the less successful like the success that it knows well', () => {
    expect(change(run(80), 'state', 'bbb', 'mix.liberal')).toBeGreaterThan(0);
    expect(change(run(80), 'state', 'bbb', 'accountability')).toBeGreaterThan(0);
    expect(change(run(80), 'state', 'aaa', 'mix.sovereign')).toBe(0);
  });
  it('leaves alone who hardly knows it, and who does as well', () => {
    expect(run(10)).toEqual([]);
    expect(run(80, { force: 30, wealth: 30 })).toEqual([]);
  });
});

describe('D-32 the standard at the door (Buzan)', () => {
  const keeper = aState({ id: 'aaa', commitment: 80, mix: aMix(70, 10, 10, 10) });
  const fit = aState({ id: 'bbb', commitment: 30, cohesion: 90, technology: 80, mix: aMix(50, 10, 10, 30) });
  const unfit = aState({ id: 'bbb', commitment: 30, cohesion: 20, technology: 10, mix: aMix(5, 10, 15, 70) });
  const run = (outsider: typeof fit, over: Parameters<typeof aDyad>[2] = {}) =>
    drifted('standard', {
      states: [keeper, outsider],
      dyads: [aDyad('aaa', 'bbb', { recognition: 'deFacto', ...over })],
    });

  it('admits whoever meets it, a step at a time, and no subject as an equal', () => {
    expect(put(run(fit), 'aaa~bbb', 'recognition')).toBe('equal');
    expect(put(run(fit, { recognition: 'none' }), 'aaa~bbb', 'recognition')).toBe('deFacto');
    const ruled = { superior: 'aaa', subordination: 60 };
    expect(put(run(fit, ruled), 'aaa~bbb', 'recognition')).toBeUndefined();
  });
  it('makes whoever falls short reform, and recognition come more slowly', () => {
    expect(put(run(unfit), 'aaa~bbb', 'recognition')).toBeUndefined();
    expect(change(run(unfit), 'state', 'bbb', 'mix.liberal')).toBeGreaterThan(0);
    expect(doorBetween(keeper, unfit)).toBeLessThan(1);
    expect(doorBetween(keeper, fit)).toBe(1);
    expect(doorBetween(unfit, { ...unfit, id: 'ccc' })).toBe(1);
  });
});

describe('D-33 what a claim to hold for all is worth (Sakwa)', () => {
  const run = (universality: number, owned: number) =>
    drifted('universality', {
      states: two(),
      dyads: [aDyad('aaa', 'bbb')],
      orders: { liberal: { universality, supremacy: 0 } },
      institutions: [
        anInstitution({
          id: 'body',
          members: ['aaa', 'bbb'],
          legitimacy: 50,
          ownership: { liberal: owned, transformative: 0, mercantilist: 0, sovereign: 0 },
        }),
      ],
    });
  const belief = (effects: Effect[]) => change(effects, 'institution', 'body', 'legitimacy');

  it('lends belief to bodies of an order held valid for all, and takes it where that is empty', () => {
    expect(belief(run(90, 60))).toBeGreaterThan(0);
    expect(belief(run(10, 60))).toBeLessThan(0);
    expect(belief(run(90, 20))).toBeLessThan(belief(run(90, 60)));
  });
  it('breeds no resistance, and says nothing of what belongs to all', () => {
    expect(run(90, 60).every(({ on }) => on === 'institution')).toBe(true);
    expect(run(90, 0)).toEqual([]);
  });
});

describe('D-34 what movements lean to (Sakwa)', () => {
  const run = (independence: number) =>
    drifted('leanings', {
      states: [aState({ id: 'aaa', mix: aMix(5, 5, 10, 80) })],
      movements: [
        aMovement({ id: 'peace', reach: { aaa: 60 }, leaning: aMix(40, 40, 10, 10), independence }),
      ],
    });

  it('bends those that live by leave of states toward what guides these', () => {
    expect(change(run(10), 'movement', 'peace', 'leaning.sovereign')).toBeGreaterThan(0);
    expect(change(run(90), 'movement', 'peace', 'leaning.sovereign')).toBeLessThan(
      change(run(10), 'movement', 'peace', 'leaning.sovereign'),
    );
    expect(run(100)).toEqual([]);
  });
});

describe('D-35 movements come and go (Walzer)', () => {
  const harsh = ['aaa', 'bbb', 'ccc', 'ddd'].map((id, i) => aState({ id, rights: 10 + 20 * i }));
  const others = ['climate', 'peace', 'labour', 'religious', 'populist', 'solidarity', 'uncivil'] as const;
  const spoken = others.map((cause) => aMovement({ id: cause, cause, reach: { aaa: 30 } }));
  const run = (parts: WorldParts, luck: 'best' | 'worst' = 'best') =>
    drifted('comingAndGoing', { states: harsh, movements: spoken, ...parts }, luck);

  it('begins one where the harm is worst and nobody speaks of it', () => {
    const [begun] = created(run({}), 'movement');
    expect(begun).toMatchObject({ id: 'rights1', cause: 'rights', reach: { aaa: 20, bbb: 20, ccc: 20 } });
    const { leaning } = begun as ReturnType<typeof aMovement>;
    expect(leaning.liberal + leaning.transformative + leaning.mercantilist + leaning.sovereign).toBe(100);
    expect(run({}, 'worst')).toEqual([]);
  });
  it('begins none where somebody does, or where there is little harm', () => {
    const rights = aMovement({ id: 'rights', cause: 'rights', reach: { aaa: 30 } });
    expect(run({ movements: [...spoken, rights] })).toEqual([]);
    expect(run({ states: [aState({ id: 'aaa', rights: 90 })] })).toEqual([]);
  });
  it('ends what is weak and heard nowhere', () => {
    const rights = { id: 'rights', cause: 'rights' as const, strength: 1 };
    const faint = run({ movements: [...spoken, aMovement({ ...rights, reach: { aaa: 1 } })] });
    expect(ended(faint, 'movement')).toEqual(['rights']);
    const heard = run({ movements: [...spoken, aMovement({ ...rights, reach: { aaa: 30 } })] });
    expect(ended(heard, 'movement')).toEqual([]);
  });
});

describe('D-36 alliances against a common fear (Buzan)', () => {
  const place = [0, 0, 1] as const;
  const states = [
    aState({ id: 'big', force: 90, place }),
    aState({ id: 'one', place }),
    aState({ id: 'two', place }),
  ];
  const feared = [aDyad('big', 'one', { amity: -70 }), aDyad('big', 'two', { amity: -70 })];
  const run = (amity: number, parts: WorldParts = {}) =>
    drifted('alliances', { states, dyads: [...feared, aDyad('one', 'two', { amity })], ...parts });

  it('lets friends who fear the same power pledge each other defence, once', () => {
    expect(created(run(60), 'treaty')).toMatchObject([{ kind: 'defence', parties: ['one', 'two'] }]);
    expect(created(run(10), 'treaty')).toEqual([]);
    const bound = [aTreaty({ id: 'pact', kind: 'defence', parties: ['one', 'two'] })];
    expect(run(60, { treaties: bound })).toEqual([]);
  });
  it('makes none against nobody, and lets a pact of two lapse that nothing holds together', () => {
    const calm = [aDyad('big', 'one'), aDyad('big', 'two'), aDyad('one', 'two', { amity: 60 })];
    expect(run(60, { dyads: calm })).toEqual([]);
    const bound = [aTreaty({ id: 'pact', kind: 'defence', parties: ['one', 'two'] })];
    expect(ended(run(60, { dyads: calm, treaties: bound }), 'treaty')).toEqual(['pact']);
  });
});
