import { aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { codesOf } from './codes';

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
