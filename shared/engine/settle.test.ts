import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, create, type Effect, end, set } from '../rules/effect';
import { aCrisis, aDyad, aMovement, anInstitution, aState, aWorld, rules } from '../world/build';
import { cloneJson } from '../world/clone';
import { keyOf } from './columns';
import { draftedCommitter, inPlaceCommitter } from './commit';
import { hashMoment } from './hash';
import { settle } from './settle';
import { amountOf, type Settled } from './settled';
import { WaitingByKey } from './waiting';

const because = (rule: string, order?: string) => (order === undefined ? { rule } : { rule, order });

function someWorld() {
  return aWorld({
    states: [aState({ id: 'aaa', force: 50 }), aState({ id: 'bbb', force: 98 })],
    institutions: [
      anInstitution({ id: 'council', members: { aaa: 50, bbb: 50 }, votes: { aaa: 50, bbb: 50 } }),
    ],
    movements: [aMovement({ id: 'peace' })],
  });
}

/** What is to be written where. */
const valuesOf = ({ writes }: Settled): unknown[] =>
  writes.map((w) => {
    if (w.kind === 'sum') return [keyOf(w.column, w.id), amountOf(w)];
    return w.kind === 'value' ? [keyOf(w.column, w.id), w.value] : [w.kind, w.id];
  });

describe('settling the effects of a phase', () => {
  it('E-1 adds sums and keeps each part in the ledger', () => {
    const effects = [
      add('state', 'aaa', 'force', 2, because('policy.arm', '1.aaa.0')),
      add('state', 'aaa', 'force', -0.5, because('policy.sanction', '1.bbb.0')),
    ];
    const settled = settle(someWorld(), effects, 'resolution', new WaitingByKey(new Map()), 0, true);
    expect(valuesOf(settled)).toEqual([['state:aaa.force', 51.5]]);
    expect(settled.entries.map((e) => [e.before, e.after])).toEqual([
      [50, 52],
      [52, 51.5],
    ]);
  });

  it('E-15 leaves no pair as none can be', () => {
    const pair = { superior: 'aaa', subordination: 3 };
    const world = aWorld({
      states: ['aaa', 'bbb', 'ccc'].map((id) => aState({ id })),
      dyads: [aDyad('aaa', 'bbb', pair), rules('aaa', 'ccc', 38), aDyad('bbb', 'ccc')],
    });
    const drop = { rule: 'policy.mediate', order: '1.aaa.0' };
    const effects = [
      add('dyad', 'aaa~bbb', 'subordination', -5, drop),
      add('dyad', 'aaa~ccc', 'subordination', 5, drop),
      add('dyad', 'bbb~ccc', 'subordination', 5, drop),
    ];
    const settled = settle(world, effects, 'resolution', new WaitingByKey(new Map()), 0, true);
    expect(valuesOf(settled)).toEqual([
      ['dyad:aaa~bbb.subordination', 0],
      ['dyad:aaa~ccc.subordination', 43],
      ['dyad:bbb~ccc.subordination', 5],
      ['dyad:aaa~bbb.superior', null],
      ['dyad:aaa~ccc.recognition', 'deFacto'],
      ['dyad:bbb~ccc.subordination', 0],
    ]);
    expect(settled.entries.filter(({ rule }) => rule === 'engine.pairs')).toHaveLength(3);
  });

  it('E-2 clamps with an entry of its own', () => {
    const settled = settle(
      someWorld(),
      [add('state', 'bbb', 'force', 5, because('policy.arm', '1.bbb.0'))],
      'resolution',
      new WaitingByKey(new Map()),
      0,
      true,
    );
    expect(settled.entries.map((e) => e.kind)).toEqual(['add', 'clamp']);
    expect(settled.entries[1]).toMatchObject({ before: 103, after: 100, rule: 'engine.clamp' });
  });

  it('E-3 lets trickles gather until they amount to a step, and loses nothing of them', () => {
    const world = someWorld();
    const carry = new Map<string, number>();
    let committed = 0;
    for (let i = 0; i < 37; i++) {
      const settled = settle(
        world,
        [add('state', 'aaa', 'openness', 0.0431, because('drift.growth'))],
        'drift',
        new WaitingByKey(carry),
        0,
        true,
      );
      for (const e of settled.entries) committed += (e.after as number) - (e.before as number);
    }
    const held = [...carry.values()].reduce((a, b) => a + b, 0) / 1_000_000;
    expect(held).toBeGreaterThan(0);
    expect(committed + held).toBeCloseTo(37 * 0.0431, 9);
  });

  it('E-4 decides between contradicting settings by precedence and tells the loser', () => {
    const effects = [
      set('state', 'aaa', 'standing', 'sovereign', because('policy.recognise', '1.bbb.0')),
      set('state', 'aaa', 'standing', 'annexed', because('crisis.annexation.breaks')),
    ];
    for (const order of [effects, [...effects].reverse()]) {
      const settled = settle(someWorld(), order, 'crisis', new WaitingByKey(new Map()), 0, true);
      expect(valuesOf(settled)).toEqual([['state:aaa.standing', 'annexed']]);
      expect(settled.overruled).toEqual([{ order: '1.bbb.0', by: 'crisis.annexation.breaks' }]);
    }
  });

  it('E-5 makes shares of one whole add up to it', () => {
    const effects = [add('state', 'aaa', 'mix.liberal', 30, because('policy.promote', '1.bbb.0'))];
    const world = someWorld();
    const commit = draftedCommitter(world, new Map());
    commit.apply('resolution', effects);
    const mix = commit.world.states.aaa?.mix;
    expect(
      (mix?.liberal ?? 0) + (mix?.transformative ?? 0) + (mix?.mercantilist ?? 0) + (mix?.sovereign ?? 0),
    ).toBeCloseTo(100, 9);
    expect(mix?.liberal).toBeGreaterThan(world.states.aaa?.mix.liberal ?? 0);
  });

  it('E-6 creates once, ignores changes of what is not there, and ends', () => {
    const crisis = aCrisis({ id: 'c1', place: 'aaa' });
    const effects = [
      create('crisis', crisis, because('crisis.annexation.breaks')),
      create('crisis', { ...crisis, severity: 1 }, because('crisis.zzz.breaks')),
      add('crisis', 'c1', 'severity', 3, because('crisis.annexation.harm')),
      add('state', 'nowhere', 'force', 3, because('policy.arm', '1.aaa.0')),
      end('movement', 'peace', because('drift.decay')),
    ];
    const commit = draftedCommitter(someWorld(), new Map());
    commit.apply('crisis', effects);
    expect(commit.world.crises.c1?.severity).toBe(crisis.severity + 3);
    expect(commit.world.movements.peace).toBeUndefined();
    expect(commit.world.states.nowhere).toBeUndefined();
  });

  it('E-7 takes a member out with null, votes and all', () => {
    const commit = draftedCommitter(someWorld(), new Map());
    commit.apply('resolution', [
      set('institution', 'council', 'members.aaa', null, because('policy.exit', '1.aaa.0')),
    ]);
    const council = commit.world.institutions.council;
    expect(council?.members).toEqual({ bbb: 50 });
    expect(council?.votes).toEqual({ bbb: 100 });
  });
});

