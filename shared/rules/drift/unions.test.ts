import { describe, expect, it } from 'vitest';
import { aDyad, anInstitution, aState } from '../../world/build';
import type { Institution } from '../../world/institution';
import { change, put } from '../tried';
import { drifted } from './stage';

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
