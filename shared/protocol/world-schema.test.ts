import { describe, expect, it } from 'vitest';
import { aState, aWorld } from '../world/build';
import { worldSchema } from './world-schema';

const state = aState({ id: 'irq' });
const takes = (over: object) => worldSchema.safeParse({ ...aWorld({ states: [state] }), ...over }).success;
const stateWith = (over: object) => takes({ states: { irq: { ...state, ...over } } });

describe('a world out of a file', () => {
  it('is taken when it is one', () => {
    expect(takes({})).toBe(true);
    expect(stateWith({ population: 1_400_000_000, name: 'Côte d’Ivoire' })).toBe(true);
  });

  it.each([
    ['beyond all numbers', { force: Number.POSITIVE_INFINITY }],
    ['that is none', { force: Number.NaN }],
    ['whose square is beyond all numbers', { wealth: 1e200 }],
    ['far below', { wealth: -1e200 }],
  ])('with a number %s is refused', (_what, over) => {
    expect(stateWith(over)).toBe(false);
  });

  it.each(['a\nb', '\u001b[2J', 'a\u202eb', ''])(
    'with a name that is no line of text is refused: %j',
    (name) => {
      expect(stateWith({ name })).toBe(false);
    },
  );

  it('with more states than can be weighed against each other is refused', () => {
    const many = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_none, i) => [`s${i}`, { ...state, id: `s${i}` }]));
    expect(takes({ states: many(200) })).toBe(true);
    expect(takes({ states: many(201) })).toBe(false);
  });
});
