import { COURSE_TURNS } from '@shared/protocol/contract';
import { aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { courseOf } from './course';

/** A state whose force is the turn, and which is there from turn 2 on. */
const worldAt = (turn: number) =>
  aWorld({ states: turn < 2 ? [] : [aState({ id: 'aaa', force: turn, name: 'Aland' })] });
const aland = { on: 'state' as const, id: 'aaa' };

describe('the course of a number', () => {
  it('holds nothing for a turn in which there was no such number', () => {
    expect(courseOf(worldAt, 3, aland, ['force', 'mix.liberal', 'name'])).toEqual({
      from: 0,
      values: {
        force: [null, null, 2, 3],
        'mix.liberal': [null, null, 25, 25],
        name: [null, null, null, null],
      },
    });
  });

  it('goes back some turns and no further', () => {
    const { from, values } = courseOf(worldAt, 30, aland, ['force']);
    expect(from).toBe(31 - COURSE_TURNS);
    expect(values.force).toHaveLength(COURSE_TURNS);
    expect(values.force?.at(-1)).toBe(30);
  });

  it('is asked for turns that were played', () => {
    const refuse = () => {
      throw new Error('not played');
    };
    expect(() => courseOf(refuse, 3, aland, ['force'])).toThrow('not played');
  });
});
