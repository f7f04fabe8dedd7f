import { describe, expect, it } from 'vitest';
import { add, create, end, set } from '../../rules/effect';
import { checkWorld } from '../../scenarios/check';
import { aDyad, aMovement, anInstitution, aState, aWorld } from '../../world/build';
import type { World } from '../../world/world';
import { Frozen, readFrozen } from './frozen';
import { applyOverrides, readOverrides } from './override';
import { parsePath, parseTest, passes } from './path';
import type { ChangeTo } from './schema';
import { picked } from './select';

const because = { rule: 'drift.test' };

function small(): World {
  return aWorld({
    states: [
      aState({ id: 'aaa', force: 90, region: 'north' }),
      aState({ id: 'bbb', force: 40, region: 'north' }),
      aState({ id: 'ccc', force: 10, region: 'south' }),
    ],
    dyads: [aDyad('aaa', 'bbb'), aDyad('bbb', 'ccc')],
    movements: [aMovement({ id: 'angry', cause: 'populist', reach: { aaa: 20, bbb: 40 } })],
    institutions: [anInstitution({ id: 'body', members: ['aaa', 'bbb', 'ccc'] })],
  });
}

function changed(changes: Record<string, ChangeTo>): World {
  const world = small();
  const faults: string[] = [];
  applyOverrides(world, readOverrides(changes, '', faults), 1, faults);
  expect(faults).toEqual([]);
  return world;
}
const idsOf = (text: string, seed = 1) => picked(small(), parsePath(text), seed);

describe('paths', () => {
  it('pick by id, by star and by conditions', () => {
    expect(idsOf('states.bbb.force')).toEqual(['bbb']);
    expect(idsOf('states.*.force')).toEqual(['aaa', 'bbb', 'ccc']);
    expect(idsOf('states[region=north & force<50].force')).toEqual(['bbb']);
    expect(idsOf('states[mix.liberal>=25].force')).toHaveLength(3);
    expect(idsOf('movements[cause=populist].strength')).toEqual(['angry']);
    expect(idsOf('states[ruler=none].force')).toHaveLength(3);
  });

  it('pick pairs by their ends', () => {
    expect(idsOf('dyads[weaker.force<20].amity')).toEqual(['bbb~ccc']);
    expect(idsOf('dyads[stronger.force>80].amity')).toEqual(['aaa~bbb']);
    expect(idsOf('dyads[both.region=north].amity')).toEqual(['aaa~bbb']);
    expect(idsOf('dyads[either.region=north].amity')).toHaveLength(2);
    expect(idsOf('dyads[b=ccc].amity')).toEqual(['bbb~ccc']);
  });

  it('throw a coin for each subject, the same for a seed and another for another', () => {
    const heads = (seed: number) => idsOf('states[draw<0.5].force', seed);
    expect(heads(4)).toEqual(heads(4));
    const throws = Array.from({ length: 40 }, (_none, seed) => heads(seed).length);
    expect(new Set(throws).size).toBeGreaterThan(2);
    for (let seed = 0; seed < 10; seed++)
      expect([...heads(seed), ...idsOf('states[draw>=0.5].force', seed)].sort()).toEqual([
        'aaa',
        'bbb',
        'ccc',
      ]);
  });

  it('compare numbers and words', () => {
    expect(passes(3, parseTest('>= 3'))).toBe(true);
    expect(passes(3, parseTest('<3'))).toBe(false);
    expect(passes('annexed', parseTest('=annexed'))).toBe(true);
    expect(passes(null, parseTest('!=none'))).toBe(false);
    expect(passes('many', parseTest('<3'))).toBe(false);
    for (const bad of ['=', '3', '<many', '==3']) expect(() => parseTest(bad)).toThrow();
  });
});

