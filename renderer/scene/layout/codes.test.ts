import { aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { codesOf, initialsOf } from './codes';

const coded = (...states: readonly [string, string][]) =>
  Object.fromEntries(codesOf(aWorld({ states: states.map(([id, label]) => aState({ id, label })) })));

describe('codesOf', () => {
  it('takes an id of three signs as it is', () => {
    expect(coded(['kwt', 'Kuwait'], ['irq', 'Iraq'])).toEqual({ irq: 'IRQ', kwt: 'KWT' });
  });

  it('takes as much of a label as tells it from all others', () => {
    const codes = coded(['haldmark', 'Haldmark'], ['haldia', 'Haldia'], ['orla', 'Orla']);
    expect(codes.orla).toBe('Orl');
    expect(new Set(Object.values(codes)).size).toBe(3);
    for (const code of Object.values(codes)) expect(code.length).toBeLessThanOrEqual(5);
  });
});

describe('initialsOf', () => {
  it.each([
    ['Greens and climate movement', 'GCM'],
    ['UNEP and IPCC', 'UI'],
    ['Company 12', 'C12'],
    ['Royal Dutch/Shell', 'RDS'],
    ['Non-Aligned', 'NA'],
    ['OPEC', 'OPEC'],
    ['Comecon', 'Com'],
  ])('cuts “%s” to %s', (name, code) => {
    expect(initialsOf(name)).toBe(code);
  });
});
