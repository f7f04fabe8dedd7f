import { describe, expect, it } from 'vitest';
import { Notes } from './notes';

describe('notes on things', () => {
  it('are found with the thing, changed and forgotten', () => {
    const notes = new Notes<object, string>();
    const thing = { a: 1 };
    expect(notes.of(thing)).toBeUndefined();
    notes.put(thing, 'one');
    notes.put(thing, 'two');
    expect(notes.of(thing)).toBe('two');
    notes.put(thing, undefined);
    expect(notes.of(thing)).toBeUndefined();
  });

  it('are not mixed up with those of another kind', () => {
    const [some, others] = [new Notes<object, number>(), new Notes<object, number>()];
    const thing = {};
    some.put(thing, 1);
    expect(others.of(thing)).toBeUndefined();
  });

  it('show in no list of fields, in no copy and in no save', () => {
    const notes = new Notes<object, string>();
    const thing = { a: 1 };
    notes.put(thing, 'seen by nobody');
    expect(Object.keys(thing)).toEqual(['a']);
    expect(JSON.stringify(thing)).toBe('{"a":1}');
    expect(notes.of({ ...thing })).toBeUndefined();
    expect(notes.of(structuredClone(thing))).toBeUndefined();
  });

  it('are kept of what is frozen, too', () => {
    const notes = new Notes<object, string>();
    const frozen = Object.freeze({ a: 1 });
    notes.put(frozen, 'one');
    notes.put(frozen, 'two');
    expect(notes.of(frozen)).toBe('two');
    notes.put(frozen, undefined);
    expect(notes.of(frozen)).toBeUndefined();
  });

  it('stay when what they are of is frozen', () => {
    const notes = new Notes<object, string>();
    const thing = { a: 1 };
    notes.put(thing, 'one');
    Object.freeze(thing);
    expect(notes.of(thing)).toBe('one');
    expect(() => notes.put(thing, 'two')).toThrow('frozen');
  });
});
