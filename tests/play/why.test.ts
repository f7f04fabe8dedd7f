import { beforeAll, describe, expect, it } from 'vitest';
import { type Chronicle, why } from '../../shared/engine';
import { measure } from '../../shared/measures/measure';
import type { Component } from '../../shared/measures/reading';
import { COLLECTIONS, type FieldRef, type SubjectKind, type World } from '../../shared/world/world';
import { type PlayedGame, playedGame } from '../played';

/** Every number of a subject, records in it one dot down. */
function numbers(subject: object, before = ''): string[] {
  return Object.entries(subject).flatMap(([key, value]) => {
    if (typeof value === 'number') return [`${before}${key}`];
    return value && typeof value === 'object' && !Array.isArray(value)
      ? numbers(value, `${before}${key}.`)
      : [];
  });
}

/** Every number of a world, what a seat's score counts from among them: that is set whole when the seat changes its order. */
function everyNumber(world: World): FieldRef[] {
  const of = (on: SubjectKind, id: string, subject: object) =>
    numbers(subject).map((field) => ({ on, id, field }));
  const kinds = Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[];
  return [
    ...of('system', 'system', world.system),
    ...kinds.flatMap((on) =>
      Object.entries(world[COLLECTIONS[on]]).flatMap(([id, subject]) => of(on, id, subject)),
    ),
  ];
}

/** Every component of every measure and score, wherever in them it stands. */
function components(found: unknown): Component[] {
  if (!found || typeof found !== 'object') return [];
  const inner = Object.values(found).flatMap(components);
  return 'from' in found && 'weight' in found ? [found as Component, ...inner] : inner;
}

describe.each(['gulf-1990', 'immature-anarchy'])('V-8 of every number in a game of %s', (id) => {
  let game: PlayedGame;
  let story: Chronicle;
  let last: number;

  beforeAll(() => {
    game = playedGame(id, 5, 4);
    const [start] = game.worlds;
    if (!start) throw new Error('no world');
    story = { start, records: game.records, worldAt: (turn) => (turn === 0 ? start : game.ends[turn - 1]!) };
    last = game.ends.length;
  });

  it('its changes lead, each by a rule with a name, from what it was to what it is', () => {
    const every = everyNumber(story.worldAt(last));
    expect(every.length).toBeGreaterThan(1000);
    let moved = 0;
    for (const ref of every) {
      const { start, value, changes } = why(story, last, ref, 'truth');
      const name = `${ref.on}:${ref.id} ${ref.field}`;
      expect(value, name).toEqual(expect.any(Number));
      expect(
        changes.every(({ rule }) => rule !== null),
        name,
      ).toBe(true);
      if (changes.length > 0) moved += 1;
      let then = value;
      let made = false;
      for (const { entry } of changes) {
        made ||= entry?.kind === 'create';
        if (made) break;
        expect(entry?.after ?? 0, name).toBe(then ?? 0);
        then = entry?.before ?? null;
      }
      // An entry that a record does not hold counts as nothing.
      if (!made) expect(then ?? 0, name).toBe(start ?? 0);
    }
    expect(moved).toBeGreaterThan(every.length / 5);
  });

  it('every part of a measure leads on to numbers that there are', () => {
    for (const [turn, { scores }] of game.records.entries()) {
      const world = story.worldAt(turn + 1);
      const parts = components([measure(world), scores]);
      expect(parts.length).toBeGreaterThan(30);
      for (const { key, from } of parts) {
        for (const ref of from.filter(({ field }) => field !== '')) {
          expect(
            why(story, turn + 1, ref, 'truth').value,
            `${key}: ${ref.on}:${ref.id} ${ref.field}`,
          ).not.toBeNull();
        }
      }
    }
  });
});