const fields = ['force', 'wealth', 'openness', 'legitimacy', 'mix.liberal', 'mix.sovereign'];
const anEffect: fc.Arbitrary<Effect> = fc
  .record({
    id: fc.constantFrom('aaa', 'bbb', 'ghost'),
    field: fc.constantFrom(...fields),
    amount: fc.double({ min: -40, max: 40, noNaN: true }),
    rule: fc.constantFrom('drift.a', 'drift.b', 'policy.c'),
    order: fc.constantFrom(undefined, '1.aaa.0', '1.bbb.1'),
    kind: fc.constantFrom('add', 'add', 'add', 'set'),
  })
  .map(({ id, field, amount, rule, order, kind }) =>
    kind === 'set'
      ? set('state', id, field, Math.abs(amount), because(rule, order))
      : add('state', id, field, amount, because(rule, order)),
  );

describe('leaving a body', () => {
  it('E-7 lets two leave at once with their vetoes, and no deepening brings them back', () => {
    const members = { aaa: 50, bbb: 50, ccc: 50 };
    const world = aWorld({
      states: [aState({ id: 'aaa' }), aState({ id: 'bbb' }), aState({ id: 'ccc' })],
      institutions: [
        anInstitution({ id: 'council', members, votes: members, vetoes: ['aaa', 'bbb', 'ccc'] }),
      ],
    });
    const commit = draftedCommitter(world, new Map());
    commit.apply('resolution', [
      set('institution', 'council', 'members.aaa', null, because('policy.exit', '1.aaa.0')),
      set('institution', 'council', 'vetoes', ['bbb', 'ccc'], because('policy.exit', '1.aaa.0')),
      set('institution', 'council', 'members.bbb', null, because('policy.exit', '1.bbb.0')),
      set('institution', 'council', 'vetoes', ['aaa', 'ccc'], because('policy.exit', '1.bbb.0')),
      add('institution', 'council', 'members.aaa', 5, because('policy.deepen', '1.ccc.0')),
    ]);
    expect(commit.world.institutions.council).toMatchObject({
      members: { ccc: 50 },
      votes: { ccc: 100 },
      vetoes: ['ccc'],
    });
    expect(Object.keys(commit.world.institutions.council?.members ?? {})).toEqual(['ccc']);
  });
});

describe('both commits', () => {
  it('E-8 come to the same world, whatever the order in which effects arrive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anEffect, { maxLength: 30 }), { maxLength: 5 }),
        fc.nat(),
        (phases, turnBy) => {
          const drafted = draftedCommitter(someWorld(), new Map());
          const owned = inPlaceCommitter(cloneJson(someWorld()));
          for (const effects of phases) {
            drafted.apply('resolution', effects);
            const cut = effects.length === 0 ? 0 : turnBy % effects.length;
            owned.apply('resolution', [...effects.slice(cut), ...effects.slice(0, cut)]);
          }
          expect(owned.world).toEqual(drafted.world);
          expect(hashMoment(owned.world, owned.carry)).toBe(hashMoment(drafted.world, drafted.carry));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('E-9 keep every index within its bounds and the ledger adding up', () => {
    fc.assert(
      fc.property(fc.array(anEffect, { maxLength: 40 }), (effects) => {
        const before = someWorld();
        const commit = draftedCommitter(before, new Map());
        commit.apply('drift', effects);
        for (const id of ['aaa', 'bbb']) {
          const was = before.states[id];
          const is = commit.world.states[id];
          for (const field of ['force', 'wealth', 'openness', 'legitimacy'] as const) {
            expect(is?.[field]).toBeGreaterThanOrEqual(0);
            expect(is?.[field]).toBeLessThanOrEqual(100);
            let told = 0;
            for (const e of commit.entries) {
              if (e.id === id && e.field === field)
                told += Math.round((e.after as number) * 1000) - Math.round((e.before as number) * 1000);
            }
            expect(told).toBe(Math.round((is?.[field] ?? 0) * 1000) - Math.round((was?.[field] ?? 0) * 1000));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
