import { describe, expect, it } from 'vitest';
import { aDyad, anInstitution, aWorld, everyDyad, someStates } from '../world/build';
import { measure } from './measure';

const ids = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => `s${String(i + from).padStart(2, '0')}`);

describe('M-4 international society', () => {
  it('is a matter of recognition and not of rules: bodies without recognition make none', () => {
    const bank = anInstitution({ id: 'bank', domain: 'finance', members: ids(9), depth: 90, authority: 90 });
    const without = aWorld({ states: someStates(9), institutions: [bank] });
    expect(measure(without).society.societies).toEqual([]);
    const recognising = aWorld({ ...{ states: someStates(9) }, system: { defaultRecognition: 'equal' } });
    expect(measure(recognising).society.societies[0]?.members).toEqual(ids(9));
  });

  it('lets several regional societies stand side by side', () => {
    const world = aWorld({
      states: someStates(12),
      dyads: [...everyDyad(ids(5)), ...everyDyad(ids(4, 6))],
    });
    expect(measure(world).society.societies.map((s) => s.members)).toEqual([ids(5), ids(4, 6)]);
    expect(measure(world).society.pariahs).toEqual([]);
  });

  it('does not break over one quarrel, and knows a pariah that many refuse', () => {
    const states = someStates(10);
    const quarrel = aWorld({
      states,
      dyads: [aDyad('s01', 's02', { recognition: 'none' })],
      system: { defaultRecognition: 'equal' },
    });
    expect(measure(quarrel).society.societies[0]?.members).toHaveLength(10);
    const refused = aWorld({
      states,
      dyads: ids(8).map((id) => aDyad(id, 's09', { recognition: 'none' })),
      system: { defaultRecognition: 'equal' },
    });
    const { societies, pariahs } = measure(refused).society;
    expect(societies[0]?.members).toEqual(ids(9));
    expect(pariahs).toEqual(['s09']);
  });

  it('leaves annexed states out and failed ones in', () => {
    const states = someStates(5, (i) =>
      i === 0 ? { standing: 'annexed', ruler: 's01' } : i === 1 ? { standing: 'failed' } : {},
    );
    const m = measure(aWorld({ states, system: { defaultRecognition: 'equal' } })).society;
    expect(m.societies[0]?.members).toEqual(ids(4, 1));
    expect(m.circleOf.s00).toBeUndefined();
  });

  it('tells the road by shared culture, and the circle by commitment', () => {
    const kin = aWorld({
      states: someStates(6, () => ({ culture: 'greek' })),
      system: { defaultRecognition: 'equal' },
    });
    const strangers = aWorld({
      states: someStates(6, (i) => ({ culture: `c${i}` })),
      system: { defaultRecognition: 'equal' },
    });
    expect(measure(kin).society.societies[0]?.road).toBe('gemeinschaft');
    expect(measure(strangers).society.societies[0]?.road).toBe('gesellschaft');
  });

  it('puts the densely bound in the core and the unbound at the fringe, and the level follows', () => {
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      anInstitution({ id, members: ids(4), depth: 90, authority: 85, legitimacy: 85, independence: 80 }),
    );
    const world = aWorld({
      states: someStates(8, (i) => ({ commitment: i < 4 ? 90 : 15 })),
      institutions: bodies,
      system: { defaultRecognition: 'equal' },
    });
    const { circleOf, commitmentOf } = measure(world).society;
    expect([circleOf.s00, circleOf.s07]).toEqual([0, 3]);
    expect(commitmentOf.s00 as number).toBeGreaterThan((commitmentOf.s07 as number) + 40);
    const core = aWorld({
      states: someStates(4, () => ({ commitment: 90 })),
      institutions: bodies,
      system: { defaultRecognition: 'equal' },
    });
    expect(measure(core).society.societies[0]?.level).toBe('integrated');
    expect(
      measure(aWorld({ states: someStates(4), system: { defaultRecognition: 'equal' } })).society.societies[0]
        ?.level,
    ).toBe('basic');
  });
});