describe('changes of the start', () => {
  it('set, add within bounds, and multiply', () => {
    const world = changed({
      'states.*.openness': 80,
      'states[region=north].force': { add: 20 },
      'movements.angry.reach.*': { times: 0.5 },
      'system.primary.war': 7,
      yearsPerTurn: 5,
      'institutions.body.members.ccc': 90,
    });
    expect(Object.values(world.states).map(({ openness, force }) => [openness, force])).toEqual([
      [80, 100],
      [80, 60],
      [80, 10],
    ]);
    expect(world.movements.angry?.reach).toEqual({ aaa: 10, bbb: 20 });
    expect([world.system.primary.war, world.yearsPerTurn]).toEqual([7, 5]);
    expect(world.institutions.body?.members.ccc).toBe(90);
  });

  it('make room in a whole for the shares that were changed', () => {
    const { mix } = changed({ 'states.aaa.mix.liberal': 70, 'states.aaa.mix.sovereign': 10 }).states.aaa!;
    expect(mix).toEqual({ liberal: 70, transformative: 10, mercantilist: 10, sovereign: 10 });
  });

  it('keep a pair that is named and was not kept', () => {
    const world = changed({ 'dyads.aaa~ccc.amity': -40 });
    expect(world.dyads['aaa~ccc']).toMatchObject({ amity: -40, recognition: 'deFacto', subordination: 0 });
    expect(checkWorld(world).filter((fault) => fault.startsWith('dyad'))).toEqual([]);
  });

  it('leave what later seeds do not have as it is', () => {
    const world = small();
    applyOverrides(world, readOverrides({ 'states.zzz.force': 1 }, '', []), 1, null);
    expect(world).toEqual(small());
  });
});

describe('what is frozen', () => {
  const world = small();
  const frozen = (...freeze: string[]) => {
    const faults: string[] = [];
    const made = new Frozen(world, readFrozen(freeze, '', faults), 1);
    expect(faults).toEqual([]);
    return (effect: Parameters<Frozen['admit']>[0]) => made.admit(effect, world);
  };
  const force = (id: string) => add('state', id, 'force', 1, because);

  it('stays, and nothing else does', () => {
    const admit = frozen('states[region=north].force');
    expect(admit(force('aaa'))).toBeNull();
    expect(admit(force('ccc'))).toEqual(force('ccc'));
    expect(admit(add('state', 'aaa', 'wealth', 1, because))).not.toBeNull();
    expect(admit(add('system', 'system', 'warming', 1, because))).not.toBeNull();
  });

  it('holds records with all their entries', () => {
    const admit = frozen('states.*.mix.*', 'system.primary');
    expect(admit(add('state', 'aaa', 'mix.liberal', 1, because))).toBeNull();
    expect(admit(add('system', 'system', 'primary.war', 1, because))).toBeNull();
    expect(admit(force('aaa'))).not.toBeNull();
  });

  it('lets nothing into or out of a whole collection', () => {
    const admit = frozen('top');
    const body = anInstitution({ id: 'new' });
    expect(admit(create('institution', body, because))).toBeNull();
    expect(admit(end('institution', 'body', because))).toBeNull();
    expect(admit(set('institution', 'body', 'members.aaa', null, because))).toBeNull();
    expect(frozen('institutions.*.authority')(create('institution', body, because))).not.toBeNull();
  });

  it('keeps of a pair that begins to be kept what stood between the two before', () => {
    const born = create('dyad', aDyad('aaa', 'ccc', { recognition: 'equal', amity: 30 }), because);
    expect(frozen('dyads.*.recognition')(born)).toMatchObject({
      kind: 'create',
      entity: { recognition: 'deFacto', amity: 30 },
    });
  });

  it('takes the house by storeys', () => {
    expect(frozen('ground')(add('system', 'system', 'worldSociety', 1, because))).toBeNull();
    expect(frozen('ground')(force('aaa'))).not.toBeNull();
    expect(frozen('middle')(force('aaa'))).toBeNull();
    expect(frozen('middle')(set('dyad', 'aaa~bbb', 'recognition', 'none', because))).toBeNull();
    expect(frozen('regime')(set('state', 'aaa', 'standing', 'annexed', because))).toBeNull();
  });
});
